import { step } from '../../tools/progress.mjs';
import { contestants } from './contestants.mjs';
import { selfTest } from './names.mjs';
import { memory } from './node.mjs';
import { median, short, table } from './summary.mjs';

/** @typedef {import('./names.mjs').NameSet} NameSet */

const names = /** @type {const} */ (['ours', 'regExp', 'monyone', 'modern']);
const starts = 3;
/** Who has used this time is not started again, ms. */
const longest = 5_000;

/**
 * What each contestant keeps, its data with it.
 * @param {readonly NameSet[]} sets @param {string} article
 */
export async function measureMemory(sets, article) {
  /** @type {Map<string, number>} */
  const kept = new Map();
  const few = selfTest().data;
  await step('Node, memory', async () => {
    for (const { label, data } of sets) {
      for (const name of names) {
        const runs = [];
        const since = performance.now();
        for (let k = 0; k < starts && performance.now() - since < longest; k++) {
          const run = await memory(name, data, few, article);
          runs.push('bytes' in run ? run.bytes / 1024 : Number.NaN);
        }
        kept.set(`${name} ${label}`, median(runs));
      }
    }
  });
  /** KB. @param {typeof names[number]} name @param {NameSet} set */
  const kb = (name, { label }) => kept.get(`${name} ${label}`) ?? Number.NaN;
  return {
    kb,
    print() {
      console.log('\n### Memory: Node');
      console.log(
        `KB kept on the heap and in arrays outside it, data among it, medians of ${starts} fresh processes\n`,
      );
      const rows = names.map((name) => [contestants[name].label, ...sets.map((set) => short(kb(name, set)))]);
      console.log(table(['', ...sets.map(({ label }) => label)], rows));
    },
  };
}
