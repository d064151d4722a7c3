import type { EntityId, EntityKind } from './entity.ts';
import { FIRST, type PackedCase, type PackedGuard, type PackedLexicon } from './packed.ts';

/** Places of the pool, or pairs. */
type Numbers = Int16Array | Int32Array;

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
  /** Entities from here on are persons. */
  readonly persons: number;
  /** Values from here on, up to `otherWords`, are words of the field. */
  readonly fieldWords: number;
  readonly otherWords: number;
  /** All values are below this. */
  readonly values: number;
  readonly pool: string;
  readonly next: string;
  readonly ends: string;
  /** The last pair of units entered for a hash, then by `chain` the others; 0 where there is none. */
  readonly pairs: Numbers;
  readonly chain: Numbers;
  /** First unit of each pair. */
  readonly units: Uint16Array;
  /** Where the second unit of each pair stands in the pool; negative where it is the place of the first. */
  readonly nodes: Int32Array;
  readonly cases: readonly PackedCase[];
  readonly guards: readonly PackedGuard[];
}

/**
 * What may follow a name of one unit. Two units are hashed, so a name of one is entered with each of these.
 */
const AFTER_ONE =
  ' \n\u00a0()[]"\'‘’“”「」『』〈〉.,!?:;·∙ㆍ・/…~-은는이가을를의와과도에만으로측쪽처보랑나라까부조마인일였입임란든며고여야용향발급계사들';

/** White space inside a name, `| 32`: space, line break, no-break space, carriage return, tab. */
const GAPS = ' \u002a\u00a0\u002d\u0029';

const KINDS: readonly EntityKind[] = ['company', 'organization', 'chip', 'chip', 'person'];

/** Places of the table of pairs: at least so many that two bytes of a page's memory do for each. */
const SMALLEST = 0x10000;
const LARGEST = 0x80000;

/**
 * Makes the packed lexicon searchable: one step for each pair of units with which a name can begin.
 * @param packed what `compileLexicon` gave, as it is or after a round through JSON
 * @returns the lexicon; it is never changed afterwards
 */
export function openLexicon(packed: PackedLexicon): Lexicon {
  const { pool, next, steps, loose, ids, cases } = packed;
  const sorts: number[] = [];
  const all: string[] = [];
  for (const some of ids) {
    sorts.push(all.length);
    if (some !== '') all.push(...some.split(' '));
  }
  const count = all.length;
  const { firsts } = packed;
  // Loose units come first: how many pairs they add is known only then.
  const seconds: string[] = [];
  let total = firsts.length;
  for (let k = 0, node = 0; k < loose.length; k++) {
    node += loose.charCodeAt(k) - FIRST;
    const some = secondsOf(packed, node);
    seconds.push(some);
    total += some.length;
  }
  // Sixteen places and more for each pair keep false alarms rare.
  let size = SMALLEST;
  while (size < total * 16 && size < LARGEST) size *= 2;
  const Ints = total < 0x8000 ? Int16Array : Int32Array;
  const pairs = new Ints(size);
  const chain = new Ints(total + 1);
  const nodes = new Int32Array(total + 1);
  const units = new Uint16Array(total + 1);
  const mask = size - 1;
  // Hashed as in `candidates.ts`; written out, as every call counts in code that runs once.
  let pair = 1;
  for (let k = 0, node = 0; k < firsts.length; k++, pair++) {
    node += steps.charCodeAt(k) - FIRST;
    const first = firsts.charCodeAt(k);
    const place = (((first | 32) * 131) ^ (pool.charCodeAt(node) | 32)) & mask;
    units[pair] = first;
    nodes[pair] = node;
    chain[pair] = pairs[place] as number;
    pairs[place] = pair;
  }
  for (let k = 0, node = 0; k < loose.length; k++) {
    node += loose.charCodeAt(k) - FIRST;
    const first = pool.charCodeAt(node);
    const behind = seconds[k] as string;
    for (let j = 0; j < behind.length; j++, pair++) {
      const place = (((first | 32) * 131) ^ (behind.charCodeAt(j) | 32)) & mask;
      units[pair] = first;
      nodes[pair] = -node;
      chain[pair] = pairs[place] as number;
      pairs[place] = pair;
    }
  }
  const lookAlike = count + cases.length;
  let entities: Lexicon['entities'] | undefined;
  return {
    get entities() {
      entities ??= all.map((id, k) => ({ id: id as EntityId, kind: kindAt(sorts, k) }));
      return entities;
    },
    ids: all as EntityId[],
    count,
    processors: sorts[2] as number,
    otherChips: sorts[3] as number,
    persons: sorts[4] as number,
    fieldWords: lookAlike + 1,
    otherWords: lookAlike + 1 + packed.fields,
    values: lookAlike + 1 + packed.words,
    pool,
    next,
    ends: packed.ends,
    pairs,
    chain,
    units,
    nodes,
    cases,
    guards: packed.guards,
  };
}

/** Every unit that may stand behind the first unit at `node`, where that is a string alone or has a space behind it. */
function secondsOf({ pool, next, ends }: PackedLexicon, node: number): string {
  const end = ends.charCodeAt(node) - FIRST;
  let found = end === 0 ? '' : AFTER_ONE;
  if (end !== 0 && (end & 1) === 0) return found;
  for (let child = node + 1, step = 1; step !== 0; child += step) {
    step = next.charCodeAt(child) - FIRST;
    if (pool.charCodeAt(child) !== 0x20) found += pool.charAt(child);
    else {
      found += GAPS;
      for (let below = child + 1, on = 1; on !== 0; below += on) {
        on = next.charCodeAt(below) - FIRST;
        found += pool.charAt(below);
      }
    }
  }
  return found;
}

function kindAt(sorts: readonly number[], entity: number): EntityKind {
  let sort = KINDS.length - 1;
  while (sort > 0 && entity < (sorts[sort] as number)) sort--;
  return KINDS[sort] as EntityKind;
}
