import type { Lexicon } from './lexicon.ts';
import { CASE_BITS, FIRST, type PackedGuard } from './packed.ts';
import type { Reading } from './reading.ts';
import type { Uses } from './sentence-uses.ts';
import { stances } from './stances.ts';
import { caseOf, guardOf, type Tokens } from './tokens.ts';

const RIVAL = stances.indexOf('rival');

/**
 * The uses of the name at token `k` in the sentence under way (`reading.from`), as seen from one sense.
 * @param guard the number of the guard of the sense
 */
export function usesOf(reading: Reading, k: number, guard: number): Uses {
  const { text, tokens, uses } = reading;
  const key = `${guard} ${text.slice(tokens.start[k], tokens.end[k])}`;
  let found = uses.get(key);
  if (found === undefined) {
    found = findUses(reading, k, guardOf(reading.lexicon, guard) as PackedGuard);
    uses.set(key, found);
  }
  return found;
}

function findUses(reading: Reading, k: number, [stance, pro, con]: PackedGuard): Uses {
  const { lexicon, tokens, first, past } = reading;
  const own = tokens.value[k] as number;
  const at: number[] = [];
  const against: number[] = [];
  let namesakes = 0;
  // The last name that teams have.
  let team = -1;
  let hasRival = false;
  for (let j = first; j < past; j++) {
    const value = tokens.value[j] as number;
    const isHolder = holdsName(reading, j, k);
    if (value === own || isHolder || isOther(reading, j, k, pro)) at.push(j);
    if (isHolder && isPersons(lexicon, own)) namesakes++;
    if (stance === RIVAL && isTeams(lexicon, value, con)) {
      if (team >= 0 && areRivals(reading, team, j)) hasRival = true;
      team = j;
    }
    if (value !== own && sideOf(pro, con, lexicon.evidence[value] as number) < 0) against.push(j);
  }
  const from = [first];
  for (let j = first, use = 0; j < past; j++) {
    // Of two uses as near the one behind: Korean puts before a noun what tells about it.
    while (use + 1 < at.length && gapOf(tokens, j, at[use + 1] as number) <= gapOf(tokens, j, at[use] as number))
      from[++use] = j;
  }
  from[at.length] = past;
  return { at, from, against, namesakes, hasRival };
}

/** How many units stand between two tokens. */
export const gapOf = ({ start, end }: Tokens, j: number, k: number): number =>
  j < k ? (start[k] as number) - (end[j] as number) : (start[j] as number) - (end[k] as number);

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

/** Is a value a name that teams have, too: does it listen to a list that speaks against a name whose stance is `rival`? */
function isTeams(lexicon: Lexicon, value: number, con: string): boolean {
  const other = guardOf(lexicon, caseOf(lexicon, value)?.[2] ?? -1)?.[2] ?? '';
  for (let k = 0; k < con.length; k++) if (other.includes(con.charAt(k))) return true;
  return false;
}

/** What stands between names that are named together: companies are (KT와 LG), teams meet (KT가 LG를). */
const JOINED = /^(?:와|과|이?랑|하고|이?나|및)?[ ·∙‧ㆍ・/]*$/;

/** Do two names in a row stand for two entities that meet, and are not merely named together? */
function areRivals({ lexicon, text, tokens }: Reading, j: number, k: number): boolean {
  const one = caseOf(lexicon, tokens.value[j] as number)?.[1];
  const other = caseOf(lexicon, tokens.value[k] as number)?.[1];
  return one !== other && !JOINED.test(text.slice(tokens.end[j], tokens.start[k]));
}

/** Is token `j` a look-alike that holds the name of token `k`: 로빈슨 크루소, 루빈 천문대? */
export function holdsName({ lexicon, text, tokens }: Reading, j: number, k: number): boolean {
  if (tokens.value[j] !== lexicon.names) return false;
  return text.slice(tokens.start[j], tokens.end[j]).includes(text.slice(tokens.start[k], tokens.end[k]));
}

/** Is a name also people's, so that what holds it is called after a person: 루빈 천문대? */
export const isPersons = (lexicon: Lexicon, value: number): boolean =>
  ((caseOf(lexicon, value)?.[0] ?? 0) & CASE_BITS.person) !== 0;

/** Does a piece of evidence speak for a sense, against it, or neither? */
export function sideOf(pro: string, con: string, evidence: number): -1 | 0 | 1 {
  const key = String.fromCharCode(evidence + FIRST);
  return pro.includes(key) ? 1 : con.includes(key) ? -1 : 0;
}
