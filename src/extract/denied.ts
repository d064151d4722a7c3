import type { Sentence } from './parts.ts';
import { lastTold, type Told } from './told.ts';
import { denials, takesUp } from './unreal-words.ts';

const denial = new RegExp(denials.join('|'));
const isTakenUp = new RegExp(takesUp);
/** A denial that says nothing else: "사실무근"이라고 밝혔다. */
const isBare = /^[^,]{0,30}["“‘'](?:[^"”’']{0,12} )?(?:사실 ?무근|사실이 아니|사실과 다르|낭설|오보|근거 ?없)/;

/**
 * Takes back what a sentence denies: 로이터는 A가 B를 인수한다고 보도했다. A는 이를 부인했다. Only what was told last, and only
 * where the one who denies is a side of it or nobody is named.
 */
export function withoutDenied(told: Told[], { text, parts, number }: Sentence): Told[] {
  if (!denial.test(text) || !(isTakenUp.test(text) || isBare.test(text))) return told;
  const last = lastTold(told, number);
  if (!last) return told;
  const acting = parts.flatMap((part) =>
    part.type === 'who' && (part.case === 'subject' || part.case === 'topic') ? part.ids : [],
  );
  return told.filter(
    ({ deal, sentence }) =>
      sentence !== last.sentence ||
      deal.status === 'signed' ||
      deal.status === 'completed' ||
      !(acting.length === 0 || deal.parties.some(({ entity }) => acting.includes(entity))),
  );
}
