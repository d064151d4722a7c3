import { keysOf } from './names.ts';
import { CUT, FIRST, LONGEST, MOST_CUT, type PackedLexicon } from './packed.ts';

/** A number as one unit of text; throws an Error where it does not fit below the surrogates. */
export function unit(n: number): string {
  if (n + FIRST >= 0xd800) throw new Error(`the number ${n} does not fit into one unit`);
  return String.fromCharCode(n + FIRST);
}

/** Sorts the strings, with what they mean, and writes of each what it does not share with the one before; see `PackedLexicon`. */
export function packStrings(
  values: ReadonlyMap<string, number>,
  spellings: Iterable<string>,
): Pick<PackedLexicon, 'strings' | 'sizes'> & { values: number[] } {
  const names = new Set(spellings);
  const keys = keysOf([...values.keys(), ...names], names);
  const rows = [...values].map(([string, value]) => ({ key: keys.get(string) as string, value }));
  rows.sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : 0));
  let strings = '';
  const ordered: number[] = [];
  const sizes: number[] = [];
  let before = '';
  for (const { key, value } of rows) {
    if (key.length > LONGEST) throw new Error(`the name "${key.slice(0, 20)}…" is longer than ${LONGEST} units`);
    if (key === before || key === '') continue;
    let cut = 0;
    while (cut < before.length && before[cut] === key[cut]) cut++;
    strings += writeCut(cut) + key.slice(cut);
    ordered.push(value);
    if (cut === 0) sizes.push(1);
    else sizes[sizes.length - 1] = (sizes.at(-1) as number) + 1;
    before = key;
  }
  return { strings, values: ordered, sizes: sizes.map(unit).join('') };
}

/** A cut in capitals, which add up: `D` is 3, `ZB` is 26. `A` stands for 0 and nothing else. */
function writeCut(cut: number): string {
  const many = String.fromCharCode(CUT + MOST_CUT).repeat(Math.floor(cut / MOST_CUT));
  const rest = cut % MOST_CUT;
  return rest === 0 && many !== '' ? many : many + String.fromCharCode(CUT + rest);
}
