import { step } from '../../tools/progress.mjs';
import { contestantNames, contestants } from './contestants.mjs';
import { selfTest } from './names.mjs';
import { median, short, table } from './summary.mjs';
import { texts, unitsOf } from './texts.mjs';

/**
 * @typedef {import('./contestants.mjs').ContestantName} ContestantName
 * @typedef {import('./engine.ts').Engine} Engine
 * @typedef {import('./names.mjs').NameSet} NameSet
 */

const rounds = 25;
/** Who would need longer for all rounds is left out, ms. */
const longest = 20_000;

/**
 * What an article costs once the engine knows the code. Each set of names has a process or a page of its own, so that
 * the engine learns one lexicon, as on a page; they and the contestants in them take turns.
 * @param {Engine} engine
 * @param {readonly NameSet[]} sets
 * @param {(name: ContestantName, set: NameSet) => number} expected milliseconds for 3,000 units, about
 */
export async function measureWarm(engine, sets, expected) {
  const allUnits = unitsOf(Object.values(texts).flat());
  /** @type {Map<string, string>} */
  const leftOut = new Map();
  /** @param {NameSet} set */
  const fit = (set) =>
    contestantNames.filter((name) => {
      const ms = expected(name, set);
      if (!Number.isNaN(ms) && (ms * (rounds + 2) * allUnits) / 3000 <= longest) return true;
      const why = Number.isNaN(ms) ? 'not done when cold' : `${short(ms)} ms for 3,000 units`;
      leftOut.set(`${contestants[name].label}, ${set.label}`, why);
      return false;
    });
  /** @type {Map<string, number[]>} */
  const samples = new Map();
  const keyOf = (/** @type {string[]} */ ...parts) => parts.join('; ');
  /** @type {Map<NameSet, import('./engine.ts').Running>} */
  const running = new Map();
  const agreed = await engine.agree(selfTest());
  await step(`${engine.name}, warm`, async () => {
    for (const set of sets) running.set(set, await engine.contest({ data: set.data, names: fit(set), texts }));
    for (let k = 0; k < rounds; k++) {
      for (const [{ label }, { round }] of running) {
        for (const [kind, figures] of Object.entries(await round())) {
          for (const [name, time] of Object.entries(figures)) {
            const key = keyOf(name, label, kind);
            samples.set(key, [...(samples.get(key) ?? []), time]);
          }
        }
      }
    }
    for (const { end } of running.values()) await end();
  });
  const samplesOf = (
    /** @type {ContestantName} */ name,
    /** @type {NameSet} */ { label },
    /** @type {string} */ kind,
  ) => samples.get(keyOf(name, label, kind)) ?? [];
  /**
   * How many times as long one takes as the other. Of each round first, as both had the same neighbours on the machine.
   * @param {ContestantName} name @param {ContestantName} other @param {NameSet} set @param {string} kind
   */
  const times = (name, other, set, kind) => {
    const others = samplesOf(other, set, kind);
    return median(samplesOf(name, set, kind).map((time, k) => time / (others[k] ?? Number.NaN)));
  };
  const [one] = running.values();

  return {
    times,
    print() {
      console.log(`\n### Warm: ${engine.title}`);
      console.log(`Microseconds for 3,000 units (times the floor beside it), medians of ${rounds} rounds.`);
      console.log(`All find the same ${agreed} names in the self-test; what they find here is in the last column.`);
      for (const kind of Object.keys(texts)) {
        const rows = contestantNames.map((name) => [
          contestants[name].label,
          ...sets.map((set) => {
            const typical = median(samplesOf(name, set, kind));
            return Number.isNaN(typical) ? 'left out' : `${short(typical)} (${short(times(name, 'floor', set, kind))})`;
          }),
          name === 'floor' ? '' : String(one?.found[kind]?.[name] ?? ''),
        ]);
        console.log(`\n${table([kind, ...sets.map(({ label }) => label), 'found'], rows)}`);
      }
      for (const [key, why] of leftOut) console.log(`left out: ${key}: ${why}`);
    },
  };
}
