import type { Part, Who } from './parts.ts';

/** A stretch of a sentence that has its own predicate, in units of the sentence. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Parts left of a gap share the predicate of the next clause: A가 1억, B가 2억을 투자한다. */
  readonly borrows: boolean;
  /** It ends at the comma of such a list. */
  readonly isGapped: boolean;
}

/** Words that end like a connective ending and are none. */
const notEnding =
  /(?:그리고|최고|광고|보고|(?<![에를을씩] )사고|창고|재고|참고|권고|경고|신고|원고|중고|하지만|그렇지만|그러나|이나|혹은|회고|충고|예고|선고|해고|(?<![가-힣])(?:두고|놓고)|통해|위해|대해|의해|관해|향해|더해|비해|인해|가운데|한데|그런데|반면|더라도|라고|다고|냐고|자고|려고|[를을] 주고|따라|통하여|대하여|위하여)$/;
const SYLLABLES = 399;
const SS = 20;
/** Every syllable that makes a past: 했, 샀, 세웠, 바꿨, 줬; not 있. */
const past = Array.from({ length: SYLLABLES }, (_, k) => String.fromCharCode(0xac00 + k * 28 + SS))
  .join('')
  .replace('있', '');
/**
 * The end of a word that has a connective ending, before a space or a comma. -고 before 있, 나서 and 싶 goes on, and so do the
 * endings of quotes (다고, 라고).
 */
const ending = new RegExp(
  `(?<=[가-힣\\s)])(?:[하되받맺짓넣사팔주들내리기오가이지르치으잡키꾸놓쓰대열걸얻벌깔우따빌짜${past}]고(?! (?:있|나서|나선|싶|말|밝|했|전|설명|주장|보도|발표|알))|하며|으며|이며|되며|[가-힣]면서|[가-힣]지만|[${past}]으나|[${past}]는데|[은인]데|[${past}]다가|[하${past}]더니|[하]고서|으므로|으니|[한은인] 데(?: 이어| 더해)?|[한은인] (?:뒤|후)|[한은] 데다)(?=[\\s,])`,
  'g',
);

const hasSubject = (parts: readonly Part[], from: number, to: number): Who | undefined =>
  parts.find(
    (part): part is Who =>
      part.type === 'who' && part.start >= from && part.end <= to && (part.case === 'subject' || part.case === 'topic'),
  );

const firstWho = (parts: readonly Part[], from: number, to: number): Who | undefined =>
  parts.find((part): part is Who => part.type === 'who' && part.start >= from && part.end <= to);

/** Does anything countable, or a name as an object, stand there? */
const hasThing = (parts: readonly Part[], from: number, to: number): boolean =>
  parts.some(
    (part) =>
      part.start >= from &&
      part.end <= to &&
      ((part.type === 'figure' && part.figure.kind !== 'date') ||
        part.type === 'what' ||
        (part.type === 'who' && part.case === 'object')),
  );

/**
 * Splits a sentence where a connective ending closes a clause, and where a comma parts clauses that share a predicate:
 * the next stretch then begins with a subject or a receiver of its own.
 */
export function clausesOf(
  text: string,
  parts: readonly Part[],
  hasTrigger: (from: number, to: number) => boolean,
): Clause[] {
  const ends: number[] = [];
  for (const found of text.matchAll(ending)) {
    const end = found.index + found[0].length;
    const word = text.slice(Math.max(0, end - 6), end);
    if (!notEnding.test(word)) ends.push(end);
  }
  ends.push(text.length);
  const clauses: Clause[] = [];
  let start = 0;
  for (const end of ends) {
    let from = start;
    for (let comma = text.indexOf(',', from); comma !== -1 && comma < end; comma = text.indexOf(',', comma + 1)) {
      const next = firstWho(parts, comma, Math.min(end, comma + 24));
      const isOwn =
        next !== undefined &&
        (next.case === 'subject' ||
          next.case === 'topic' ||
          next.case === 'to' ||
          next.case === 'with' ||
          next.case === 'from' ||
          next.case === 'object') &&
        /^[,\s‘“'"]*(?:[가-힣A-Za-z0-9]{1,6} ){0,2}[‘“'"]?$/.test(text.slice(comma, next.start));
      if (!isOwn || !next) continue;
      const isSubject = next.case === 'subject' || next.case === 'topic';
      if (
        isSubject
          ? !hasSubject(parts, from, comma) && !hasThing(parts, from, comma)
          : !hasCase(parts, from, comma, next.case)
      )
        continue;
      if (next.case === 'object' && hasTrigger(from, comma)) continue;
      if (!hasThing(parts, from, comma)) continue;
      clauses.push({ start: from, end: comma, borrows: !hasTrigger(from, comma), isGapped: true });
      from = comma + 1;
    }
    clauses.push({ start: from, end, borrows: false, isGapped: false });
    start = end;
  }
  return clauses;
}

const hasCase = (parts: readonly Part[], from: number, to: number, name: Who['case']): boolean =>
  parts.some((part) => part.type === 'who' && part.case === name && part.start >= from && part.end <= to);
