import type { EntityId, EntityKind } from './entity.ts';
import { FIRST, GLOSS, LONGEST, type PackedCase, type PackedGuard, type PackedLexicon } from './packed.ts';

/** Places of the pool, or values. */
export type Numbers = Int16Array | Int32Array;

/** A lexicon ready to be searched. Only `entities` is meant for callers; the rest is the matcher's. */
export interface Lexicon {
  /** Every entity, in the order in which the trie numbers them. */
  readonly entities: readonly { readonly id: EntityId; readonly kind: EntityKind }[];
  /** Entities from here on, up to `otherChips`, are processors: a type word behind them is theirs (`H100 GPU`). */
  readonly processors: number;
  readonly otherChips: number;
  /** Values from here on, up to `otherWords`, are words of the field. */
  readonly fieldWords: number;
  readonly otherWords: number;
  /** All values are below this. */
  readonly values: number;
  readonly pool: string;
  /** Which string ends at a unit of the pool: its value + 1, negative where the string goes on; 0 where none ends. */
  readonly ends: Numbers;
  /** The next sibling of a unit of the pool; 0 where there is none. */
  readonly next: Numbers;
  /** First units of the pool by their hash; their siblings are those of the same hash. */
  readonly roots: Numbers;
  /** What begins with a hash of two or three units: {@link BEGIN}. */
  readonly begins: Uint8Array;
  readonly cases: readonly PackedCase[];
  readonly guards: readonly PackedGuard[];
}

/** What a hash can begin: a string of three units or more; one of two; and (a hash of three) one of those three. */
export const BEGIN = { longer: 1, short: 2, three: 4 } as const;

/** Size of the table of first units; a power of two. */
export const ROOTS = 1024;

/**
 * What may follow a name of one unit. Two units are hashed, so a name of one is entered with each of these.
 */
const AFTER_ONE =
  ' \t\n\r\u00a0()[]{}<>"\'‘’“”「」『』《》〈〉.,!?:;·∙‧ㆍ・/…~-–—=%&+*#@은는이가을를의와과도에만으로측쪽처보랑나라까부조마인일였입임란든며고여야용향발급계사들';

/** White space inside a name, `| 32`: line break, no-break space, carriage return, tab. */
const GAPS = [0x2a, 0xa0, 0x2d, 0x29];

const KINDS: readonly EntityKind[] = ['company', 'organization', 'chip', 'chip', 'person'];

/**
 * Hash of two units, each `| 32`: that folds ASCII letters and costs nothing. Other units that it makes alike are told
 * apart by the walk.
 */
export const hashTwo = (a: number, b: number): number => (a * 131) ^ b;

/** Hash of three units, from the hash of the first two. */
export const hashThree = (two: number, c: number): number => (two * 31) ^ c;

/**
 * Makes the packed lexicon searchable: one pass over its strings, no search for free places, no decoding of arrays.
 * @param packed what `compileLexicon` gave, as it is or after a round through JSON
 * @returns the lexicon; it is never changed afterwards
 */
