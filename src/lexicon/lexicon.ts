import { FILTER_BYTES, pairHash } from './candidates.ts';
import type { EntityId, EntityKind } from './entity.ts';
import {
  CUT,
  FIRST,
  LONGEST,
  MOST_CUT,
  NEW_VALUES,
  OF_FIELD,
  type PackedCase,
  type PackedGuard,
  type PackedLexicon,
} from './packed.ts';

/** Numbers in the tally for each value: `1 << TALLIES`. */
export const TALLIES = 2;

/**
 * All strings of a lexicon, as they are packed: what each adds to the one before, in a row, is a trie in depth-first order,
 * in which the first child of a unit is the next unit that is no capital. What is needed besides is worked out for those
 * that begin with one unit when a text first asks for them (`layOut`): an article needs every tenth, and in a page all of
 * this runs once, uncompiled.
 */
export interface Trie {
  readonly strings: string;
  readonly values: Uint16Array;
  /** One bit for each pair of units with which a string can begin (`pairHash`). */
  readonly filter: Uint8Array;
  /** For each first unit the number of its trie, from 1; 0 where no string begins so. */
  readonly numbers: Uint16Array;
  /** For each trie, by number: where it begins, which string is its first, and 1 once it is laid out. */
  readonly places: Int32Array;
  readonly firsts: Int32Array;
  readonly isLaidOut: Uint8Array;
  /** For each unit how far on its next sibling stands; 0 where there is none. */
  readonly next: Uint16Array | Uint32Array;
  /** For each unit which string ends there, as 2 × (value + 1), one more where longer ones go on; 0 where none ends. */
  readonly ends: Uint16Array | Uint32Array;
}

/** A lexicon ready to be searched. */
export interface Lexicon {
  /** Every entity's id, in the order in which the trie numbers them. */
  readonly ids: readonly EntityId[];
  /** Where each sort of entities begins: companies, organizations, processors, other chips, persons. */
  readonly sorts: readonly number[];
  /** How many entities there are. */
  readonly count: number;
  /** Entities from here on, up to `otherChips`, are processors: a type word behind them is theirs (`H100 GPU`). */
  readonly processors: number;
  readonly otherChips: number;
  /** Values below this are names: entities, then cases. The value itself is a look-alike, those above it are words. */
  readonly names: number;
  /** All values are below this. */
  readonly values: number;
  readonly trie: Trie;
  readonly cases: readonly PackedCase[];
  readonly guards: readonly PackedGuard[];
  /** What is counted of the article that is being read (`reading.ts`). */
  readonly tally: Int32Array;
  /** By value: the bits of its case (`CASE_BITS`) and `OF_FIELD`. */
  readonly bits: Uint8Array;
  /** By value, what a token speaks for: an entity where its name can mean only one, else its own value. */
  readonly evidence: Int32Array;
}

/** What may follow a name of one unit: the filter knows pairs only. */
const AFTER_ONE =
  ' \n\u00a0()[]"\'‘’“”「」『』〈〉《》.,!?:;·∙‧ㆍ・/|+&×→↔=%…~-–—은는이가을를의와과도에만으로측쪽처보랑나라까부조마인일였입임란든며고여야용향발급계사들';

const SPACE = 0x20;

/** White space that may stand inside a name. */
const GAPS = ' \n\u00a0\r\t';

const KINDS: readonly EntityKind[] = ['company', 'organization', 'chip', 'chip', 'person'];

/**
 * Makes the packed lexicon searchable.
 * @param packed what `compileLexicon` gave, as it is or after a round through JSON
 * @returns the lexicon; only its tally is ever changed afterwards, and what `layOut` works out
 */
export function openLexicon(packed: PackedLexicon): Lexicon {
  const { cases, guards } = packed;
  const sorts: number[] = [];
  const ids: string[] = [];
  for (const some of packed.ids) {
    sorts.push(ids.length);
    if (typeof some === 'number') for (let k = 0; k < some; k++) ids.push(String(ids.length));
    else if (some !== '') ids.push(...some.split(' '));
  }
  const count = ids.length;
  const names = count + cases.length;
  const values = names + 1 + packed.words;
  const bits = new Uint8Array(values);
  const evidence = new Int32Array(values).map((_, value) => value);
  bits.fill(OF_FIELD, 0, sorts[4]).fill(OF_FIELD, names + 1, names + 1 + packed.fields);
  for (let k = 0; k < cases.length; k++) {
    const [own, entity, guard, more] = cases[k] as readonly [number, number, number, number?];
    bits[count + k] = own;
    if (more !== undefined) continue;
    evidence[count + k] = entity;
    // Persons are in the news for much else.
    if (entity < (sorts[4] as number) && (guard < 0 || guards[guard]?.[0] === 0)) bits[count + k] = own | OF_FIELD;
  }
  // One literal, without a getter or a spread: V8 makes a dictionary of the others, and each field a search in it.
  return {
    ids: ids as EntityId[],
    sorts,
    count,
    processors: sorts[2] as number,
    otherChips: sorts[3] as number,
    names,
    values,
    trie: openTrie(packed, [...sorts, count, names + 1, names + 1 + packed.fields]),
    cases,
    guards,
    tally: new Int32Array(values << TALLIES),
    bits,
    evidence,
  };
}

