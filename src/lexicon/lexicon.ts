import { FILTER_BYTES, pairHash } from './candidates.ts';
import type { EntityId, EntityKind } from './entity.ts';
import {
  CUT,
  FIRST,
  LONGEST,
  MOST_CUT,
  OF_FIELD,
  type PackedCase,
  type PackedGuard,
  type PackedLexicon,
} from './packed.ts';

/** Numbers in the tally for each value: `1 << TALLIES`. */
export const TALLIES = 2;

/** All strings of a lexicon. */
export interface Trie {
  /** The trie in depth-first order, unit by unit: the first child of a unit is the unit behind it. */
  readonly pool: Uint16Array;
  /** For each unit how far on its next sibling stands; 0 where there is none. */
  readonly next: Uint16Array | Uint32Array;
  /** For each unit which string ends there, as 2 × (value + 1), one more where longer ones go on; 0 where none ends. */
  readonly ends: Uint16Array | Uint32Array;
  /** One bit for each pair of units with which a string can begin (`pairHash`). */
  readonly filter: Uint8Array;
  /** The last beginning entered at each place (`placeOf`), and by `chain` those before it; 0 where there is none. */
  readonly beginnings: Int32Array;
  readonly chain: Int32Array;
  /** The key of each beginning (`keyOf`), and where its last unit stands in the pool. */
  readonly keys: Int32Array;
  readonly nodes: Int32Array;
}

