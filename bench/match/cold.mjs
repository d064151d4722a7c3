import { step } from '../../tools/progress.mjs';
import { contestantNames, contestants } from './contestants.mjs';
import { median, short, table } from './summary.mjs';

/**
 * @typedef {import('./contestants.mjs').ContestantName} ContestantName
 * @typedef {import('./engine.ts').Cold} Cold
 * @typedef {import('./engine.ts').Engine} Engine
 * @typedef {import('./names.mjs').NameSet} NameSet
 */

const starts = 7;
/** Who has used this time is not started again, ms. */
const longest = 3_000;

/**
 * What the first article costs where all code is cold.
 * @param {Engine} engine
 * @param {readonly NameSet[]} sets
 * @param {string} article
 */
export async function measureCold(engine, sets, article) {
  /** @type {Map<string, Cold[]>} */
  const runs = new Map();
  /** @type {Map<string, string>} */
  const failed = new Map();
  const keyOf = (/** @type {ContestantName} */ name, /** @type {NameSet} */ set) =>
    `${contestants[name].label}, ${set.label}`;
  const runsOf = (/** @type {ContestantName} */ name, /** @type {NameSet} */ set) => runs.get(keyOf(name, set)) ?? [];
  const all = (/** @type {Cold} */ { load, open, first }) => load + open + first;

  for (const set of sets) {
    await step(`${engine.name}, cold, ${set.label}`, async () => {
      for (let k = 0; k < starts; k++) {
        for (const name of contestantNames) {
          const key = keyOf(name, set);
          const spent = runsOf(name, set).reduce((sum, run) => sum + all(run), 0);
          if (failed.has(key) || spent > longest) continue;
          const run = await engine.cold(name, set.data, article);
          if ('failed' in run) failed.set(key, run.failed);
          else runs.set(key, [...runsOf(name, set), run]);
        }
      }
    });
  }
  /** @param {ContestantName} name @param {NameSet} set @param {(run: Cold) => number} part */
  const typical = (name, set, part) => median(runsOf(name, set).map(part));
  return {
    /** Milliseconds of loading, opening and the first article. @param {ContestantName} name @param {NameSet} set */
    total: (name, set) => typical(name, set, all),
    /** Milliseconds of an article soon after the first. @param {ContestantName} name @param {NameSet} set */
    later: (name, set) => typical(name, set, ({ later }) => later),
    print() {
      console.log(`\n### Cold: ${engine.title}`);
      console.log(`The first article, medians of ${starts} fresh starts, ms: load code and data + open + find = all\n`);
      const rows = contestantNames.map((name) => [
        contestants[name].label,
        ...sets.map((set) => {
          if (failed.has(keyOf(name, set))) return 'left out';
          const parts = /** @type {const} */ (['load', 'open', 'first']).map((part) =>
            short(typical(name, set, (run) => run[part])),
          );
          const count = runsOf(name, set).length;
          return `${parts.join(' + ')} = ${short(typical(name, set, all))}${count < starts ? ` (${count} starts)` : ''}`;
        }),
      ]);
      console.log(table(['', ...sets.map(({ label }) => label)], rows));
      for (const [key, why] of failed) console.log(`left out: ${key}: ${why}`);
    },
  };
}
