import type { Said } from './find-title.ts';
import { hasModifiedWord, hasPublishedWord, type PublishedTime, readPublished } from './published.ts';
import type { Block, Survey } from './survey.ts';

/** A place that gave a time, as exact as it gave it. */
export interface TimeSource {
  readonly text: string;
  readonly from: string;
  /** From 0 to 1, if nothing else speaks for or against it. */
  readonly confidence: number;
}

interface Candidate {
  readonly text: string;
  readonly time: PublishedTime;
  readonly from: string;
  readonly confidence: number;
  readonly isUtc: boolean;
}

/**
 * The publication time out of several sources, in order of trust. The first that gives one is believed, but for three
 * habits of news systems: a day alone (or midnight) gets its minute from the next source of the same day; a Korean
 * time that is marked as UTC is put right by a text that stands nine hours before it; a source that merely repeats the
 * time of the last change gives way to a labelled text.
 */
export function chooseTime(sources: readonly TimeSource[], modified: PublishedTime | null): Said<PublishedTime> | null {
  const candidates = sources.flatMap(({ text, from, confidence }): Candidate[] => {
    const plain = englishTime(text) ?? text;
    const time = readPublished(plain);
    return time ? [{ text, time, from, confidence, isUtc: /(?:Z|GMT|UTC|\+00:?00)\s*$/.test(text) }] : [];
  });
  const stated = earlierStated(candidates);
  const [first, ...others] = stated ? [stated, ...candidates.filter((one) => one !== stated)] : candidates;
  if (!first) return null;
  const labelled = others.find(({ from }) => from === 'text');
  if (first.isUtc) {
    const local = others.find(({ time }) => hasClock(time) && minutesBetween(time, first.time) === 540);
    if (local) return { value: local.time, from: local.from, confidence: 0.85 };
  }
  if (
    modified &&
    labelled &&
    first.from !== 'text' &&
    first.time.iso === modified.iso &&
    labelled.time.iso < modified.iso
  ) {
    return { value: labelled.time, from: labelled.from, confidence: 0.8 };
  }
  if (!hasClock(first.time) || first.time.iso.endsWith('T00:00+09:00')) {
    const exact = others.find(
      ({ time }) => time.day === first.time.day && hasClock(time) && time.iso !== first.time.iso,
    );
    if (exact) return { value: exact.time, from: exact.from, confidence: Math.max(first.confidence, exact.confidence) };
  }
  const agrees = others.some(({ time }) => time.iso === first.time.iso);
  const differs = others.length > 0 && others.every(({ time }) => time.day !== first.time.day);
  const confidence = agrees ? Math.max(first.confidence, 0.98) : differs ? first.confidence - 0.3 : first.confidence;
  return { value: first.time, from: first.from, confidence: Number(Math.max(0.1, confidence).toFixed(2)) };
}

/**
 * Where the first source is an unlabelled text of the page (the day of today in its head, a later change), and the page's
 * own description or a labelled text says an earlier time: that one; or null. Nine hours earlier is a time in UTC that
 * does not say so.
 */
function earlierStated([first, ...others]: readonly Candidate[]): Candidate | undefined {
  if (!first || first.from.includes('@') || isStated(first)) return undefined;
  return others.find(
    (other) =>
      isStated(other) &&
      other.time.iso < first.time.iso &&
      hasClock(other.time) &&
      minutesBetween(other.time, first.time) !== 540,
  );
}

/** Says itself that it is the publication: a key such as `datePublished`, or a word such as 입력. */
const isStated = ({ text, from }: Candidate) =>
  /publish|pubdate|regdate|^json-ld|issued|^Fusion/i.test(from) || hasPublishedWord(text);

