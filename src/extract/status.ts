import type { DealKind, DealStatus } from '../deals/deal.ts';

/** Words that tell how far a deal is, behind the word that states it. The first list that has one of them decides. */
const cancelled =
  /무산|철회|결렬|취소|거절|거부|백지화|없던 일|발을 [뺐뺀빼]|물 건너|흐지부지|멈췄|멈춘|중단|결실 없이|깨졌|깨진|불발|거둬들|거뒀|해지했|해지됐|해지한|해지하|파기|엎어|좌초|손을 뗐|손을 뗀|퇴짜|갈라섰|갈라선|포기|실패|접었|접고|접은|접는|접을|접기로|물러났|물러섰|없이 끝났|성사되지|이르지 못|이어지지 (?:못|않)|부결|되돌렸|틀어졌|틀어진|틀어져|놓쳤|빈손|물리쳤|물리친|뿌리쳤|막혔|막혀|막았|좌절|수포로|무위로|물거품|걷어찼|엎어졌|등을 돌렸|말을 (?:뒤집|바꿨|바꾼)|번복했|얻지 못|받지 못|거뒀/;
const reported =
  /알려졌|알려진|것으로 (?:확인|나타|조사)|접촉|물밑|전해졌|전해진|보도|소식통|관측|소문|전했다|전한|협상|논의|타진|조율|협의|거론|점쳐|유력|전망|추정|추산|집계|는 소식|것으로 보인|것으로 파악/;
const planned =
  /계획|추진|방침|예정|검토|의향서|목표|구상|나선다|나섰|저울질|노린다|려고|려는|려 |ㄹ 채비|준비|늘리겠|겠다|공모|신청|응모|뜻을 모/;
const signed =
  /계약|체결|맺|공시|서명|수주|따[내냈낸]|본계약|주문을? ?받|발주|MOU|협약|양해각서|의향서|손을? ?[잡맞]|제휴/;
const finished = /마쳤|마무리(?!한다|하기|할)|완료|끝냈|끝났/;
/** 공급하기로 하고 협약을 맺었다. */
const sealed = /(?:계약|협약|양해각서|의향서)(?:을|를|도)? [^,.]{0,12}(?:맺|체결|서명)|주문받/;
/** 협의하고 있다, as the party itself tells. */
const talked = /협의|협상|논의|타진|조율|따지|접촉/;
/** 내년까지 들인다: what will be. */
const later = /(?:내년|다음 달|다음달|올해 말|연말|하반기|내달|20\d\d년)[^,.]{0,10}(?:까지|부터|중|안에| )/;
const tellsIt = /밝혔|발표|공시|알렸|선언|약속|내놨|내놓|공개|공언|협약|의결|결정|확정/;
/** 사들인 칩, 투자받은 곳. */
const pastNoun = /^[가-힣]{1,6}(?:[가-힣]은|인|한|린|낸|산) /;

const hasPast = (word: string): boolean =>
  [...word].some((sign) => (sign.charCodeAt(0) - 0xac00) % 28 === 20 && sign !== '있' && sign !== '겠');

/**
 * Is the verb itself in the past: 인수했다고, 사들였으며; 팔아 … 마련했다 and 투자하기도 했다; not 인수한다고 발표했다?
 */
function isPast(verb: string): boolean {
  const [word = ''] = /^[가-힣]*/.exec(verb) ?? [];
  if (hasPast(word) || /^[가-힣]+기도 했/.test(verb)) return true;
  const last =
    verb
      .replace(/[.?!”"’)]+$/, '')
      .split(' ')
      .at(-1) ?? '';
  return /[아어여해와워서]$/.test(word) && word.length > 1 && hasPast(last) && !/밝혔|발표|말했|전했|기로/.test(verb);
}

/** Was it refused or dropped, by the text behind the word that states it? */
export const isDropped = (tail: string): boolean =>
  cancelled.test(tail) || /려(?:다|다가|던|했으나|했지만) /.test(tail);

/** Talks that nobody has held yet, wishes and guesses of the writer: no deal is stated. */
export const isSupposed =
  /^[가-힣]{0,2} ?것이냐|^도 된다|(?:판매|수출)(?:를|을) (?:허용|승인|허가)|가능성|수 있다|수 있을|수도|관심을 모|기대(?:된다|감|를 모|하고)|예상된다|점쳐진다|보인다고|어렵다|해야 한다|필요하다|필요가|바란다|바랍니다|어렵습니다|필요합니다|촉구|지시했|지시하|명령|금지|요구했|부인|사실무근|아니다|아닙니다|않는다|않았다|않기로|않겠다|못한다|없다는|없다고|해석|우려|따졌|비판|물음|만약|도록 (?:허가|허용|승인)|허가했|허용했|었다면|했다면|경우에|다면 |라면 /;

/**
 * How far a deal is.
 * @param verb the text from the word that states it to the end of its clause
 * @param tail the text from behind that word to where what is said of it ends
 * @param clause its clause
 * @param before the sentence up to its clause
 */
export function statusOf(
  { verb, tail, clause, before }: Readonly<Record<'verb' | 'tail' | 'clause' | 'before', string>>,
  isSigned: boolean,
  kind: DealKind,
): DealStatus {
  const isTrade = kind === 'supply' || kind === 'foundry';
  // 사려다, 품으려던: it came to nothing.
  if (isDropped(verb) || cancelled.test(tail)) return 'cancelled';
  if (
    (reported.test(tail) && !/공시/.test(tail)) ||
    /(?:매체|외신|언론|소식통|보도|관계자)(?:들)?에 따르면/.test(before)
  )
    return 'reported';
  if (talked.test(verb) && !/끝|마쳤|마무리|매듭/.test(verb)) return 'planned';
  if (isSigned || signed.test(clause) || (isTrade && sealed.test(tail))) return 'signed';
  if (/계획|방침|예정|검토|추진|목표|구상|의향|저울질|려는|려고/.test(verb)) return 'planned';
  if (/기로|키로|겠다|겠고/.test(verb) && kind !== 'capex') return 'announced';
  if (finished.test(verb) || isPast(verb) || pastNoun.test(verb)) return 'completed';
  if (kind === 'capex' && tellsIt.test(tail)) return 'announced';
  if (planned.test(tail)) return 'planned';
  if (isTrade && later.test(clause) && !tellsIt.test(tail) && !/기로/.test(tail)) return 'planned';
  // 공장을 짓는다: not announced by anybody, as far as the text says.
  if (kind === 'capex' && !tellsIt.test(tail)) return 'planned';
  return 'announced';
}
