import { short, table } from './summary.mjs';
import { texts } from './texts.mjs';

/**
 * What we want to reach and what this run has reached, first in Node, then in Chromium.
 * @typedef {import('./names.mjs').NameSet} NameSet
 * @typedef {Awaited<ReturnType<typeof import('./warm.mjs').measureWarm>>} Warm
 * @typedef {Awaited<ReturnType<typeof import('./cold.mjs').measureCold>>} Cold
 * @typedef {Awaited<ReturnType<typeof import('./memory.mjs').measureMemory>>} Memory
 * @typedef {Awaited<ReturnType<typeof import('./code.mjs').measureCode>>} Code
 * @typedef {'oursPlain' | 'ours'} Own
 * @typedef {'regExp' | 'monyone' | 'modern'} Peer
 */

/**
 * @param {{ few: NameSet, many: NameSet, common: NameSet, colds: Cold[], warms: Warm[], memory: Memory, code: Code }} run
 */
export function printGoals({ few, many, common, colds, warms, memory, code }) {
  const [kind = ''] = Object.keys(texts);
  const figures = (/** @type {number[]} */ numbers) => numbers.map(short).join(' / ');
  /** Two cells: names at their edges, with all rules. @param {(warm: Warm, own: Own) => number} figure */
  const cells = (figure) =>
    /** @type {const} */ (['oursPlain', 'ours']).map((own) => figures(warms.map((warm) => figure(warm, own))));
  /** How many times as long the fastest of some peers takes. @param {Peer[]} peers @param {NameSet} set */
  const ahead = (peers, set) =>
    cells((warm, own) => {
      const times = peers.map((peer) => warm.times(peer, own, set, kind)).filter((time) => !Number.isNaN(time));
      return Math.min(...times);
    });
  const growth = (/** @type {NameSet} */ set) =>
    cells((warm, own) => warm.times(own, 'floor', set, kind) / warm.times(own, 'floor', few, kind));
  const coldOf = (/** @type {NameSet} */ set) =>
    /** @type {const} */ (['oursPlain', 'ours']).map((own) =>
      figures(colds.map((cold) => cold.total(own, set) / cold.total('regExp', set))),
    );

  console.log(`\n### Goals: ${kind}, Node / Chromium\n`);
  console.log(
    table(
      ['', 'goal', 'names at their edges', 'with all rules'],
      [
        [`times the floor, ${few.label}`, '≤ 3.5', ...cells((warm, own) => warm.times(own, 'floor', few, kind))],
        [`times the floor, ${many.label}`, '≤ 4.5', ...cells((warm, own) => warm.times(own, 'floor', many, kind))],
        [`growth to ${many.label}`, '≤ 1.4', ...growth(many)],
        [`growth to ${common.label}`, '', ...growth(common)],
        [`times faster than RegExp, ${few.label}`, '≥ 8', ...ahead(['regExp'], few)],
        [`times faster than the best package, ${few.label}`, '≥ 12', ...ahead(['monyone', 'modern'], few)],
        [`times faster than the best peer, ${many.label}`, '', ...ahead(['regExp', 'monyone', 'modern'], many)],
        [`cold, load to first article, of RegExp's, ${few.label}`, '≤ 0.5', ...coldOf(few)],
        [`cold, load to first article, of RegExp's, ${many.label}`, '', ...coldOf(many)],
        [`memory, KB, ${few.label}`, '≤ 300', '', short(memory.kb('ours', few))],
        [`memory, KB, ${many.label}`, '≤ 4,096', '', short(memory.kb('ours', many))],
        ['code, KB gzip', '≤ 2', short(code.kb('ours, names at their edges')), short(code.kb('ours, with all rules'))],
      ],
    ),
  );
}