/**
 * Enters the beginnings of all strings into the filter, and where the trie of each first unit begins.
 * @param next the first value of each sort
 */
function openTrie({ strings, values, sizes }: PackedLexicon, next: number[]): Trie {
  const filter = new Uint8Array(FILTER_BYTES);
  const numbers = new Uint16Array(0x10000);
  const count = sizes.length;
  const places = new Int32Array(count + 2);
  const firsts = new Int32Array(count + 2);
  const meant = new Uint16Array(values.length);
  for (let k = 0; k < meant.length; k++) {
    const n = values.charCodeAt(k) - FIRST;
    meant[k] = n < NEW_VALUES ? (next[n] as number)++ : n - NEW_VALUES;
  }
  let place = 0;
  let string = 0;
  // A string that shares one unit with the one before has a `B` before it, and brings a new second unit.
  let shares = strings.indexOf('B');
  for (let number = 1; number <= count; number++) {
    let end = strings.indexOf('A', place + 1);
    if (end < 0) end = strings.length;
    const first = strings.charCodeAt(place + 1);
    numbers[first] = number;
    places[number] = place;
    firsts[number] = string;
    string += sizes.charCodeAt(number - 1) - FIRST;
    let second = place + 2 < end ? strings.charCodeAt(place + 2) : CUT;
    if (isCut(second)) letAllPass(filter, first, AFTER_ONE);
    else letPass(filter, first, second);
    let hasGap = second === SPACE;
    for (; shares >= 0 && shares < end; shares = strings.indexOf('B', shares + 1)) {
      second = strings.charCodeAt(shares + 1);
      letPass(filter, first, second);
      if (second === SPACE) hasGap = true;
    }
    if (hasGap) letAllPass(filter, first, GAPS + thirdsOf(strings, place, end));
    place = end;
  }
  places[count + 1] = place;
  firsts[count + 1] = string;
  const Numbers = strings.length < 0x10000 ? Uint16Array : Uint32Array;
  return {
    strings,
    values: meant,
    filter,
    numbers,
    places,
    firsts,
    isLaidOut: new Uint8Array(count + 1),
    next: new Numbers(strings.length),
    ends: new Numbers(strings.length),
  };
}

/** Every unit that may come third in the strings between two places: it comes second where a space is missing. */
function thirdsOf(strings: string, place: number, end: number): string {
  let thirds = '';
  for (let at = strings.indexOf(' ', place); at >= 0 && at < end; at = strings.indexOf(' ', at + 1)) {
    thirds += strings.charAt(at + 1);
  }
  for (let at = strings.indexOf('C', place); at >= 0 && at < end; at = strings.indexOf('C', at + 1)) {
    thirds += strings.charAt(at + 1);
  }
  return thirds;
}

function letAllPass(filter: Uint8Array, first: number, seconds: string): void {
  for (let k = 0; k < seconds.length; k++) letPass(filter, first, seconds.charCodeAt(k));
}

function letPass(filter: Uint8Array, first: number, second: number): void {
  const hash = pairHash(first, second);
  filter[hash >>> 3] = (filter[hash >>> 3] as number) | (1 << (hash & 7));
}

/** Is a unit of the packed strings one of the capitals that say how much the next string shares? */
export const isCut = (c: number): boolean => c >= CUT && c <= CUT + MOST_CUT;

/** Where each unit of the string before stands. */
const path = new Int32Array(LONGEST);

/**
 * Works out where strings end and siblings stand among those that begin with one unit.
 * @param trie the trie that is to know it
 * @param number the number of the first unit
 */
export function layOut({ strings, values, places, firsts, isLaidOut, next, ends }: Trie, number: number): void {
  isLaidOut[number] = 1;
  const end = places[number + 1] as number;
  let string = firsts[number] as number;
  let depth = 0;
  for (let k = places[number] as number; k < end; string++) {
    let cut = 0;
    let c = strings.charCodeAt(k);
    for (; isCut(c); c = strings.charCodeAt(++k)) cut += c - CUT;
    // The string before ended on this one's way, or another child of the same unit did.
    if (cut < depth) {
      const sibling = path[cut] as number;
      next[sibling] = k - sibling;
    } else if (cut > 0) ends[path[cut - 1] as number] = (ends[path[cut - 1] as number] as number) | 1;
    for (depth = cut; k < end && !isCut(c); c = strings.charCodeAt(++k)) path[depth++] = k;
    ends[k - 1] = 2 * ((values[string] as number) + 1);
  }
}

/** The kind of an entity, by its number. */
export function kindAt({ sorts }: Lexicon, entity: number): EntityKind {
  let sort = KINDS.length - 1;
  while (sort > 0 && entity < (sorts[sort] as number)) sort--;
  return KINDS[sort] as EntityKind;
}
