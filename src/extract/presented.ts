import type { Who } from './parts.ts';

/** 퓨리오사AI다, 오라클입니다, 스타트업 그록.: what a sentence ends with. */
const isLast = /^[’”'")]?(?:이?다|입니다|였다|이었다|이었습니다|였습니다|이에요|예요|이죠)?[.?!]?["”’)]*$/;

/** Whom a sentence ends by naming, where nobody acts in it: 가장 앞선 곳은 퓨리오사AI다. Those behind are about that one. */
export function presentedIn(text: string, whos: readonly Who[]): Who | undefined {
  const last = whos.at(-1);
  if (!last || last.case !== 'none' || !isLast.test(text.slice(last.end))) return undefined;
  return whos.every((who) => who === last || (who.case !== 'subject' && who.case !== 'topic')) ? last : undefined;
}
