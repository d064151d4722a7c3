import { all } from './contestants/all.ts';
import type { Data, Span } from './contestants/contestant.ts';
import type { ContestantName } from './contestants.mjs';

/** Runs contestants against each other in one engine, Node's or a page's. */

/** By kind of text and by contestant. */
export type ByText<T> = Record<string, Partial<Record<ContestantName, T>>>;

export interface Contest {
  /** How many spans each finds in all texts of a kind. */
  readonly found: ByText<number>;
  /** Measures each once: microseconds for 3,000 units of text. */
  round(): ByText<number>;
}

/** Length of one sample, ms: a thousand times what the clock can tell, and short enough to have a processor to itself. */
const sampleMs = 5;
/** Time for each to get warm in, ms. */
const warmMs = 200;

/**
 * Opens contestants and lets them get warm.
 * @param names who takes part
 * @param texts texts by kind
 */
export function contest(data: Data, names: readonly ContestantName[], texts: Record<string, string[]>): Contest {
  const found: ByText<number> = {};
  const samples: { kind: string; name: ContestantName; take(): number }[] = [];
  const finders = names.map((name) => [name, all[name].open(data)] as const);
  for (const [kind, some] of Object.entries(texts)) {
    const units = some.reduce((sum, { length }) => sum + length, 0);
    const counts: ByText<number>[string] = {};
    for (const [name, find] of finders) {
      counts[name] = some.flatMap((text) => all[name].spans(find(text))).length;
      const pass = (times: number) => {
        const since = performance.now();
        for (let k = 0; k < times; k++) for (const text of some) find(text);
        return performance.now() - since;
      };
      let spent = 0;
      let passes = 0;
      for (; spent < warmMs; passes++) spent += pass(1);
      const times = Math.max(1, Math.round((sampleMs * passes) / spent));
      samples.push({ kind, name, take: () => (pass(times) / times / units) * 3000 * 1000 });
    }
    found[kind] = counts;
  }
  return {
    found,
    round() {
      const times: ByText<number> = {};
      for (const { kind, name, take } of samples) times[kind] = { ...times[kind], [name]: take() };
      return times;
    },
  };
}

/**
 * Makes sure that the contestants do the same work where they mean the same by a name.
 * @returns how many names stand in the text
 * @throws Error that tells the contestant and the first span on which it differs from the RegExp
 */
export function agree(data: Data, text: string): number {
  const expected = all.regExp.spans(all.regExp.open(data)(text));
  const { floor: _findsNothing, ...finders } = all;
  for (const [name, { open, spans }] of Object.entries(finders)) {
    let got = spans(open(data)(text));
    // It also tells of words that are no names, so what can be told is whether a name is missing.
    if (name === 'oursPlain') got = got.filter((span) => expected.some((one) => isSame(one, span)));
    for (let k = 0; k < Math.max(expected.length, got.length); k++) {
      if (isSame(expected[k], got[k])) continue;
      throw new Error(`${name} finds ${shown(text, got[k])} where the RegExp finds ${shown(text, expected[k])}`);
    }
  }
  return expected.length;
}

const isSame = (a: Span | undefined, b: Span | undefined) => a?.start === b?.start && a?.end === b?.end;

const shown = (text: string, span: Span | undefined) =>
  span ? `"${text.slice(span.start, span.end)}" at ${span.start}` : 'nothing';