/** A lexicon ready to be searched. `entities` is meant for callers; the rest is the matcher's. */
export interface Lexicon {
  /** Every entity, in the order in which the trie numbers them. */
  readonly entities: readonly { readonly id: EntityId; readonly kind: EntityKind }[];
  /** Their ids alone. */
  readonly ids: readonly EntityId[];
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

/** White space that may stand inside a name. */
const GAPS = ' \n\u00a0\r\t';

const SPACE = 0x20;

const KINDS: readonly EntityKind[] = ['company', 'organization', 'chip', 'chip', 'person'];

/** The key of a string's beginning: its first two units, or the first and 0 where it is a string alone or a space follows. */
export const keyOf = (first: number, second: number): number => (first << 16) | second;

/** Where a key is entered in a table of this length, a power of two. */
export const placeOf = (key: number, length: number): number => (key ^ (key >>> 13)) & (length - 1);

/**
 * Makes the packed lexicon searchable.
 * @param packed what `compileLexicon` gave, as it is or after a round through JSON
 * @returns the lexicon; only its tally is ever changed afterwards
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
  const evidence = new Int32Array(values);
  for (let value = 0; value < values; value++) evidence[value] = value;
  bits.fill(OF_FIELD, 0, sorts[4]).fill(OF_FIELD, names + 1, names + 1 + packed.fields);
  for (let k = 0; k < cases.length; k++) {
    const [own, entity, guard, more] = cases[k] as readonly [number, number, number, number?];
    bits[count + k] = own;
    if (more !== undefined) continue;
    evidence[count + k] = entity;
    if (guard < 0 || guards[guard]?.[0] === 0) bits[count + k] = own | OF_FIELD;
  }
  // One literal, without a getter or a spread: V8 makes a dictionary of the others, and each field a search in it.
  return {
    entities: ids.map((id, k) => ({ id: id as EntityId, kind: kindAt(sorts, k) })),
    ids: ids as EntityId[],
    count,
    processors: sorts[2] as number,
    otherChips: sorts[3] as number,
    names,
    values,
    trie: openTrie(packed),
    cases,
    guards,
    tally: new Int32Array(values << TALLIES),
    bits,
    evidence,
  };
}

/**
 * Lays out the sorted strings unit by unit. What each adds to the one before, in a row, is the trie in depth-first order:
 * the first child of a unit is the unit behind it.
 */
function layOut({ strings, values }: PackedLexicon): Pick<Trie, 'pool' | 'next' | 'ends'> {
  // Unit 0 is never a node, so that 0 can mean "none". Each string has a capital at least, so this is room enough.
  const pool = new Uint16Array(strings.length);
  const Numbers = strings.length < 0x10000 ? Uint16Array : Uint32Array;
  const next = new Numbers(strings.length);
  const ends = new Numbers(strings.length);
  /** Where each unit of the string before stands. */
  const path = new Int32Array(LONGEST);
  let depth = 0;
  let at = 1;
  for (let k = 0, string = 0; k < strings.length; string++) {
    let cut = 0;
    let c = strings.charCodeAt(k);
    for (; isCut(c); c = strings.charCodeAt(++k)) cut += c - CUT;
    // The string before ended on this one's way, or another child of the same unit did.
    if (cut < depth) {
      const sibling = path[cut] as number;
      next[sibling] = at - sibling;
    } else if (cut > 0) ends[path[cut - 1] as number] = (ends[path[cut - 1] as number] as number) | 1;
    for (depth = cut; k < strings.length && !isCut(c); c = strings.charCodeAt(++k)) {
      path[depth++] = at;
      pool[at++] = c;
    }
    ends[at - 1] = 2 * (values.charCodeAt(string) - FIRST + 1);
  }
  return { pool, next, ends };
}

const isCut = (c: number): boolean => c >= CUT && c <= CUT + MOST_CUT;

/** Lays out the trie, and enters the beginnings of its strings. */
function openTrie(packed: PackedLexicon): Trie {
  const { pool, next, ends } = layOut(packed);
  const filter = new Uint8Array(FILTER_BYTES);
  // A string has one beginning at most, which it may share with others.
  const most = packed.values.length + 1;
  let length = 0x800;
  while (length < most) length *= 2;
  const beginnings = new Int32Array(length);
  const chain = new Int32Array(most);
  const keys = new Int32Array(most);
  const nodes = new Int32Array(most);
  let entered = 0;

  const letPass = (first: number, second: number) => {
    const hash = pairHash(first, second);
    filter[hash >>> 3] = (filter[hash >>> 3] as number) | (1 << (hash & 7));
  };
  const letPassBelow = (first: number, node: number) => {
    for (let child = node + 1, step = 1; step !== 0; child += step) {
      step = next[child] as number;
      letPass(first, pool[child] as number);
    }
  };
  const letPassAny = (first: number, seconds: string) => {
    for (let k = 0; k < seconds.length; k++) letPass(first, seconds.charCodeAt(k));
  };
  const enter = (first: number, second: number, node: number) => {
    const key = keyOf(first, second);
    const place = placeOf(key, length);
    entered++;
    keys[entered] = key;
    nodes[entered] = node;
    chain[entered] = beginnings[place] as number;
    beginnings[place] = entered;
  };

  for (let root = 1, on = 1; on !== 0; root += on) {
    on = next[root] as number;
    const first = pool[root] as number;
    const end = ends[root] as number;
    const hasMore = end === 0 || (end & 1) !== 0;
    const hasGap = hasMore && pool[root + 1] === SPACE;
    if (end !== 0) letPassAny(first, AFTER_ONE);
    if (hasMore) letPassBelow(first, root);
    if (hasGap) {
      letPassAny(first, GAPS);
      letPassBelow(first, root + 1);
    }
    if (end !== 0 || hasGap) {
      enter(first, 0, root);
      continue;
    }
    for (let child = root + 1, step = 1; step !== 0; child += step) {
      step = next[child] as number;
      enter(first, pool[child] as number, child);
    }
  }
  return { pool, next, ends, filter, beginnings, chain, keys, nodes };
}

function kindAt(sorts: readonly number[], entity: number): EntityKind {
  let sort = KINDS.length - 1;
  while (sort > 0 && entity < (sorts[sort] as number)) sort--;
  return KINDS[sort] as EntityKind;
}
