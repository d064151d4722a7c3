import type { Contestant, Data } from './contestants/contestant.ts';

/** Milliseconds of one contestant's start in an engine that has not run it before. */
export interface Started {
  /** Making what can be searched with. */
  readonly open: number;
  /** The first article. */
  readonly first: number;
  /** The same article later on, once an engine has compiled a RegExp for good; as the first where that took long. */
  readonly later: number;
}

/** Opens a contestant and lets it search an article. */
export function start(one: Contestant, data: Data, article: string): Started {
  const since = performance.now();
  const find = one.open(data);
  const opened = performance.now();
  find(article);
  const first = performance.now() - opened;
  let later = first;
  for (let k = 0; k < 2 && first < 1000; k++) {
    const again = performance.now();
    find(article);
    later = performance.now() - again;
  }
  return { open: opened - since, first, later };
}
