import { arch, cpus, loadavg, platform } from 'node:os';
import { step } from '../tools/progress.mjs';
import { chromium, closeChromium } from './match/chromium.mjs';
import { measureCode } from './match/code.mjs';
import { measureCold } from './match/cold.mjs';
import { printGoals } from './match/goals.mjs';
import { limitMs } from './match/limit.mjs';
import { measureMarking } from './match/marking.mjs';
import { measureMemory } from './match/memory.mjs';
import { nameSet, shipped } from './match/names.mjs';
import { node } from './match/node.mjs';
import { gzipKb, short } from './match/summary.mjs';
import { article, texts, unitsOf } from './match/texts.mjs';
import { measureWarm } from './match/warm.mjs';

/**
 * Our matcher beside its peers, in Node and in Chromium, with the same names, texts and minutes. Ratios are the
 * result; seconds depend on the machine and on what else it does.
 */
const began = performance.now();
/** Where this is well above our own, the figures are worth little. */
const loads = [loadavg()[0] ?? 0];
setInterval(() => loads.push(loadavg()[0] ?? 0), 60_000).unref();
const { few, middle, many, common } = await step('names and lexicons', async () => ({
  few: nameSet(shipped),
  middle: [5_000, 20_000].map((count) => nameSet(count)),
  many: nameSet(100_000),
  common: nameSet(100_000, 'common'),
}));
const grown = [few, ...middle, many];
const kinds = Object.entries(texts).map(([kind, some]) => `${some.length} ${kind} (${short(unitsOf(some))} units)`);

console.log(`
${node.title}, ${chromium.title}, ${platform()} ${arch()}, ${cpus().length} x ${cpus()[0]?.model}
${few.label} are those that ship, each spelling once; above that, invented ones stand beside them.
Packed, with all words and rules: ${short(gzipKb(JSON.stringify(few.data.packed)))} KB gzip; names alone: ${short(gzipKb(JSON.stringify(few.data.names)))} KB.
Warm: ${kinds.join(', ')}. Cold: one article (${short(article.length)} units). Limit for one: ${limitMs / 1000} s.
`);

const colds = [await measureCold(node, grown, article), await measureCold(chromium, grown, article)];
const warms = [];
for (const [k, engine] of [node, chromium].entries()) {
  // `common` had no cold run; it holds as many names as `many`.
  warms.push(
    await measureWarm(engine, [...grown, common], (name, set) =>
      /** @type {typeof colds[0]} */ (colds[k]).later(name, set === common ? many : set),
    ),
  );
}
const memory = await measureMemory([few, many], article);
const marking = await measureMarking(few);
const code = await measureCode();
await closeChromium();

for (const part of [...colds, ...warms, memory, marking, code]) part.print();
printGoals({ few, many, common, colds, warms, memory, code });
console.log(`\nin all ${short((performance.now() - began) / 1000)} s; load of the machine by the minute, of which about 1.5 is ours: \
${loads.map((load) => load.toFixed(1)).join(', ')}`);
