import type { Lexicon } from './lexicon.ts';
import { CASE_BITS, FIRST, OF_FIELD } from './packed.ts';
import { COUNT, FIELD, type Reading, SEEN, told, VERDICT } from './reading.ts';
import { type Stance, stances } from './stances.ts';
import { caseOf, guardOf, type Tokens } from './tokens.ts';

/** How much a word counts: one beside the name, one near, one further off; names of the field together at most. */
const BESIDE = 3;
const NEAR = 2;
const FAR = 1;
const FIELD_AT_MOST = 1;
/** What is near, in UTF-16 units. Korean puts before a noun what tells about it, so it looks further back. */
const NEAR_BEFORE = 20;
const NEAR_AFTER = 12;
/** A space, a quotation mark, a particle and a space. */
const BESIDE_UNITS = 2;
/** An earlier gloss in the article (`그록(Groq)`) counts more than one word. */
const GLOSSED = 3;
/** How much the sentence counts against the article. */
const SENTENCE = 4;

const ELSE = stances.indexOf('else');

/** The score of a name that is never a mention. */
export const NEVER = Number.NEGATIVE_INFINITY;

/**
 * How well a sense of a guarded name fits where it stands.
 * @param reading the article; `from` and `to` are the sentence of the name
 * @param k the token of the name
 * @param entity the sense
 * @param guard the number of its guard, -1 for none
 * @returns 0 or more where it is meant; of several senses the highest is
 */
export function weigh(reading: Reading, k: number, entity: number, guard: number): number {
  const { lexicon, tokens, glossed } = reading;
  const rules = guardOf(lexicon, guard);
  if (rules === undefined) return 0;
  const [number, pro, con] = rules;
  const stance: Stance = stances[number] ?? 'usually';
  if (stance === 'never') return NEVER;
  const glossSense = glossed.get(tokens.value[k] as number);
  if (glossSense === undefined && stance === 'glossed') return -1;
  const { score, field, elsewhere } = sentenceScore(reading, k, pro, con);
  const sentence = score + field;
  if (glossSense !== undefined) return (sentence + (glossSense === entity ? GLOSSED : -GLOSSED)) * SENTENCE;
  // The field alone is no reason: any word of a chip article would make 메카로 a company.
  if (stance === 'seldom' || (stance === 'introduced' && told(reading, entity, SEEN) === 0))
    return score < FAR ? -1 : sentence * SENTENCE;
  if (stance === 'introduced' || Math.abs(score) >= FAR || con === '' || elsewhere) return sentence * SENTENCE;
  // The sentence says little: then the name means what it meant before, and what the article is about.
  return sentence * SENTENCE + Math.min(0, articleScore(reading, k, guard));
}

/** Counts the words of the sentence for and against, and those of the field; the name itself is no witness. */
function sentenceScore(
  reading: Reading,
  k: number,
  pro: string,
  con: string,
): { score: number; field: number; elsewhere: boolean } {
  const { lexicon, tokens, from, to } = reading;
  const own = tokens.value[k] as number;
  let first = k;
  while (first > 0 && (tokens.start[first - 1] as number) >= from) first--;
  let past = k + 1;
  while (past < tokens.value.length && (tokens.start[past] as number) < to) past++;
  // Where a sentence plays with both senses of a name, a word speaks to the one it stands next to.
  const same: number[] = [];
  for (let j = first; j < past; j++)
    if (tokens.value[j] === own || holdsName(reading, j, k) || isOther(reading, j, k, pro)) same.push(j);
  let score = 0;
  let field = 0;
  let elsewhere = false;
  for (let j = first; j < past; j++) {
    const value = tokens.value[j] as number;
    if (value === own) continue;
    if (isNamesake(reading, j, k)) {
      score -= FAR;
      continue;
    }
    if (same.length > 1 && nearest(tokens, same, j) !== k) {
      if (sideOf(pro, con, lexicon.evidence[value] as number) < 0) elsewhere = true;
      continue;
    }
    const weight = weightOf(reading, j, k);
    const side = sideOf(pro, con, lexicon.evidence[value] as number);
    if (side !== 0) score += side * weight;
    else if (((lexicon.bits[value] as number) & OF_FIELD) !== 0) field += weight === BESIDE ? 2 : 1;
  }
  return { score, field: Math.min(field / 2, FIELD_AT_MOST), elsewhere };
}

/** How many units stand between two tokens. */
const gapOf = ({ start, end }: Tokens, j: number, k: number): number =>
  j < k ? (start[k] as number) - (end[j] as number) : (start[j] as number) - (end[k] as number);

