import { joinNames } from './join-names.ts';
import type { What, Who } from './parts.ts';

/** Bullets, numbers and brackets that a line of a news digest begins with. */
const bullets = /^[^가-힣A-Za-z]*$/;
/** What ends as a sentence does; a headline ends with a noun: 공급, 체결, 완료. */
const isSentence = /(?:다|요|죠|까|네|음|함|됨|임)[.?!…]*["'”’)\]]*$/;
/** 브륌 6억 달러에 인수: bought without a particle. */
const isBought = /^ (?:[^,.]{0,16}(?:달러|원|유로|위안|엔)에 )?(?:전격 |전량 )?(?:인수|흡수합병|흡수)(?:[ .…]|$)/;

/** How many names stand before the comma of a headline: 퀄컴, 아람코와 …; 삼성·SK, 오픈AI와 …. */
function countActing(text: string, names: readonly (Who | What)[]): number {
  if (isSentence.test(text)) return 0;
  for (const [k, name] of names.entries()) {
    if (name.type !== 'who' || name.case !== 'none') return 0;
    const before = text.slice(names[k - 1]?.end ?? 0, name.start);
    if (k === 0 ? !bullets.test(before) : before !== '·') return 0;
    if (text.startsWith(', ', name.caseEnd)) return k + 1;
  }
  return 0;
}

/**
 * The names of a line, those in a row joined. Where it stands as a headline does (who acts before a comma, and no verb at
 * the end: ◆퀄컴, 아람코와 MOU 체결) the first acts, and what is bought needs no particle.
 */
export function namesOfLine(text: string, names: readonly (Who | What)[]): (Who | What)[] {
  const acting = countActing(text, names);
  if (acting === 0) return joinNames(text, names);
  const [first, ...more] = joinNames(text, names.slice(0, acting));
  if (first?.type !== 'who' || more.length > 0) return joinNames(text, names);
  const rest = joinNames(text, names.slice(acting)).map((name): Who | What =>
    name.type === 'who' && name.case === 'none' && isBought.test(text.slice(name.caseEnd))
      ? { ...name, case: 'object' }
      : name,
  );
  return [{ ...first, case: 'subject' }, ...rest];
}
