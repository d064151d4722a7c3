import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * A fresh process that measures one thing: `in-node.mjs cold|memory|agree|contest BUNDLE SETTINGS`, both files being made by
 * node.mjs. It sends what it has measured to its parent.
 */
const [how, bundled = '', file = ''] = process.argv.slice(2);
const json = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
const load = () => import(pathToFileURL(bundled).href);
const settings = json(file);

/** The bundle holds one contestant and its data. */
async function cold() {
  const since = performance.now();
  const { one, start, data } = await load();
  const loaded = performance.now();
  return { load: loaded - since, ...start(one, data, settings.article) };
}

/** The bundle holds one contestant: bytes that it keeps, its data among them. */
async function memory() {
  const { one } = await load();
  /** @param {unknown} data */
  const use = (data) => {
    const find = one.open(data);
    // Engines compile a RegExp a second time when it is used again.
    for (let k = 0; k < 2; k++) find(settings.article);
    return find;
  };
  // The code itself, which a first use compiles, is not counted.
  use(settings.few);
  const before = await kept();
  const find = use(json(settings.data));
  const bytes = (await kept()) - before;
  find('');
  return { bytes };
}

/** What is left once all garbage is gone, on the heap and in arrays outside of it. */
async function kept() {
  for (let k = 0; k < 5; k++) {
    // In a turn of its own: what a running function has done with may still be held by its frame.
    await new Promise((resolve) => setTimeout(resolve));
    globalThis.gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The bundle holds all contestants: how many names all find. */
async function agree() {
  return { agreed: (await load()).agree(settings.data, settings.text) };
}

/** The bundle holds all contestants: rounds are run as the parent asks for them. */
async function contest() {
  const { found, round } = (await load()).contest(settings.data, settings.names, settings.texts);
  process.on('message', () => process.send?.(round()));
  return { found };
}

try {
  process.send?.(await { cold, memory, agree, contest }[/** @type {'cold'} */ (how)]());
} catch (error) {
  process.send?.({ failed: String(error) });
}
