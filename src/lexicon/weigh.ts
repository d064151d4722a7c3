import type { Lexicon } from './lexicon.ts';
import { CASE_BITS, FIRST, OF_FIELD, type PackedGuard } from './packed.ts';
import { COUNT, FIELD, type Reading, SEEN, told, VERDICT } from './reading.ts';
import { type Stance, stances } from './stances.ts';
import { guardOf } from './tokens.ts';
import { gapOf, holdsName, isPersons, sideOf, usesOf } from './uses.ts';

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
/** So much of the field in an article, less what speaks against a name, needs no introduction. */
const AT_HOME = 8;
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
  const [number, , con] = rules;
  const stance: Stance = stances[number] ?? 'usually';
  if (stance === 'never') return NEVER;
  const glossSense = glossed.get(tokens.value[k] as number);
  if (glossSense === undefined && stance === 'glossed') return -1;
  const { score, field, elsewhere, hasRival } = sentenceScore(reading, k, guard);
  const sentence = score + field;
  if (glossSense !== undefined) return (sentence + (glossSense === entity ? GLOSSED : -GLOSSED)) * SENTENCE;
  // The field alone is no reason: any word of a chip article would make 메카로 a company.
  if (stance === 'seldom') return score < FAR ? -1 : sentence * SENTENCE;
  if (stance === 'introduced' && told(reading, entity, SEEN) === 0 && score < FAR)
    return score < 0 || articleScore(reading, k, guard) < AT_HOME ? -1 : sentence * SENTENCE;
  if (stance === 'accompanied' && score < FAR && reading.field === 0) return -1;
  // Two such names and no word: teams meet teams. Companies do it in articles of the field.
  if (stance === 'rival' && Math.abs(score) < FAR && hasRival)
    return articleScore(reading, k, guard) > 0 ? sentence * SENTENCE : -1;
  if (stance === 'introduced' || Math.abs(score) >= FAR || con === '' || elsewhere) return sentence * SENTENCE;
  // The sentence says little: then the name means what it meant before, and what the article is about.
  return sentence * SENTENCE + Math.min(0, articleScore(reading, k, guard));
}

/** Counts the words of the sentence for and against, and those of the field; the name itself is no witness. */
function sentenceScore(
  reading: Reading,
  k: number,
  guard: number,
): { score: number; field: number; elsewhere: boolean; hasRival: boolean } {
  const { lexicon, tokens } = reading;
  const [, pro, con] = guardOf(lexicon, guard) as PackedGuard;
  const own = tokens.value[k] as number;
  const { at, from: starts, against, namesakes, hasRival } = usesOf(reading, k, guard);
  const use = at.indexOf(k);
  const from = starts[use] as number;
  const past = starts[use + 1] as number;
  let score = -FAR * namesakes;
  let field = 0;
  for (let j = from; j < past; j++) {
    const value = tokens.value[j] as number;
    if (value === own) continue;
    const side = sideOf(pro, con, lexicon.evidence[value] as number);
    if (side !== 0) score += side * weightOf(reading, j, k);
    else if (((lexicon.bits[value] as number) & OF_FIELD) !== 0) field += weightOf(reading, j, k) === BESIDE ? 2 : 1;
  }
  const elsewhere = (against[0] as number) < from || (against[against.length - 1] as number) >= past;
  return { score, field: Math.min(field / 2, FIELD_AT_MOST), elsewhere, hasRival };
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
  if (told(reading, lexicon.names, COUNT) === 0 || !isPersons(lexicon, own)) return score;
  for (let j = 0; j < tokens.value.length; j++) if (holdsName(reading, j, k)) score -= NEAR;
  return score;
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