/** `Fri, 31 Oct 2025 17:29:00 +0900` and `Oct 31, 2025 17:29` in ISO 8601, Korean time where no zone is said; or null. */
function englishTime(text: string): string | null {
  if (text.length > 60 || !/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i.test(text)) return null;
  const hasZone = /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\s*(?:\([^)]*\))?$/i.test(text);
  const time = Date.parse(hasZone ? text : `${text} +0900`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

const hasClock = (time: PublishedTime) => time.iso.length > 10;

function minutesBetween(early: PublishedTime, late: PublishedTime): number {
  return Math.round((Date.parse(late.iso) - Date.parse(early.iso)) / 60_000);
}

/** So many blocks before and behind the body are looked at. */
const reach = 400;

/** Where to look for a labelled time: places in the survey. */
export interface TimeFrame {
  /** Parts of the page that date other things: lists, comments, the page's head with the day of today. */
  readonly furniture: ReadonlySet<number>;
  /** Block that holds the title, or -1. */
  readonly titleBlock: number;
  /** First block of the body. */
  readonly bodyStart: number;
  /** The block behind the body. */
  readonly bodyEnd: number;
}

/**
 * Times in the text around an article: one with a word such as 입력 wherever it stands outside the body, nearest first;
 * then one without a word between title and body. A day without a word elsewhere is the day of today or of another
 * article.
 */
export function timesInText<Node>(page: Survey<Node>, frame: TimeFrame): TimeSource[] {
  const { titleBlock, bodyStart, bodyEnd } = frame;
  const isOut = outside(page, frame.furniture);
  const labelled: { source: TimeSource; distance: number }[] = [];
  const bare: TimeSource[] = [];
  const last = Math.min(page.blocks.length, bodyEnd + reach);
  for (let number = Math.max(0, bodyStart - reach); number < last; number++) {
    const block = page.blocks[number];
    if (!block || block.text.length > 160 || !/\d/.test(block.text) || (number > bodyStart && number < bodyEnd))
      continue;
    const text = withLabel(page.blocks, number);
    const time = readPublished(text);
    if (!time || isOut(block.at)) continue;
    const isBetween = titleBlock >= 0 && number > titleBlock && number <= bodyStart;
    const distance = Math.abs(number - (number < bodyStart ? bodyStart : bodyEnd)) + (number < bodyStart ? 0 : 100);
    if (hasPublishedWord(text)) {
      labelled.push({ source: { text, from: 'text', confidence: 0.85 }, distance });
    } else if (isBetween && block.linked * 2 < block.text.length) {
      bare.push({ text, from: 'text', confidence: time.iso.length > 10 ? 0.65 : 0.45 });
    }
  }
  labelled.sort((a, b) => a.distance - b.distance);
  return [...labelled.map(({ source }) => source), ...bare];
}

/** A block's text, with the label before it where that stands alone: `<dt>입력</dt><dd>2025.10.31 17:29</dd>`. */
function withLabel(blocks: readonly Block[], number: number): string {
  const before = blocks[number - 1]?.text ?? '';
  const own = blocks[number]?.text ?? '';
  const isLabel = before.length <= 12 && (hasPublishedWord(before) || hasModifiedWord(before)) && !/\d/.test(before);
  return isLabel ? `${before} ${own}` : own;
}

/** Whether a place in the survey is in one of the given elements. */
function outside<Node>({ elements }: Survey<Node>, out: ReadonlySet<number>): (place: number) => boolean {
  return (place) => {
    for (let at = place; at >= 0; at = elements[at]?.parent ?? -1) if (out.has(at)) return true;
    return false;
  };
}

/** `입력 2025.10.31 17:29`, `칩신문 기사입력 2025-10-31 오후 5:29`: nothing but a name before the word. */
const labelAndDate =
  /^[^.,]{0,16}?(?:입력|등록|승인|송고|발행|게재|출고)(?:일시?|시간|시각)?\s*[:：|]?\s*(?:20)?\d\d\s?[.년/-]/;
/** `2025/10/31 17:29 송고`, as a wire ends its stories. */
const dateAndLabel = /^20\d\d\s?[.년/-][^가-힣]{3,30}(?:송고|입력|승인|등록)$/;
/** A line that names the story's own date in a copy: `입력 2025.10.31 17:29`, `칩신문 2025-10-31`. */
const paperAndDate = /^[[(<]?[가-힣A-Za-z0-9]{2,12}[\])>]?\s*[,|·]?\s*\(?20\d\d\s?[.년/-][^가-힣]{3,30}$/;

/**
 * The story's own date inside a copied text: only where a line says that it is the publication. A bare 27일 or a date in
 * a sentence is never one.
 *
 * @param post when the copy was posted; the story cannot be later
 */
export function storyTimeIn(paragraphs: readonly string[], post: PublishedTime | null): PublishedTime | null {
  for (const text of paragraphs) {
    if (text.length > 100 || !/20\d\d|\d\d[./-]\d\d/.test(text)) continue;
    const isSaid = labelAndDate.test(text) || paperAndDate.test(text) || dateAndLabel.test(text);
    const time = isSaid ? readPublished(text) : null;
    if (time && (post === null || time.day <= post.day)) return time;
  }
  return null;
}
