import { isCount, isMoney } from '../figure-parts.ts';
import { type Cast, cast } from './cast.ts';
import type { Acting } from './names.ts';
import type { Scene } from './scene.ts';

/** Somebody on the other side who has no name: 해외 제조사에, 고객사와. */
export const unnamed =
  /(?:제조사|업체|고객사|기업|회사|빅테크|통신사|완성차|파운드리|은행|보험사|사업자|자치단체|연구소|병원|대학|거래처|공장)\d{0,3}(?: ?\d+곳)?(?:에|에게|로부터|으로부터|와|과|에서)[\s,]/;

/** 반도체 위탁생산 공급 계약: what is supplied is the making. */
const isMaking = /위탁 ?생산|파운드리/;

/** A supply to somebody unnamed, or the making of chips for them. */
const toNobody = (subject: Acting, text: string): Cast | null =>
  isMaking.test(text)
    ? cast('foundry', 0.75, ['foundry', subject.ids])
    : cast('supply', 0.75, ['supplier', subject.ids]);

/** 해외 제조사에 200억 원어치를 공급한다: the buyer stays unnamed, the deal is told. */
export function unnamedBuyer(subject: Acting, { parts, text, trigger }: Scene): Cast | null {
  const [first] = parts;
  const isSized = parts.some((part) => isMoney(part) || isCount(part));
  if (
    !subject.who ||
    subject.ids.length !== 1 ||
    !isSized ||
    !first ||
    !unnamed.test(text.slice(first.start, trigger.start))
  )
    return null;
  if (parts.some((part) => part.type === 'who' && part !== subject.who && part.case !== 'topic')) return null;
  return toNobody(subject, text);
}

/** 282억원 규모의 공급계약을 맺었다고 공시했다: filings often keep the buyer to themselves. */
export function undisclosed(subject: Acting, { parts, text, trigger }: Scene): Cast | null {
  const isSized = parts.some(isMoney);
  const isAlone = !parts.some((part) => part.type === 'who' && part !== subject.who);
  if (trigger.frame !== 'sale' || !subject.who || subject.ids.length !== 1 || !isSized || !isAlone) return null;
  return toNobody(subject, text);
}
