import { unit } from './pack-strings.ts';
import { FIRST, NEW_VALUES, type PackedCase, type PackedGuard, type PackedLexicon } from './packed.ts';

/** What is renumbered: a lexicon whose values are still numbers, in the order of its strings. */
interface Numbered extends Omit<PackedLexicon, 'values' | 'ids'> {
  readonly values: readonly number[];
  /** Ids by sort. */
  readonly ids: readonly (readonly string[])[];
}

/**
 * Numbers entities, cases and words anew, in the order in which the strings first mean them: then a value that comes for
 * the first time need not be written, only what sort it is of (`PackedLexicon.values`). That takes 1 KB off each page.
 * @param lexicon what the compiler numbered as it went
 * @returns the same lexicon, packed
 */
export function renumber(lexicon: Numbered): PackedLexicon {
  const { values, ids, cases, guards, fields, words } = lexicon;
  const count = ids.flat().length;
  const lookAlike = count + cases.length;
  const sizes = [...ids.map(({ length }) => length), cases.length, fields, words - fields];
  /** Where each sort of values begins; one number before the words is the look-alike's. */
  const starts: number[] = [];
  let start = 0;
  for (const size of sizes) {
    if (start === lookAlike) start++;
    starts.push(start);
    start += size;
  }
  const sortOf = (value: number) => starts.findLastIndex((first, k) => value >= first && sizes[k] !== 0);

  const next = [...starts];
  const anew = new Map<number, number>([[lookAlike, lookAlike]]);
  const give = (value: number, sort: number): void => {
    anew.set(value, next[sort] as number);
    next[sort] = (next[sort] as number) + 1;
  };
  let packed = '';
  for (const value of values) {
    const known = anew.get(value);
    packed += unit(known === undefined ? sortOf(value) : NEW_VALUES + known);
    if (known === undefined) give(value, sortOf(value));
  }
  // Entities that have guarded names only, and words that are names, are the value of no string.
  for (let value = 0; value < start; value++) if (!anew.has(value)) give(value, sortOf(value));

  const of = (value: number) => anew.get(value) as number;
  const keys = (text: string) =>
    [...text]
      .map((c) => of(c.charCodeAt(0) - FIRST))
      .sort((a, b) => a - b)
      .map(unit)
      .join('');
  const ordered = <T>(list: readonly T[], first: number): T[] => {
    const out: T[] = [];
    for (const [k, one] of list.entries()) out[of(first + k) - first] = one;
    return out;
  };
  const guardOrder = new Map<number, number>([[-1, -1]]);
  const casesAnew = ordered(cases, count).map(([bits, ...senses]): PackedCase => {
    const out: [number, ...number[]] = [bits];
    for (let s = 0; s < senses.length; s += 2) {
      const guard = senses[s + 1] as number;
      if (!guardOrder.has(guard)) guardOrder.set(guard, guardOrder.size - 1);
      out.push(of(senses[s] as number), guardOrder.get(guard) as number);
    }
    return out;
  });
  const guardsAnew: PackedGuard[] = [];
  for (const [guard, at] of guardOrder) {
    if (guard < 0) continue;
    const [stance, pro, con] = guards[guard] as PackedGuard;
    guardsAnew[at] = [stance, keys(pro), keys(con)];
  }
  return {
    ...lexicon,
    ids: ids.map((some, sort) => ordered(some, starts[sort] as number).join(' ')),
    values: packed,
    cases: casesAnew,
    guards: guardsAnew,
  };
}
