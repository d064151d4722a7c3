import type { Who } from '../parts.ts';
import { type Cast, cast, without } from './cast.ts';
import type { Names } from './names.ts';
import type { Scene } from './scene.ts';

/** C는 B 지분을 (A에) 팔았다: of more than half, A takes B over. */
export function sellStake(names: Names, scene: Scene): Cast | null {
  const subject = names.subject();
  const of = names.ofHead('stake') ?? scene.after.find((who) => who.head === 'stake');
  const to = names.by('to');
  const share = shareIn(scene);
  if (of && to && share !== undefined && share > 50)
    return cast(
      'acquisition',
      subject.trust * 0.9,
      ['acquirer', to.ids],
      ['target', of.ids],
      ['seller', without(subject.ids, of.ids)],
    );
  // Who gets the most of a company is told, by a name that is not known.
  if (share !== undefined && share > 50 && !scene.after.includes(of as Who) && !to) return null;
  return cast(
    'investment',
    subject.trust * 0.9,
    ['seller', subject.ids],
    ['investee', without(of?.ids ?? [], subject.ids)],
  );
}

/** The percentage spoken of last. */
export const shareIn = ({ parts }: Scene): number | undefined =>
  parts
    .flatMap((part) => (part.type === 'figure' && part.figure.kind === 'percent' ? [part.figure.value ?? 0] : []))
    .at(-1);

/** A는 B에 A의 주식을 살 권리를 줬다, B는 A의 주식을 살 권리를 받았다. */
export function warrant(names: Names): Cast | null {
  const subject = names.subject();
  const to = names.by('to');
  if (to)
    return cast('investment', subject.trust, ['investor', without(to.ids, subject.ids)], ['investee', subject.ids]);
  const of = names.ofHead('stake');
  return cast(
    'investment',
    subject.trust,
    ['investor', subject.ids],
    ['investee', without(of?.ids ?? [], subject.ids)],
  );
}
