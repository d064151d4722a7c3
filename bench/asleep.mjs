import { loadTypeScript } from '../tools/load-ts.mjs';

/**
 * What the pack costs a worker that was stopped, in real Chromium: the time from a question for Nvidia's deals to the
 * answer, with the worker killed before; beside it the time of a message that needs no deals, which is the browser's own
 * way of starting a worker, and of the same question asked again.
 */
const rounds = 25;

const { builtExtension, launch } = /** @type {typeof import('../tests/browser/driver.ts')} */ (
  await loadTypeScript('tests/browser/driver.ts')
);
const { startWeb } = /** @type {typeof import('../tests/browser/web.ts')} */ (
  await loadTypeScript('tests/browser/web.ts')
);
const web = await startWeb();
const browser = await launch('chromium', { extension: builtExtension('chromium'), proxy: web.port });
const page = await browser.extensionPage('content.css');

/** @type {(type: 'page-ask' | 'page-count', entity?: string) => Promise<{ ms: number, id: string, rows: number }>} */
const send = (type, entity = '0') =>
  page.evaluate(
    async (type, entity) => {
      const ask = { type, entity, asOf: '2025-10-31', companions: [] };
      const start = performance.now();
      const reply = await /** @type {any} */ (globalThis).chrome.runtime.sendMessage(
        type === 'page-ask' ? ask : { type, count: 0 },
      );
      const ms = performance.now() - start;
      return { ms, id: String(reply?.answer?.entity.id), rows: Number(reply?.answer?.prior.length) };
    },
    type,
    entity,
  );
const killed = async (/** @type {Parameters<typeof send>} */ ...what) => {
  await browser.killBackground();
  return send(...what);
};

/** Pages call entities by numbers. */
let nvidia = '';
for (let number = 0; nvidia === '' && number < 2000; number++) {
  if ((await send('page-ask', String(number))).id === 'nvidia') nvidia = String(number);
}

/** @type {Record<string, number[]>} */
const times = { 'worker killed, no deals needed': [], 'worker killed, deals': [], 'worker awake, deals': [] };
let rows = 0;
for (let round = 0; round < rounds; round++) {
  times['worker killed, no deals needed']?.push((await killed('page-count')).ms);
  const first = await killed('page-ask', nvidia);
  rows = first.rows;
  times['worker killed, deals']?.push(first.ms);
  times['worker awake, deals']?.push((await send('page-ask', nvidia)).ms);
}
console.log(`Chromium ${browser.version}: ms from question to answer (${rows} prior rows), ${rounds} rounds`);
console.table(
  Object.fromEntries(
    Object.entries(times).map(([name, list]) => {
      const sorted = [...list].sort((a, b) => a - b);
      return [name, { median: sorted[Math.floor(rounds / 2)]?.toFixed(1), worst: sorted.at(-1)?.toFixed(1) }];
    }),
  ),
);
await page.close();
await browser.close();
await web.close();
