import { keysOf } from './names.ts';
import { FIRST, LONGEST, type PackedLexicon } from './packed.ts';

/** A number as one unit of text; throws an Error where it does not fit below the surrogates. */
export function unit(n: number): string {
  if (n + FIRST >= 0xd800) throw new Error(`the number ${n} does not fit into one unit`);
  return String.fromCharCode(n + FIRST);
}

/** The trie as it is put together: unit by unit, see `PackedLexicon`. */
interface Trie {
  pool: string;
  readonly next: number[];
  readonly ends: number[];
}

/** Sorts the strings and lays them out as a trie; see `PackedLexicon`. */
export function packStrings(
  values: ReadonlyMap<string, number>,
  spellings: Iterable<string>,
): Pick<PackedLexicon, 'pool' | 'next' | 'ends' | 'firsts' | 'steps' | 'loose'> {
  const keys = keysOf([...values.keys(), ...spellings]);
  const rows = [...values].map(([string, value]) => ({ key: keys.get(string) as string, value }));
  rows.sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : 0));
  const trie = layOut(rows);
  return {
    pool: trie.pool,
    next: trie.next.map(unit).join(''),
    ends: trie.ends.map(unit).join(''),
    ...beginnings(trie),
  };
}

function layOut(rows: readonly { key: string; value: number }[]): Trie {
  // Unit 0 of the pool is never a node, so that 0 can mean "none".
  const trie: Trie = { pool: ' ', next: [0], ends: [0] };
  /** Where each unit of the string before stands. */
  const path: number[] = [];
  let before = '';
  for (const { key, value } of rows) {
    if (key.length > LONGEST) throw new Error(`the name "${key.slice(0, 20)}…" is longer than ${LONGEST} units`);
    if (key === before || key === '') continue;
    let cut = 0;
    while (cut < before.length && before[cut] === key[cut]) cut++;
    const at = trie.pool.length;
    const sibling = path[cut];
    // The string before ended on this one's way, or another child of the same unit did.
    if (sibling === undefined) {
      if (cut > 0) trie.ends[path[cut - 1] as number] = (trie.ends[path[cut - 1] as number] as number) + 1;
    } else if (cut > 0) trie.next[sibling] = at - sibling;
    path.length = cut;
    for (let k = cut; k < key.length; k++) {
      path.push(trie.pool.length);
      trie.pool += key[k];
      trie.next.push(0);
      trie.ends.push(0);
    }
    trie.ends[trie.ends.length - 1] = 2 * (value + 1);
    before = key;
  }
  return trie;
}

/** The pairs of units with which strings begin, and the first units that need more than pairs. */
function beginnings({ pool, next, ends }: Trie): Pick<PackedLexicon, 'firsts' | 'steps' | 'loose'> {
  let firsts = '';
  let steps = '';
  let loose = '';
  let lastPair = 0;
  let lastLoose = 0;
  for (const first of firstUnits(pool, next, ends)) {
    const isLoose = ends[first] !== 0 || pool[first + 1] === ' ';
    if (isLoose) {
      loose += unit(first - lastLoose);
      lastLoose = first;
      continue;
    }
    for (let child = first + 1; ; child += next[child] as number) {
      firsts += pool[first];
      steps += unit(child - lastPair);
      lastPair = child;
      if (next[child] === 0) break;
    }
  }
  return { firsts, steps, loose };
}

/** Where strings begin that share no unit with the one before. */
function firstUnits(pool: string, next: readonly number[], ends: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = 1; at < pool.length; at = endOf(at, next, ends)) found.push(at);
  return found;
}

/** Where the units below `node` end. */
function endOf(node: number, next: readonly number[], ends: readonly number[]): number {
  let at = node;
  for (;;) {
    const end = ends[at] as number;
    // A string that ends and does not go on: nothing is below it.
    if (end !== 0 && end % 2 === 0) return at + 1;
    at++;
    while ((next[at] as number) !== 0) at += next[at] as number;
  }
}
