import type { Said } from './find-title.ts';

/** Who wrote a story, out of its text: papers sign wire copies, and boards often leave the signature in. */

/** Names that need no ending such as 신문 to be known as a paper or a wire. */
const known =
  '연합뉴스|뉴시스|뉴스1|뉴스핌|한겨레|한경비즈니스|한국경제TV|매경이코노미|이데일리|이투데이|머니투데이|머니S|더팩트|더벨|더일렉|디일렉|딜사이트|블로터|조선비즈|조선일보|지디넷코리아|전자신문|디지털데일리|디지털타임스|디지털투데이|아이뉴스24|비즈니스포스트|비즈워치|시사저널|뉴스토마토|인포스탁데일리|데일리안|서울파이낸스|연합인포맥스|테크M|테크42|바이라인네트워크|중앙선데이|SBS Biz|SBS|KBS|MBC|YTN|MBN|JTBC|ZDNet Korea|IT조선';
const name = `(?:${known}|[가-힣A-Za-z0-9]{1,8}(?:뉴스|신문|일보|경제|타임스|타임즈|투데이|데일리|저널|헤럴드|미디어|포스트|비즈|비즈니스|닷컴|방송|통신|TV))`;
/** `(서울=연합뉴스) 김하나 기자 =`, `[비즈니스포스트]`, `[더팩트 | 김하나 기자]`, `[아이뉴스24 김하나 기자]`. */
const dateline = new RegExp(
  `^[\\[(【]\\s*(?:(?!사진|자료|그래픽|이미지|출처|영상)[가-힣A-Za-z·/ ]{1,14}=\\s*)?(${name})(?:\\s*[|=ㅣ,/·].{0,40}?|\\s+[가-힣·, ]{2,30}(?:기자|특파원).{0,12}?)?\\s*[\\])】]`,
);
/** `/연합뉴스`, `한경비즈니스`, `<연합뉴스>`, alone on a line. */
const alone = new RegExp(`^[/(<\\[ⓒ©=\\s-]*(${name})[)>\\]\\s.]*$`);
/** `칩신문 기사입력 2025-10-31 오후 5:29`, `칩신문 2025.10.31`. */
const dated = new RegExp(
  `^[\\[(<]?(${name})[\\])>]?\\s*[,|·]?\\s*(?:(?:기사)?(?:입력|등록|송고|승인|발행)\\S{0,3}\\s*[:：]?\\s*)?\\(?20\\d\\d\\s?[.년/-][^가-힣]*(?:오[전후])?[^가-힣]*$`,
);
/** `칩신문 김하나 기자`, alone on a line. */
const nameAndReporter = new RegExp(
  `^[\\[(<]?(${name})[\\s=|/]{1,3}[가-힣]{2,4}\\s?(?:[가-힣]{0,4}기자|특파원)[\\])>]?$`,
);
/** `<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>`, `저작권자 © ‘돈이 되는 소식’ 칩신문, …`. */
const rights = new RegExp(
  `(?:저작권자|copyright)\\s*(?:[ⓒ©]|\\(c\\))?\\s*(?:[‘'“"「][^’'”"」]{1,30}[’'”"」]\\s*)?(${name})(?![가-힣])`,
  'i',
);
/** `출처: 칩신문`, `[출처] 칩신문 2025-10-31`. */
const source = new RegExp(`^[\\[(<]?\\s*출처\\s*[\\])>]?\\s*[:：]?\\s*(${name})(?![가-힣])`);

/**
 * @param paragraphs of the body as it stands, signatures included
 * @param isPaper whether the site is a paper: there 출처 is the source of a chart, on a board that of the text
 * @returns the paper or wire that the text names as its own, or null; a paper that is merely quoted is none
 */
export function publisherInText(paragraphs: readonly string[], isPaper: boolean): Said<string> | null {
  const last = paragraphs.slice(-6).reverse();
  for (const text of last) {
    const found =
      (text.length <= 30 ? (alone.exec(text) ?? dateline.exec(text)) : null) ??
      (isPaper
        ? null
        : (source.exec(text.slice(0, 100)) ?? dated.exec(text.slice(0, 100)) ?? rights.exec(text.slice(0, 150))));
    if (found?.[1]) return { value: found[1], from: 'text', confidence: 0.9 };
  }
  for (const text of paragraphs.slice(0, 15)) {
    const found =
      dateline.exec(text.slice(0, 100)) ?? (!isPaper && text.length <= 30 ? nameAndReporter.exec(text) : null);
    if (found?.[1]) return { value: found[1], from: 'text', confidence: 0.9 };
  }
  return null;
}
