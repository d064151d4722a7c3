import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from '../../tools/progress.mjs';
import { root } from '../../tools/run.mjs';
import { freshPage, load, scriptOf } from './chromium.mjs';
import { withinLimit } from './limit.mjs';
import { median, short, table } from './summary.mjs';

/**
 * Marking the article of a fresh page with ours and with mark.js.
 * @typedef {import('./contestants/contestant.ts').Data} Data
 */

const css = readFileSync(join(root, 'extension/content/content.css'), 'utf8');

const markers = /** @type {const} */ ({
  nothing: { label: 'a page left alone', file: 'nothing', needs: [] },
  ours: { label: 'ours: read, find with all rules, highlight', file: 'ours', needs: ['packed'] },
  markRegExp: { label: 'mark.js, markRegExp', file: 'mark-js', needs: ['pattern'] },
  markNames: { label: 'mark.js, mark(names)', file: 'mark-js', needs: ['names'] },
});
/** @typedef {keyof typeof markers} MarkerName */

/**
 * Marks the article of a fresh page; times in milliseconds.
 * @param {MarkerName} name
 * @param {Data} data
 * @param {number} again how often it is done again, to see it warm
 */
async function markPage(name, data, again) {
  const { file, needs } = markers[name];
  const code = await scriptOf(name, `markers/${file}`, data, needs);
  const page = await freshPage();
  await page.addStyleTag({ content: css });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  /** Milliseconds that the page's main thread has worked. */
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((one) => one.name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const run = async () => {
    const before = await busy();
    const loadMs = await load(page, code);
    const times = await page.evaluate(async () => {
      const { one, data } = /** @type {any} */ (globalThis);
      const body = document.querySelector('#dic_area');
      const observer = new MutationObserver(() => {});
      observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
      const since = performance.now();
      const marker = one.open(data);
      const opened = performance.now();
      const marks = marker.mark(body);
      const marked = performance.now();
      const records = observer.takeRecords().length;
      observer.disconnect();
      Object.assign(globalThis, { marker, body });
      // Two frames: what was marked is painted then.
      for (let k = 0; k < 2; k++) await new Promise((resolve) => requestAnimationFrame(resolve));
      return { open: opened - since, mark: marked - opened, marks, records };
    });
    await page.waitForTimeout(100);
    const busyMs = (await busy()) - before;
    const warm = await page.evaluate((rounds) => {
      const { marker, body } = /** @type {any} */ (globalThis);
      const samples = [];
      for (let k = 0; k < rounds; k++) {
        marker.undo(body);
        body.getBoundingClientRect();
        const since = performance.now();
        marker.mark(body);
        body.getBoundingClientRect();
        samples.push(performance.now() - since);
      }
      return samples.sort((a, b) => a - b)[samples.length >> 1] ?? Number.NaN;
    }, again);
    return { load: loadMs, ...times, busy: busyMs, warm };
  };
  const result = await withinLimit(run().catch((error) => ({ failed: error.message })));
  await page.close();
  return result;
}

/** @typedef {Exclude<Awaited<ReturnType<typeof markPage>>, import('./engine.ts').Failed>} Marked */

const columns = /** @type {const} */ ({
  load: 'load ms',
  open: 'open ms',
  mark: 'mark ms',
  busy: 'main thread, paint included, ms',
  warm: 'again, warm, with layout, ms',
  marks: 'marks',
  records: 'mutation records',
});
const pages = 7;

/**
 * What marking an article costs a page.
 * @param {import('./names.mjs').NameSet} set
 */
export async function measureMarking({ label, data }) {
  /** @type {Map<MarkerName, Marked[]>} */
  const runs = new Map();
  const names = await step('Chromium, marking a page', async () => {
    for (let k = 0; k < pages; k++) {
      for (const name of /** @type {const} */ (['nothing', 'ours', 'markRegExp'])) {
        const run = await markPage(name, data, 101);
        if ('failed' in run) throw new Error(`${markers[name].label}: ${run.failed}`);
        runs.set(name, [...(runs.get(name) ?? []), run]);
      }
    }
    return markPage('markNames', data, 0);
  });
  return {
    print() {
      console.log(`\n### Marking the article's page: Chromium, ${label}, medians of ${pages} fresh pages\n`);
      const parts = /** @type {(keyof typeof columns)[]} */ (Object.keys(columns));
      const rows = [...runs].map(([name, those]) => [
        markers[name].label,
        ...parts.map((part) =>
          name === 'nothing' && part !== 'busy' ? '' : short(median(those.map((run) => run[part]))),
        ),
      ]);
      console.log(table(['', ...Object.values(columns)], rows));
      if ('failed' in names) console.log(`left out: ${markers.markNames.label}: ${reason(names.failed)}`);
      else console.log(`${markers.markNames.label}: ${short(names.mark)} ms, ${names.marks} marks`);
    },
  };
}

/** The first line of an error, without the RegExp that it quotes. @param {string} message */
const reason = (message) => (message.split('\n')[0] ?? '').replace(/\/.*\/\w*:/, '…:');
