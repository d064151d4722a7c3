import type { Circle } from '../deals/circles.ts';
import type { EntityOf } from './total-line.ts';
import type { Words } from './words.ts';

export type CircleKey = 'circle' | 'circle_reported';

/** Says a circle in one sentence. */
export function circleText(
  { investor, buyer, investments, purchases }: Circle,
  entityOf: EntityOf,
  say: Words<CircleKey>,
): string {
  const [from, to] = [investor, buyer].map((id) => entityOf(id)?.ko ?? id);
  const reported = investments.reported + purchases.reported;
  const values = [from ?? '', to ?? '', investments.deals.length, purchases.deals.length] as const;
  return reported > 0 ? say('circle_reported', ...values, reported) : say('circle', ...values);
}
