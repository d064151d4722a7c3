/**
 * Words that keep a clause from stating a deal, as sources of regular expressions. `ㄹ` stands for every syllable that
 * ends in it: ㄹ까 is 할까, 맺을까, 팔까. Where each list is looked for is told in unreal.ts.
 */

/** Questions, asked and reported: 인수할까, 공급하나?, 인수하느냐가 관건, 사들일지, 구매하는지, 인수 여부. */
export const questions: readonly string[] = [
  'ㄹ까(?![가-힣])',
  'ㄹ까(?:요|라는|하는|마는)',
  '(?:나|냐|니|가|까|지|죠|다|요)(?:요)?\\?',
  '[느으]냐',
  '[는은인][가지](?:[는은를도가])?(?=[\\s.,])',
  'ㄹ지(?:[는도를가])?(?=[\\s,])',
  '여부',
];

/** Conditions: 인수하면, 맺으면, 공급한다면, 하더라도, 공급할 경우, 인수하려면. */
export const conditions: readonly string[] = [
  '(?:[하되받맺짓넣사팔주들내리기오가이르치키꾸놓쓰려으다라자])면(?=[\\s,]|$)',
  '더라도',
  '다 ?해도',
  '[ㄹ는] 경우',
  '달라(?:고|는|며)',
  '기 위(?:한|해|하여)(?! (?:[가-힣A-Z]+ )?(?:[가-힣]*계약|[가-힣]*협약|의향서|양해각서|합의|MOU|제휴|파트너십|협력))',
  '기 (?:직|바로 )?전(?:에|까지|만|부터)?(?=[\\s,])',
  '[ㄹ는] 때(?:[는도가]|마다|에는|까지)?(?=[\\s,])',
];

/** Denials: 맺지 못했다, 안 맺었다, 공급한 적이 없다, 인수할 뻔했다, 인수할 리 없다. */
export const negations: readonly string[] = [
  '지(?:는|도|를)? ?(?:못|않|말)',
  '[을를이가] (?:안|못) [가-힣]',
  '적[이은도]? ?없',
  '[일바][이은는도가]? ?없',
  'ㄹ 리[가는도]? ?(?:없|만무)',
  'ㄹ 뻔',
  'ㄹ 수(?:도|는)? ?(?:있|없)',
  '수 없',
];

/** What is said of a report, a plan or an offer: 소문은 거짓으로 드러났다, 설을 일축했다, 인수하는 데 반대했다. */
export const denials: readonly string[] = [
  '사실과 (?:전혀 |많이 |크게 )?[다달]',
  '사실이 (?:전혀 )?아[니닌님]',
  '사실 ?무근',
  '거짓',
  '허위',
  '헛소문',
  '뜬소문',
  '낭설',
  '오보',
  '가짜 ?뉴스',
  '근거[가는도]? ?없',
  '일축',
  '반박',
  '부인',
  '반대',
];

/** How a clause passes on what others say: only that is denied in a clause behind it. */
export const hearsay = '보도|소문|설[이을은도](?=\\s)|주장|얘기|이야기|관측|알려졌|전해졌|소식';

/** What takes up such words in a clause behind: 보도가 나왔지만 엔비디아는 이를 부인했다. */
export const takesUp = '(?:이를|이 같은|이런|그런|그 같은|해당|소문[은을]|보도[는를]|보도 내용|의혹[은을]|주장[은을])';

/** Negations that deny no deal: 5만 장에 그치지 않고, 금액은 밝히지 않았다; and -면 that only counts: 환산하면. */
export const harmless: readonly string[] = [
  '(?:그치|머물|머무르|멈추|만족하|아끼|마다하|서슴|끊이|적|지나|다르|밝히|공개하|드러내|알려지|알리|말하|언급하|내놓)지(?:는|도)? ?(?:않|못)[가-힣]*',
  '뿐(?:만)? 아니[라고]',
  '(?:합치|합하|더하|환산하|감안하|고려하|비교하|포함하|종합하|따르|따지|보)면',
];

/**
 * Nouns that a clause may stand before and still be what is asked, denied or wished: 인수하는 데 반대, 공급할 경우. Before
 * any other noun it tells of that noun, and what is said of the noun is another matter: 칩을 산 메타는 웃을까?
 */
export const contentNouns =
  '것|거|건|게|걸|데|방안|계획|구상|가능성|경우|적|일|바|수|리|뻔|지|소문|보도|설|얘기|이야기|주장|안|제안|의혹|관측|전망';
