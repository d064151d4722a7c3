import type { Sentence } from './parts.ts';

/** A subject that is no name: 외국인이, 한 통신사가. Who is not known cannot be carried over. */
const otherSubject = /(?:^|[\s,])([가-힣A-Za-z]{2,}(?:은|는|이|가))(?=[\s,])/g;
const noSubject =
  /(?:하는|되는|있는|없는|받는|짓는|맺는|만드는|내는|(?<!우)리는|기는|이는|지는|한다는|다는|라는|같은|많은|높은|좋은|받은|넣은|맺은|걸친|등은|그는|그가|또는|혹은|것은|것이|때는|뒤는|당시는|올해는|내년은|내년에는|지난해는|에서는|에는|쪽은|번에는|이번은|이미|함께|같이|굳이|(?:대표|대표이사|최고경영자|회장|부회장|사장|CEO|관계자|의장|임원)[은는이가]|(?:장비|칩|물량|서버|제품|값|대금|금액|GPU|가격|메모리|부품|설비|자금|가속기|구매|주문|생산|위탁생산|설계|양산|제조|이용료|납품|공급)[은는도]|가까이|나란히|높이|많이|깊이|차이|사이|없이|달리|있는|하이|다음은|반면|가운데|이듬해는)$/;

/** Is there a subject between two places that no mention covers? */
export function hasOtherSubject({ text, parts }: Sentence, from: number, to: number): boolean {
  for (const found of text.slice(from, to).matchAll(otherSubject)) {
    const word = found[1] ?? '';
    if (noSubject.test(word)) continue;
    const end = from + found.index + found[0].length;
    if (
      !parts.some(
        (part) => part.type !== 'figure' && part.start < end && end <= part.end + 12 && part.end > end - word.length,
      )
    )
      return true;
  }
  return false;
}
