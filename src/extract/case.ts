import { goods, productNouns } from './goods-words.ts';

/** What a particle makes of the name before it. */
export type Case =
  | 'subject' // 이, 가
  | 'topic' // 은, 는, 도
  | 'object' // 을, 를
  | 'to' // 에, 에게, 로
  | 'from' // 에게서, 로부터
  | 'at' // 에서
  | 'with' // 와, 과, 를 상대로
  | 'via' // 를 통해, 를 거쳐
  | 'of' // 의, or the name directly before a noun
  | 'none';

/** What the noun is that a name is put before: 엔비디아 칩, 마벨의 사업부, 엔비디아 주식, 마이크론 일본 공장. */
export type Head = 'product' | 'unit' | 'stake' | 'place' | 'tie' | 'other';

/** How a name stands in its sentence. */
export interface Standing {
  readonly case: Case;
  readonly head?: Head;
  /** The case of the noun that the name is put before. */
  readonly headCase?: Case;
  /** Where the particle ends, in units of the sentence. */
  readonly end: number;
}

const particles: readonly (readonly [RegExp, Case])[] = [
  [/(?:으로부터|로부터|에게서|한테서)(?:는|도)?/y, 'from'],
  [/(?:에서는|에서도|에서의|에서)/y, 'at'],
  [/(?:에게는|에게도|에게|한테|에는|에도|에만|에의|에|앞으로)/y, 'to'],
  [/(?:와의|과의|와는|과는|와도|과도|와|과|랑|하고)(?=[\s,‘“'"]|$)/y, 'with'],
  [/(?:의)(?=[\s‘“'"]|$)/y, 'of'],
  // 암바렐라가 아니라 텐스토렌트에: no name that is set against another acts.
  [/[이가] 아(?:니라|니고|니며|닌)(?=[\s,])/y, 'none'],
  [/(?:께서|이|가)(?=[\s,‘“'"]|$)/y, 'subject'],
  [/(?:은|는|도|만|이나)(?=[\s,‘“'"]|$)/y, 'topic'],
  // B를 상대로 판매한다.
  [/(?:을|를) (?:상대로|대상으로)(?=[\s,])/y, 'with'],
  [/(?:을|를) (?:통해|거쳐)(?:서)?(?=[\s,])/y, 'via'],
  [/ (?:역시|또한)(?=[\s,])/y, 'topic'],
  [/(?:을|를)(?=[\s,‘“'"]|$)/y, 'object'],
  [/(?:으로|로)(?=[\s,‘“'"]|$)/y, 'to'],
];

/** Behind a name and before its particle: a bracket, a stock number (삼성전자[005930]는), a closing quote, a title, 측. */
const gloss = /\([^()]{1,40}\)|\[[^[\]]{1,20}\]/y;
/** 도요타와 소니 등 일본 8개 기업. */
const others = / 등 (?:[가-힣0-9]{1,6} ){0,2}(?:\d{1,2}개 ?)?(?:기업|업체|회사|곳|개사|사)(?=[가-힣]{0,2}[\s,])/y;
/** 삼성전자 몫은, SK그룹의 몫은: said of the one whose share it is. */
const portion = /(?:의)? 몫(?=[은이])/y;
const quotes = /[’”'"」』》>)\]]/y;
const titles =
  /(?: ?(?:(?:의 )?(?:벤처캐피털|벤처투자 조직|투자 자회사|투자 계열사|기업형 벤처캐피털|투자 부문|국부펀드)|측|쪽|등|계열 투자사|계열사|계열 펀드|산하 펀드|그룹|코리아|이사회|경영진|관계자|연합|컨소시엄|회장|부회장|사장|대표이사|대표|의장|장관|창업자|최고경영자|총괄|본사|법인|CEO|COO|CTO|CFO|애저|㈜|\(주\)|들|사|양측|두 회사|세 회사|네 회사|3사|양사|기업|업체|연구소|파운드리|사업부|최고재무책임자|최고기술책임자|최고운영책임자|[가-힣]{0,5}랩|연구원|본부))(?=(?:은|는|이|가|을|를|의|와|과|에|에게|도|로|측|에서|로부터|께서|과의|와의)?(?:[\s,(’”'"·.]|$))/y;

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? found[0].length : 0;
}

/** The particle at `at`, and where it ends. */
function particleAt(text: string, at: number): { readonly case: Case; readonly end: number } {
  for (const [pattern, name] of particles) {
    const length = match(pattern, text, at);
    if (length > 0) return { case: name, end: at + length };
  }
  return { case: 'none', end: at };
}

/** Passes over brackets, quotes and titles behind a name. */
function nameEnd(text: string, at: number): number {
  let end = at;
  for (let k = 0; k < 5; k++) {
    const length =
      match(gloss, text, end) ||
      match(portion, text, end) ||
      match(others, text, end) ||
      match(quotes, text, end) ||
      match(titles, text, end);
    if (length === 0) break;
    end += length;
  }
  return end;
}

/** A word that no particle ends. */
const word = '[가-힣A-Za-z0-9·‘’%㎿]*[^에을를은는의로서와과\\s,]';
const heads: readonly (readonly [Head, RegExp])[] = [
  ['stake', /\s?(?:자사 |보유 |전체 )?(?:지분|주식|보통주|우선주|신주)/y],
  [
    'unit',
    new RegExp(
      `\\s(?:${word}\\s){0,3}?[가-힣A-Za-z]{0,6}?(?:사업부|사업부문|사업|부문|자회사|법인|조직|공장 지분|인력|자산)(?=[을를의과와])`,
      'y',
    ),
  ],
  ['product', new RegExp(`\\s?(?:${productNouns}\\s?)*${goods}`, 'y')],
  [
    'place',
    new RegExp(
      `\\s?(?:${word}\\s){0,3}?[가-힣A-Za-z0-9]{0,8}?(?:공장|데이터센터|라인|시설|사업장|캠퍼스|팹|단지|법인|설비|연구소|스마트폰|노트북|PC|카메라|단말기|기기|서버|로봇|자동차|차량|공정|나노|파운드리|사업|프로젝트)(?=[에으로의서은는이가을를])`,
      'y',
    ),
  ],
  ['product', new RegExp(`\\s(?:${word}\\s){0,2}?${goods}(?=[을를의이가도과와은는\\s,])`, 'y')],
  ['tie', /\s?(?:협력|제휴|동맹|계약|협약|거래|협업|합작|합병|파트너십|협상|논의)/y],
];

/** How the name that ends at `end` stands. */
export function standingOf(text: string, end: number): Standing {
  const at = nameEnd(text, end);
  const particle = particleAt(text, at);
  if (particle.case !== 'none' && particle.case !== 'of') return particle;
  // 엔비디아용 칩: for whom it is made.
  if (text.startsWith('용 ', at) || text.startsWith('향 ', at))
    return { case: 'of', head: 'product', headCase: 'none', end: at + 1 };
  const from = particle.end;
  for (const [head, pattern] of heads) {
    const length = match(pattern, text, from);
    if (length === 0) continue;
    const after = particleAt(text, nameEnd(text, from + length));
    return { case: 'of', head, headCase: after.case, end: from };
  }
  return { case: particle.case === 'of' ? 'of' : 'none', end: from };
}