export function openLexicon(packed: PackedLexicon): Lexicon {
  const { pool, cuts, lengths, values } = packed;
  const entities: { id: EntityId; kind: EntityKind }[] = [];
  const sorts: number[] = [];
  for (let k = 0; k < KINDS.length; k++) {
    const kind = KINDS[k] as EntityKind;
    const ids = packed.ids[k] as string;
    sorts.push(entities.length);
    if (ids !== '') for (const id of ids.split(' ')) entities.push({ id: id as EntityId, kind });
  }
  const count = cuts.length;
  // Two bytes do for the lexicons that travel with pages; four for very large ones.
  const Ints = pool.length < 0x8000 ? Int16Array : Int32Array;
  const ends = new Ints(pool.length + 1);
  const next = new Ints(pool.length + 1);
  const roots = new Ints(ROOTS);
  // Thirty places for each string keep false alarms rare; 128 KB to 512 KB, so that the table stays in the cache.
  let size = 0x20000;
  while (size < count * 8 && size < 0x80000) size *= 2;
  const begins = new Uint8Array(size);
  const mask = size - 1;

  // The path of the string before, as runs of the pool: run k begins at depth `depths[k]` and at unit `starts[k]`.
  const depths = new Int32Array(LONGEST + 1);
  const starts = new Int32Array(LONGEST + 1);
  let top = -1;
  let at = 1; // unit 0 of the pool is a filler, so that 0 can mean "none"
  let depth = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let k = 0; k < count; k++) {
    const cut = cuts.charCodeAt(k) - FIRST;
    const length = lengths.charCodeAt(k) - FIRST;
    if (cut === 0) {
      const slot = pool.charCodeAt(at) & (ROOTS - 1);
      next[at] = roots[slot] as number;
      roots[slot] = at;
      top = -1;
    } else if (cut === depth) {
      ends[at - 1] = -(ends[at - 1] as number);
    } else {
      while ((depths[top] as number) > cut) top--;
      next[(starts[top] as number) + cut - (depths[top] as number)] = at;
      if (depths[top] === cut) top--;
    }
    top++;
    depths[top] = cut;
    starts[top] = at;
    depth = cut + length;
    ends[at + length - 1] = values.charCodeAt(k) - FIRST + 1;
    const from = at - cut;
    at += length;
    // Strings that share their first units are entered already, but for what stands behind an optional space.
    if (cut < 3 || (cut === 3 && c === 0x20)) {
      if (cut === 0) a = pool.charCodeAt(from) | 32;
      if (cut < 2) b = depth > 1 ? pool.charCodeAt(from + 1) | 32 : 0;
      if (cut < 3) c = depth > 2 ? pool.charCodeAt(from + 2) | 32 : 0;
      const two = hashTwo(a, b);
      if (depth === 1) {
        for (let j = 0; j < AFTER_ONE.length; j++) add(begins, hashTwo(a, AFTER_ONE.charCodeAt(j) | 32), BEGIN.short);
      } else {
        // Written out: the calls would cost more than the rest of the loop.
        const place = two & mask;
        if (depth === 2 || c === (GLOSS | 32)) {
          begins[place] = (begins[place] as number) | BEGIN.short;
          continue;
        }
        begins[place] = (begins[place] as number) | BEGIN.longer;
        const third = hashThree(two, c) & mask;
        begins[third] = (begins[third] as number) | BEGIN.three;
        if (b === 0x20 || c === 0x20) addSpaced(begins, a, b, c, depth > 3 ? pool.charCodeAt(from + 3) | 32 : 0);
      }
    }
  }
  const lookAlike = entities.length + packed.cases.length;
  return {
    entities,
    fieldWords: lookAlike + 1,
    otherWords: lookAlike + 1 + packed.fields,
    values: lookAlike + 1 + packed.words,
    processors: sorts[2] as number,
    otherChips: sorts[3] as number,
    pool,
    ends,
    next,
    roots,
    begins,
    cases: packed.cases,
    guards: packed.guards,
  };
}

/** Enters a string with a space as its second or third unit (`D 램`, `SK 하이닉스`): without it, and with others. */
function addSpaced(begins: Uint8Array, a: number, b: number, c: number, d: number): void {
  if (b === 0x20) {
    add(begins, hashTwo(a, c), BEGIN.short);
    for (const gap of GAPS) add(begins, hashTwo(a, gap), BEGIN.short);
    return;
  }
  const two = hashTwo(a, b);
  add(begins, hashThree(two, d), BEGIN.three);
  for (const gap of GAPS) add(begins, hashThree(two, gap), BEGIN.three);
}

function add(begins: Uint8Array, hash: number, what: number): void {
  const place = hash & (begins.length - 1);
  begins[place] = (begins[place] as number) | what;
}
