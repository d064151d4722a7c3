/** A sentence of a body: UTF-16 offsets, end exclusive. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  /** Which paragraph it stands in. */
  readonly paragraph: number;
  /** Does its paragraph hold nothing but what somebody says, as an answer in an interview does? */
  readonly isAnswer: boolean;
}

/** What is longer than this is no sentence of news but a table or a menu; the bound also keeps the reader linear. */
const LONGEST = 700;
const SHORTEST = 6;
/** Headings behind which an article is over: lists of other headlines, comments. */
const after =
  /^[^가-힣A-Za-z]{0,4}(?:많이 본|가장 많이|관련 ?기사|관련 ?뉴스|최신 ?기사|인기 ?기사|실시간|추천 ?기사|오늘의 (?:주요|핫)|어제의 (?:주요|핫)|주요 ?뉴스|세계 ?뉴스|댓글|TOP ?NEWS|HOT ?NEWS)/;
/** News sentences end in a full stop, perhaps with a closing quote or bracket, or in 다. */
const isEnded = /(?:[.?!…]|다|요)["'”’)\]】]{0,2}$/;

function isStop(text: string, at: number): boolean {
  const c = text.charAt(at);
  if (c !== '.' && c !== '?' && c !== '!') return false;
  const next = text.charAt(at + 1);
  return next === '' || next === ' ' || next === '\n' || next === '“' || next === '[' || next === '\u00a0';
}

/**
 * The sentences of a body that may state something: those that end as sentences do. Headlines, captions without a
 * full stop and lists of links are left out, and so is all that follows a heading such as 많이 본 기사.
 */
export function sentencesOf(body: string): SentenceSpan[] {
  const found: SentenceSpan[] = [];
  let paragraph = 0;
  for (let from = 0; from <= body.length; ) {
    const newline = body.indexOf('\n', from);
    const to = newline === -1 ? body.length : newline;
    // 댓글 in a menu above the article ends nothing; a list of other headlines does.
    const isOver = to - from < 40 && after.test(body.slice(from, to));
    if (isOver && (found.length > 0 || !/^[^가-힣]{0,4}댓글/.test(body.slice(from, to)))) break;
    splitLine(body, from, to, paragraph, found);
    // Papers part paragraphs by one line or by two.
    if (body.slice(from, to).trim() !== '') paragraph++;
    from = to + 1;
  }
  return found;
}

/** One quote and nothing else. Its sentences are told apart, while those of a quote within a sentence are not. */
const answer = /^\s*(?:“[^“”]*”|"[^"]*")\s*$/;

function splitLine(body: string, from: number, to: number, paragraph: number, found: SentenceSpan[]): void {
  const isAnswer = answer.test(body.slice(from, to));
  let start = from;
  let isQuoted = false;
  for (let at = from; at < to; at++) {
    const c = body.charAt(at);
    if (c === '“') isQuoted = true;
    else if (c === '”') isQuoted = false;
    else if (c === '"') isQuoted = !isQuoted;
    // A quote that is never closed ends with its sentence.
    if (isQuoted && !isAnswer && at - start < LONGEST / 2) continue;
    if (at + 1 < to && !isStop(body, at)) continue;
    add(body, { start, end: at + 1, paragraph, isAnswer }, found);
    start = at + 1;
    isQuoted = false;
  }
  if (start < to) add(body, { start, end: to, paragraph, isAnswer }, found);
}

function add(body: string, span: SentenceSpan, found: SentenceSpan[]): void {
  let { start, end } = span;
  while (start < end && body.charCodeAt(start) <= 0x20) start++;
  while (end > start && body.charCodeAt(end - 1) <= 0x20) end--;
  if (end - start < SHORTEST || end - start > LONGEST) return;
  if (!isEnded.test(body.slice(Math.max(start, end - 4), end))) return;
  found.push({ ...span, start, end });
}
