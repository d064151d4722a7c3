import { essence, isSentence } from './sentence.ts';
import { type Block, blocksAtOnce, type Steps } from './survey.ts';

/**
 * The article's own paragraphs out of the text of its body: without captions, tool bars, signatures, copyright lines and
 * promotion, each paragraph once (some copies hold the whole story twice).
 */

/** Words that stand alone in tool bars. */
const tools =
  /^[•·\s]*(?:기사\s*)?(?:스크랩|공유(?:하기)?|댓글|클린뷰|프린트|인쇄(?:하기)?|확대|축소|글자\s*(?:크기|크게|작게).*|가|가가|본문|본문\s*보기|좋아요|이전|다음|관련|닫기|목록|기사\s*듣기|듣기|요약(?:봇|보기)?|url\s*복사|주소\s*복사|복사|페이스북.*|트위터.*|카카오(?:톡|스토리).*|네이버\s*(?:밴드|블로그)?.*|라인|밴드|메일|광고|ad|advertisement|\d+|기사제보|구독(?:하기)?|더보기|사진\s*확대|이미지\s*확대|크게\s*보기|음성(?:으로\s*듣기)?|번역.*|닫기\s*버튼|(?:기사)?저장|북마크)\s*:?$/i;

/** From such a line on, what stands behind the body belongs to it no more. */
const tailHeads =
  /^[\s▶▷■□◆◇●○★☆☞<[【(*#-]*(?:관련\s*(?:기사|뉴스|태그|키워드)|(?:오늘의\s*)?(?:주요|최신|인기|추천|핫|많이\s*본|실시간|함께\s*볼\s*만한|이\s*시각)\s*(?:뉴스|기사|이슈).*|많이\s*본\s*(?:뉴스|기사)?|hot\s*news|top\s*news|best\s*(?:news|click)|이\s*기사(?:를|에|의|와|는).{0,20}|개인정보\s*처리\s*방침|이용\s*약관|댓글\s*\d*.*|댓글목록.*|.{0,12}추천\s*(?:기사|콘텐츠|뉴스)|번호\s*제목\s*(?:글쓴이|작성자|이름).*|태그|키워드|기자의\s*다른\s*기사.*|저작권자.*|ⓒ.*|©.*|copyright.*)[\s>\]】):]*$/i;

/** Lines of a page's head: the way to the article, who posted it, how often it was read. */
const pageHead =
  /^[•·\s]*home\s*[>›»]|(?:바로\s?가기|건너뛰기|전체\s?검색|페이지\s?정보)$|조회(?:수)?\s*[:：]?\s*\d|공유하기.*공유하기|^확대\s+축소$/i;

const copyright =
  /무단\s*(?:전재|복제|배포|사용|이용)|재배포\s*금지|저작권자|all\s*rights?\s*reserved|copyright\s*[ⓒ©(]|AI\s*학습\s*(?:및\s*)?(?:활용|이용)?\s*(?:을\s*)?금지/i;

const eMail = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,3}/;
const role =
  '(?:[가-힣A-Za-z·]{1,12}\\s?)?(?:기자|특파원|논설위원|객원기자|인턴기자|선임기자|전문기자|편집위원|에디터|PD|앵커|통신원|리포터)';
/** A line that only signs: `김하나 기자 hana@paper.example`, `[서울=김하나 기자]`, `글·사진 김하나 기자`. */
const signature = new RegExp(
  `^[\\s/\\[(<【=◎ㅣ|·▶-]*(?:(?:글|사진|취재|정리|영상|편집|그래픽|디자인|기획|번역)[·ㆍ,/\\s=:]*){0,3}(?:[가-힣]{2,5}\\s?=\\s?)?(?:[가-힣]{2,4}\\s?[·ㆍ,&]?\\s?){1,4}${role}(?:[·ㆍ,/\\s]+(?:[가-힣]{2,4}\\s)?${role})*[\\s/\\])>】=.:]*$`,
);
/** The same at the end of the last paragraph. */
const trailingSignature = new RegExp(
  `(?<=[다요죠까네음임됨함][.?!…][”’"'」』)\\]]?)\\s*[/\\[(<=]?\\s*(?:[가-힣]{2,6}\\s?=\\s?)?(?:(?:[가-힣]{2,4}\\s?[·ㆍ,]?\\s?){1,3}${role})?\\s*(?:${eMail.source})?\\s*(?:/?(?:연합뉴스|뉴시스|뉴스1))?[\\s\\])>/.]*$`,
);
/** Who made a broadcast: `(영상취재 : 김하나, 영상편집 : 이두리)`. */
const makers =
  /^[[(<\s]*(?:영상|촬영|편집|그래픽|자막|구성|디자인|화면|CG|취재|작가|삽화)(?:\s?(?:취재|편집|제공|기자|출처|제작|구성|디자인))*(?:\s*[·,/]\s*(?:영상|촬영|편집|그래픽|자막|디자인|화면)\s?(?:취재|편집|제공|기자)?)*\s*[:：=|]\s*\S/;
/** Experts who helped: `도움말 = 이두리 연구위원`. */
const helpers = /^(?:도움말|감수|자문|참고\s?자료)\s*[=:：]/;
/** What a site says of the article itself: `이 기사는 10월 30일 15:14 칩인사이트에 게재된 기사입니다.` */
const aboutArticle =
  /^[\s※*<[(■]*(?:이|본|해당)\s?(?:기사|뉴스|보도자료|콘텐츠)는\s[^.]{0,80}(?:기사|뉴스|보도자료|자료|콘텐츠|것)(?:입니다|임을 밝힙니다|이다)/;
/** Wires close their stories so. */
const closing = /\s*[(<[]\s?끝\s?[)>\]]\s*$/;
/** `<앵커>`, `[기자]`, `◀ 리포트 ▶`: who speaks in a broadcast. */
const speaker = /^[\s<[【(◀〈]*(?:앵커|기자|리포트|아나운서|인터뷰|VCR|앵커멘트|앵커\s?멘트)[\s>\]】)▶〉]*$/;
/** How to reach a newsroom: `▷ 전화 02-784-4000`, `[메일] news@paper.example`. */
const contact =
  /^[\s▷▶☞■*•·ㆍ-]*[[(<]?(?:전화|이?메일|e-?mail|카카오톡|카톡|텔레그램|페이스북|트위터|인스타그램|유튜브|홈페이지|팩스|문자)(?![가-힣]).*(?:[:：@\]]|\d{3})/i;
/** Where a copy was taken from: an address alone, or behind 출처. */
const bareAddress =
  /^(?:[[(<]?(?:출처|원문|기사\s?원문|링크|웹\s?사이트|사이트|홈페이지)[\])>]?\s*[:：]?\s*)?(?:https?:\/\/|www\.)\S+$/i;
/** Behind the credit of a picture nothing follows: `/사진=칩신문`, `[자료: 칩신문]`, `ⓒ칩신문`. */
const credit =
  /(?:사진|자료|그래픽|이미지|출처|캡처|일러스트)\s*(?:제공)?\s*[=:｜|/]\s*[^.]{1,40}$|[[(<](?:사진|자료|이미지|연합뉴스|뉴시스|뉴스1|로이터|EPA|AP|AFP|게티|셔터스톡)[^\])>]{0,30}[\])>]\.?$|[/ⓒ©]\s*[가-힣A-Za-z0-9 ·=]{2,20}(?:\s*(?:기자|DB|제공))?\s*[\])]?$/i;
/** Such words are a credit only at a picture or behind a whole sentence: they end headlines, too. */
const weakCredit =
  /(?:제공|캡처|캡쳐|갈무리|연합뉴스|뉴시스|뉴스1|로이터|AP|AFP|EPA|게티이미지(?:뱅크|코리아)?|셔터스톡|shutterstock|DB|자료\s?사진|홈페이지|페이스북|인스타그램|유튜브|기자)[\])>.]*$/i;
/** A caption is one sentence; an author's name may stand behind the last paragraph of the story, too. */
const oneSentenceThenCredit = /^[^.]*[다요음함][.…]\s*[^.]{2,30}(?<!기자)$/;
const captionSign = /^[▲△▼◀▶↑←→]\s?(?=[^▲△]+$)/;
const dateLine =
  /^[^가-힣]*(?:최초|최종|기사)?\s*(?:입력|등록|승인|송고|발행일?|게재|전송|작성일?|수정|업데이트|출고)(?:\s*(?:일시?|시간|시각))?\s*[:：|]?\s*\d{2,4}[\s./년-]/;
/** What sites ask of their readers. */
const promotion =
  /구독|제보|카카오톡|카톡|텔레그램|유튜브|뉴스레터|바로\s?가기|무료로|채널\s*추가|앱\s*(?:다운|설치)|이벤트|할인|클릭|네이버\s*(?:메인|에서)|기사\s*더\s*보기|후원|페이스북|인스타그램|받아보세요|만나보세요|보러\s*가기|단독\s*보기|(?:아래|위)\s*링크|더\s*많은\s*(?:기사|소식)/i;
const asking =
  /세요|십시오|하기|보기|기다립니다|드립니다|추가|신청|구독하|제보하|다운|https?:|▶|☞|클릭|바로\s?가기|검색|보실\s*수/;
const promotionSign = /^[▶☞■◆★☆●※→►▣◀<[-]/;
const hashTags = /^(?:#[^\s#]+[\s,]*)+$/;

/** What the cleaning knows of the page besides the blocks. */
export interface ParagraphContext {
  readonly title: string | null;
  /** Alternative texts of the pictures in the body: most sites repeat them as captions. */
  readonly imageTexts: readonly string[];
}

/** The paragraphs of a body. `blocks` are those of the body, excluded parts left out. */
export function* articleParagraphs(blocks: readonly Block[], context: ParagraphContext): Steps<string[]> {
  let sentenceCharacters = 0;
  for (const [number, { text }] of blocks.entries()) {
    if (number % blocksAtOnce === blocksAtOnce - 1) yield;
    if (isSentence(text)) sentenceCharacters += text.length;
  }
  const title = essence(context.title ?? '');
  const captions = new Set(context.imageTexts.map(essence).filter((text) => text.length >= 8));
  const isEnumeration = blocks.filter(({ text }) => captionSign.test(text)).length >= 3;
  const seen = new Set<string>();
  const kept: string[] = [];
  let read = 0;
  for (const [number, block] of blocks.entries()) {
    if (number % blocksAtOnce === blocksAtOnce - 1) yield;
    const { text } = block;
    const isSaid = isSentence(text);
    const isTail = read >= sentenceCharacters * 0.6;
    if (isTail && text.length <= 40 && tailHeads.test(text)) break;
    if (text.length <= 150 && aboutArticle.test(text)) {
      if (isTail) break;
      continue;
    }
    if (isSaid) read += text.length;
    const own = essence(text);
    if (own === '' || (number < 4 && own === title) || captions.has(own)) continue;
    if (own.length >= 8 && seen.has(own)) continue;
    seen.add(own);
    if (isLeftOut(block, isSaid, isTail, number) || (!isEnumeration && isSignedCaption(block, number))) continue;
    kept.push(text);
  }
  return withoutTail(withoutSubtitles(kept));
}

function isLeftOut(block: Block, isSaid: boolean, isTail: boolean, number: number): boolean {
  const { text, linked, afterImage } = block;
  if (text.length <= 30 && tools.test(text)) return true;
  if (text.length <= 200 && copyright.test(text)) return true;
  if (text.length <= 80 && (signature.test(text) || dateLine.test(text))) return true;
  if (text.length <= 80 && !isSaid && pageHead.test(text)) return true;
  if (speaker.test(text) || (text.length <= 120 && !isSaid && (makers.test(text) || helpers.test(text)))) return true;
  if (bareAddress.test(text) || (isTail && text.length <= 80 && !isSaid && contact.test(text))) return true;
  if (text.length <= 100 && !isSaid && text.includes('@') && eMail.test(text)) return true;
  if (hashTags.test(text)) return true;
  // A headline of another article, or a button.
  if (linked > text.length * 0.8 && !isSaid) return true;
  if (text.length <= 250 && credit.test(text)) return true;
  const isAtPicture = afterImage || number < 2 || (!isTail && oneSentenceThenCredit.test(text));
  if (text.length <= 250 && isAtPicture && weakCredit.test(text)) return true;
  if (afterImage && !isSaid && text.length <= 60 && number < 3) return true;
  return (isTail || promotionSign.test(text)) && isPromotion(text, isSaid);
}

/** `▲ 새 공장의 모습.` at a picture; several such lines are an enumeration. */
function isSignedCaption({ text, afterImage }: Block, number: number): boolean {
  const isFirst = number < 3 && /^[▲△▼]/.test(text);
  return text.length <= 200 && captionSign.test(text) && (afterImage || isFirst || credit.test(text));
}

/** A line that asks something of its reader. A sentence that merely tells of YouTube is none, nor is an interview's line. */
function isPromotion(text: string, isSaid: boolean): boolean {
  if (text.length > 100 || !promotion.test(text) || /^["“‘']|[^니]다[.]?["”’]?$/.test(text)) return false;
  return asking.test(text) || (!isSaid && !/^[-▷]/.test(text));
}

/** More characters are no subtitle. */
const longestSubtitle = 70;

/**
 * Without the lines before the first sentence: subtitles that the site keeps inside the body, a dateline of its own. A
 * body that goes on without sentences is a list, and stays.
 */
function withoutSubtitles(paragraphs: readonly string[]): readonly string[] {
  const first = paragraphs.findIndex(isSentence);
  if (first <= 0 || first > 6 || paragraphs.slice(first).filter(isSentence).length < 3) return paragraphs;
  const isSubtitle = (text: string) => text.length <= longestSubtitle;
  return paragraphs.slice(0, first).every(isSubtitle) ? paragraphs.slice(first) : paragraphs;
}

/** The last paragraph without the reporter's name behind it, and without scraps behind the last sentence. */
function withoutTail(paragraphs: readonly string[]): string[] {
  const kept = [...paragraphs];
  while (kept.length > 1 && isScrap(kept.at(-1) ?? '')) kept.pop();
  const last = kept.pop();
  if (last === undefined) return [];
  const end = last.slice(-3000).replace(closing, '').replace(trailingSignature, '').replace(closing, '');
  return [...kept, last.slice(0, -3000) + end];
}

/** Names of wires and papers stand alone behind a copied story: `/연합뉴스`, `한경비즈니스`. */
function isScrap(text: string): boolean {
  // What a paper says of itself: 《… 전문 미디어 칩신문》.
  if (closing.test(text) && text.length <= 6) return true;
  if (text.length <= 80 && /^[《〈<【[(].*[》〉>】\])]$/.test(text) && !/[다요][.]?.$/.test(text)) return true;
  return (
    text.length <= 25 &&
    !/[.?!…”"’']$/.test(text) &&
    /^[/[(<ⓒ©=-]|뉴스\]?$|일보$|경제$|신문$|비즈니스$|뉴시스$|뉴스1$|타임스$/.test(text)
  );
}
