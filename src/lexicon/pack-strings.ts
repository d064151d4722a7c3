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
): Pick<PackedLexicon, 'pool' | 'next' | 'ends' | 'beginnings'> {
  const keys = keysOf([...values.keys(), ...spellings]);
  const rows = [...values].map(([string, value]) => ({ key: keys.get(string) as string, value }));
  rows.sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : 0));
  const trie = layOut(rows);
  return {
    pool: trie.pool,
    next: trie.next.map(unit).join(''),
    ends: trie.ends.map(unit).join(''),
    beginnings: countBeginnings(trie),
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
    } else trie.next[sibling] = at - sibling;
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

/** How many beginnings the strings have: pairs of units, or one where it is a string alone or a space follows. */
function countBeginnings({ pool, next, ends }: Trie): number {
  let count = 0;
  for (let root = 1, on = 1; on !== 0; root += on) {
    on = next[root] as number;
    if (ends[root] !== 0 || pool[root + 1] === ' ') count++;
    else for (let child = root + 1, step = 1; step !== 0; child += step, count++) step = next[child] as number;
  }
  return count;
}