/** The token of `some` that stands nearest to token `j`; of two, the one behind it, as Korean puts before what tells. */
function nearest(tokens: Tokens, some: readonly number[], j: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const k of some) {
    const gap = gapOf(tokens, j, k);
    if (gap > least) break;
    best = k;
    least = gap;
  }
  return best;
}

function weightOf({ lexicon, tokens }: Reading, j: number, k: number): number {
  const gap = gapOf(tokens, j, k);
  // Names stand beside names in any list, so only words count more there.
  if (gap <= BESIDE_UNITS && (tokens.value[j] as number) > lexicon.names) return BESIDE;
  return gap <= (j < k ? NEAR_BEFORE : NEAR_AFTER) ? NEAR : FAR;
}

/** The same count over the whole article and its title, with what the name was found to mean before. */
function articleScore(reading: Reading, k: number, guard: number): number {
  let score = reading.articles.get(guard);
  if (score === undefined) {
    score = countArticle(reading, k, guard);
    reading.articles.set(guard, score);
  }
  return score + NEAR * told(reading, reading.tokens.value[k] as number, VERDICT);
}

/** Words for and against count two each, names and words of the field one; the name itself is no witness. */
function countArticle(reading: Reading, k: number, guard: number): number {
  const { lexicon, tokens } = reading;
  const [, pro, con] = guardOf(lexicon, guard) ?? [0, '', ''];
  let score = reading.field;
  for (let j = 0; j < pro.length; j++) {
    const heard = pro.charCodeAt(j) - FIRST;
    score += NEAR * told(reading, heard, COUNT) - told(reading, heard, FIELD);
  }
  for (let j = 0; j < con.length; j++) {
    const heard = con.charCodeAt(j) - FIRST;
    score -= NEAR * told(reading, heard, COUNT) + told(reading, heard, FIELD);
  }
  const own = tokens.value[k] as number;
  const side = sideOf(pro, con, lexicon.evidence[own] as number);
  const each = side !== 0 ? side * NEAR : ((lexicon.bits[own] as number) & OF_FIELD) !== 0 ? 1 : 0;
  score -= each * told(reading, own, COUNT);
  if (told(reading, lexicon.names, COUNT) === 0) return score;
  for (let j = 0; j < tokens.value.length; j++) if (isNamesake(reading, j, k)) score -= NEAR;
  return score;
}

/** Is token `j` the same entity under a name that is as doubtful: KIA beside 기아? */
function isOther({ lexicon, tokens }: Reading, j: number, k: number, pro: string): boolean {
  const value = tokens.value[j] as number;
  const other = caseOf(lexicon, value);
  return (
    other !== undefined &&
    other.length === 3 &&
    other[1] === caseOf(lexicon, tokens.value[k] as number)?.[1] &&
    sideOf(pro, '', lexicon.evidence[value] as number) === 0
  );
}

/** Is token `j` a look-alike that holds the name of token `k`: 로빈슨 크루소? */
function holdsName({ lexicon, text, tokens }: Reading, j: number, k: number): boolean {
  if (tokens.value[j] !== lexicon.names) return false;
  return text.slice(tokens.start[j], tokens.end[j]).includes(text.slice(tokens.start[k], tokens.end[k]));
}

/** Is token `j` called after the person whose name token `k` is: 루빈 천문대? */
function isNamesake({ lexicon, text, tokens }: Reading, j: number, k: number): boolean {
  if (tokens.value[j] !== lexicon.names) return false;
  if (((caseOf(lexicon, tokens.value[k] as number)?.[0] ?? 0) & CASE_BITS.person) === 0) return false;
  const name = text.slice(tokens.start[k], tokens.end[k]);
  return text.slice(tokens.start[j], tokens.end[j]).includes(name);
}

/** Is a sense told apart from others only to be passed over? */
export const isPassedOver = (lexicon: Lexicon, guard: number): boolean => guardOf(lexicon, guard)?.[0] === ELSE;

/** Does nothing in the whole article speak against a sense that is meant as a rule? The ordinary case, and a cheap one. */
export function isUndisputed(reading: Reading, bits: number, guard: number): boolean {
  const rules = guardOf(reading.lexicon, guard);
  if (rules === undefined) return true;
  if (rules[0] !== 0) return false;
  if ((bits & CASE_BITS.person) !== 0 && told(reading, reading.lexicon.names, COUNT) !== 0) return false;
  const con = rules[2];
  for (let k = 0; k < con.length; k++) if (told(reading, con.charCodeAt(k) - FIRST, COUNT) !== 0) return false;
  return true;
}

function sideOf(pro: string, con: string, evidence: number): -1 | 0 | 1 {
  const key = String.fromCharCode(evidence + FIRST);
  return pro.includes(key) ? 1 : con.includes(key) ? -1 : 0;
}
