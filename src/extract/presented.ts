import type { Who } from './parts.ts';

/** 퓨리오사AI다, 오라클입니다, 스타트업 그록.: what a sentence ends with. */
const isLast = /^[’”'")]?(?:이?다|입니다|였다|이었다|이었습니다|였습니다|이에요|예요|이죠)?[.?!]?["”’)]*$/;

/** 가장 큰 손님은 KT클라우드다: told of the one whose customer it is. */
const isOfOther =
  /(?:손님|고객사?|상대|상대방|파트너|거래처|경쟁자|경쟁사|납품처|공급사|주주|투자자|후원자)(?:은|는|도) /;

/** Whom a sentence ends by naming, where nobody acts in it: 가장 앞선 곳은 퓨리오사AI다. Those behind are about that one. */
export function presentedIn(text: string, whos: readonly Who[]): Who | undefined {
  const last = whos.at(-1);
  if (isOfOther.test(text)) return undefined;
  if (last?.case !== 'none' || !isLast.test(text.slice(last.end))) return undefined;
  return whos.every((who) => who === last || (who.case !== 'subject' && who.case !== 'topic')) ? last : undefined;
}
