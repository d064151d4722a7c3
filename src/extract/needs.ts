import { isCount, isMoney } from './figure-parts.ts';
import type { Part, Sentence } from './parts.ts';
import type { Reading } from './reading.ts';
import { isCompanyBehind, isRightBehind } from './roles/names.ts';

/** Words for what is sold, where neither a chip nor a company's goods are named. */
const goodsWords =
  /칩|반도체|GPU|NPU|TPU|CPU|장비|메모리|서버|제품|모듈|클라우드|HBM|웨이퍼|부품|소재|컨트롤러|기판|물량|센서|시스템|본더|시설|데이터센터|컴퓨팅|연산|가속기|D램|낸드/;

/** GPU 12만 장을 돌릴 전력을 확보했다: what is got is no goods. */
const noGoods = /(?:전력|전기|부지|땅|인력|인재|자금|예산|공간|특허|시간)[을를] $/;

const isSource = (part: Part): boolean => part.type === 'who' && (part.case === 'from' || part.case === 'at');

/** Does the clause hold what the word needs to state a deal? */
export function meets({ trigger, before, clause }: Reading, things: readonly Part[], { text }: Sentence): boolean {
  const hasSum = things.some(isMoney);
  const isCounted = things.some(isCount);
  if (trigger.needs === 'thing' && noGoods.test(text.slice(clause.start, trigger.start))) return false;
  switch (trigger.needs) {
    case undefined:
      return true;
    case 'chip':
      return things.some((part) => part.type === 'what' && !part.isGeneric && part.maker !== undefined);
    case 'money':
      return (
        hasSum ||
        (trigger.frame === 'invest' && things.some((part) => part.type === 'figure' && part.figure.kind === 'percent'))
      );
    case 'with':
      return before.some((part) => part.type === 'who' && part.case === 'with');
    case 'quantity':
      return (
        isCounted ||
        (hasSum && /어치/.test(text.slice(clause.start, trigger.start))) ||
        // 오라클에서 빌리는 연산은 3000억 달러어치다.
        (hasSum && trigger.form === 'adnominal' && /어치/.test(text.slice(trigger.end, trigger.end + 40))) ||
        (hasSum &&
          // 칩을 담보로 75억달러를 빌렸다: a loan.
          !(
            /^[빌받챙]/.test(text.slice(trigger.start)) &&
            /[러원로안엔드]를? $|[러원로안엔드]을 $/.test(text.slice(0, trigger.start))
          ) &&
          (things.some(({ type }) => type === 'what') || goodsWords.test(text.slice(clause.start, trigger.start))))
      );
    case 'unit':
      // SK하이닉스가 사들인 회사다: what is bought stands before.
      if (trigger.form === 'adnominal' && isCompanyBehind.test(text.slice(trigger.end))) return true;
      // 153억 달러를 주고 산 모빌아이: what is bought stands behind.
      if (
        hasSum &&
        trigger.form === 'adnominal' &&
        things.some(
          (part) =>
            part.type === 'who' && part.head === undefined && isRightBehind.test(text.slice(trigger.end, part.start)),
        )
      )
        return true;
      // 폭스콘에서 공장을 사들였다.
      if (
        hasSum &&
        before.some(isSource) &&
        /(?:공장|사업|사업부|부문|부지|데이터센터|라인)[을를]/.test(text.slice(clause.start, trigger.start))
      )
        return true;
      return before.some(
        (part) =>
          part.type === 'who' &&
          (part.case === 'object' ||
            part.head === 'unit' ||
            part.head === 'stake' ||
            (part.head === 'place' && hasSum)),
      );
    case 'thing':
      return (
        isCounted ||
        (hasSum && text.slice(clause.start, trigger.end).includes('어치')) ||
        things.some((part) => part.type === 'what' || (part.type === 'who' && part.head === 'product')) ||
        goodsWords.test(text.slice(clause.start, trigger.end))
      );
  }
}
