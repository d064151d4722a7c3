import { isDigit, isHangul, isLatin, isSpace } from './chars.ts';
import { glossOf } from './gloss.ts';
import { type Lexicon, TALLIES } from './lexicon.ts';
import { CASE_BITS, type PackedCase } from './packed.ts';
import { isPersonName, isSponsors } from './people.ts';
import { add, beginReading, type Reading, SEEN, VERDICT } from './reading.ts';
import { sentenceEnd, sentenceStart } from './sentence.ts';
import { caseOf, type Span, type Tokens } from './tokens.ts';
import { isPassedOver, isUndisputed, NEVER, weigh } from './weigh.ts';

/**
 * Tells which tokens are mentions: every plain name, and every guarded one that is meant.
 * @param lexicon the lexicon
 * @param text the text that was scanned
 * @param tokens what `scan` found in it
 * @param title what `scan` found in the title
 * @returns spans in the order of the text, without overlaps
 */
export function pickMentions(lexicon: Lexicon, text: string, tokens: Tokens, title: Tokens | undefined): Span[] {
  const spans: Span[] = [];
  const reading = beginReading(lexicon, text, tokens, title);
  const { count } = lexicon;
  const { names } = lexicon;
  let done = 0;
  for (let k = 0; k < tokens.value.length; k++) {
    const value = tokens.value[k] as number;
    const start = tokens.start[k] as number;
    if (value >= names || start < done) continue;
    const end = tokens.end[k] as number;
    const entity = isOthers(reading, k) ? -1 : value < count ? value : decide(reading, k);
    if (value >= count) add(reading.tally, value, VERDICT, entity < 0 ? -1 : 1);
    if (entity < 0) continue;
    reading.tally[(entity << TALLIES) | SEEN] = 1;
    done = isProcessor(lexicon, entity) ? typeWordEnd(text, end) : end;
    spans.push({ start, end: done, entity });
  }
  return spans;
}

/** Longest name that may be the initials of anything else. */
const INITIALS = 3;

/**
 * Does a name say at its place that something else has it: a stadium, or a phrase whose initials it is, as in
 * 황반변성(AMD)? Initials are doubted only where nothing else in the article is of the field.
 */
function isOthers({ text, tokens, field }: Reading, k: number): boolean {
  const end = tokens.end[k] as number;
  const after = text.charCodeAt(end);
  if (after === 0x20) return isSponsors(text, end);
  if (after !== 0x29 || field > 1) return false;
  const start = tokens.start[k] as number;
  return (
    end - start <= INITIALS &&
    isLatin(text.charCodeAt(start)) &&
    text.charCodeAt(start - 1) === 0x28 &&
    isHangul(text.charCodeAt(start - 2)) &&
    tokens.end[k - 1] !== start - 1
  );
}

/** The entity that a guarded or shared name means here; -1 for none. */
function decide(reading: Reading, k: number): number {
  const { lexicon, text, tokens } = reading;
  const value = tokens.value[k] as number;
  const one = caseOf(lexicon, value) as PackedCase;
  const [bits, first, guard] = one as readonly [number, number, number];
  const start = tokens.start[k] as number;
  const end = tokens.end[k] as number;
  if ((bits & CASE_BITS.person) !== 0 && isPersonName(text, start, end)) return -1;
  if (one.length === 3 && isUndisputed(reading, bits, guard)) return first;
  const gloss = glossOf(reading, k, one);
  if (gloss >= 0) reading.glossed.set(value, gloss);
  if (start >= reading.to || start < reading.from) beginSentence(reading, k);
  const typed = typeWordEnd(text, end) > end;
  let best = -1;
  let fits = false;
  let most = 0;
  for (let s = 1; s < one.length; s += 2) {
    const entity = one[s] as number;
    const score = weigh(reading, k, entity, one[s + 1] as number);
    // A gloss or a type word leaves no doubt, except about names that are never mentions.
    const taken = isPassedOver(lexicon, one[s + 1] as number) ? -1 : entity;
    if (score > NEVER && (entity === gloss || (typed && isProcessor(lexicon, entity)))) return taken;
    if (score > most || (score === most && !fits)) {
      fits = true;
      most = score;
      best = taken;
    }
  }
  return best;
}

/** Turns to the sentence around token `k`. */
function beginSentence(reading: Reading, k: number): void {
  const { text, tokens, uses } = reading;
  reading.from = sentenceStart(text, tokens.start[k] as number);
  reading.to = sentenceEnd(text, tokens.end[k] as number);
  let first = k;
  while (first > 0 && (tokens.start[first - 1] as number) >= reading.from) first--;
  let past = k + 1;
  while (past < tokens.value.length && (tokens.start[past] as number) < reading.to) past++;
  reading.first = first;
  reading.past = past;
  uses.clear();
}

const isProcessor = ({ processors, otherChips }: Lexicon, entity: number): boolean =>
  entity >= processors && entity < otherChips;

/** Where a name ends with the type word directly behind it (`H100 GPU`, `블랙웰GPU`); `end` where there is none. */
function typeWordEnd(text: string, end: number): number {
  const at = isSpace(text.charCodeAt(end)) ? end + 1 : end;
  if (text.charCodeAt(at + 1) !== 0x50 || text.charCodeAt(at + 2) !== 0x55) return end;
  const after = text.charCodeAt(at + 3);
  return 'GCNTL'.includes(text.charAt(at)) && !isLatin(after) && !isDigit(after) ? at + 3 : end;
}
