import { keysOf } from './names.ts';
import { FIRST, LONGEST, type PackedLexicon } from './packed.ts';

/** A number as one unit of text; throws an Error where it does not fit below the surrogates. */
export function unit(n: number): string {
  if (n + FIRST >= 0xd800) throw new Error(`the number ${n} does not fit into one unit`);
  return String.fromCharCode(n + FIRST);
}

/** Sorts and front-codes the strings; see `PackedLexicon`. */
export function packStrings(
  values: ReadonlyMap<string, number>,
  spellings: Iterable<string>,
): Pick<PackedLexicon, 'pool' | 'cuts' | 'lengths' | 'values'> {
  const keys = keysOf([...values.keys(), ...spellings]);
  const rows = [...values].map(([string, value]) => ({ key: keys.get(string) as string, value }));
  rows.sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : 0));
  // Unit 0 of the pool is never a node, so that 0 can mean "none".
  let pool = ' ';
  let cuts = '';
  let lengths = '';
  let packed = '';
  let before = '';
  for (const { key, value } of rows) {
    if (key.length > LONGEST) throw new Error(`the name "${key.slice(0, 20)}…" is longer than ${LONGEST} units`);
    if (key === before || key === '') continue;
    let cut = 0;
    while (cut < before.length && before[cut] === key[cut]) cut++;
    pool += key.slice(cut);
    cuts += unit(cut);
    lengths += unit(key.length - cut);
    packed += unit(value);
    before = key;
  }
  return { pool, cuts, lengths, values: packed };
}
