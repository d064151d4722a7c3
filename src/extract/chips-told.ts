import type { EntityId } from '../lexicon/entity.ts';
import type { Sentence } from './parts.ts';
import { chipsIn } from './sizes.ts';
import { type Amendment, lastTold, type Told } from './told.ts';

const within =
  /(?:들어간|들어가|들어갈|설치된|설치될|탑재|쓰인|쓰일|장착|투입된|포함된|실린|실리|꽂힌|놓일|놓인|깔린|깔릴|채워|쓸 수|쓴다|쓰기로)/;

/**
 * Which of the deals told before a sentence gives the chips of, and the deal with them: 서버에는 엔비디아의 GB200이 들어간다
 * of the last supply that names no chip. Only where it names nobody but its sides and the makers of the chips.
 */
export function chipsTold(told: readonly Told[], { text, parts, number }: Sentence): Amendment | undefined {
  if (!within.test(text)) return undefined;
  const last = lastTold(told, number);
  if (last?.deal.kind !== 'supply') return undefined;
  const { deal } = last;
  if (deal.chips && deal.chips.length > 0) return undefined;
  const makers = parts.flatMap((part) => (part.type === 'what' && part.maker ? [part.maker] : []));
  const known = new Set<EntityId>([...makers, ...deal.parties.map(({ entity }) => entity)]);
  if (parts.some((part) => part.type === 'who' && !part.ids.every((id) => known.has(id)))) return undefined;
  const chips = chipsIn(parts, text);
  return chips.length > 0 ? { at: last.at, deal: { ...deal, chips } } : undefined;
}
