import { loadTypeScript } from '../tools/load-ts.mjs';
import { manyTimes, openStage, reader } from './stage.mjs';

/**
 * A page with more than 500 marks scrolled by the wheel from top to end, with the extension and without, in turn: the
 * tasks over 50 ms that the browser's own observer tells of, the longest stretch of ours by the sampling profiler, and
 * how long the frames took.
 */
const rounds = 5;

const { launch } = /** @type {typeof import('../tests/browser/driver.ts')} */ (
  await loadTypeScript('tests/browser/driver.ts')
);
const { ownTime } = /** @type {typeof import('../tests/browser/chromium-profile.ts')} */ (
  await loadTypeScript('tests/browser/chromium-profile.ts')
);
const { pageOf } = /** @type {typeof import('../tests/fixtures/sites.ts')} */ (
  await loadTypeScript('tests/fixtures/sites.ts')
);

const { browser: withUs, web, url, close } = await openStage((article) => pageOf(manyTimes(article)));
const without = await launch('chromium', { proxy: web.port });
await reader.choose(withUs, '나온 곳마다');

/** @param {typeof withUs} browser */
async function scroll(browser) {
  const page = await browser.openPage(url);
  if (browser === withUs) await reader.waitForMarks(page);
  const marks = browser === withUs ? (await reader.allMarks(page)).length : 0;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.evaluate(() => {
    const w = /** @type {any} */ (globalThis);
    w.tasks = [];
    w.frames = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) w.tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
    let before = performance.now();
    requestAnimationFrame(function next(now) {
      w.frames.push(now - before);
      before = now;
      requestAnimationFrame(next);
    });
  });
  const own = await ownTime(browser, page, async () => {
    for (let step = 0; step < 60; step++) await page.mouse.wheel(500, 400, 600);
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  const { tasks, frames, end, isSeen } = await page.evaluate(async () => {
    const w = /** @type {{ tasks: number[], frames: number[] }} */ (/** @type {any} */ (globalThis));
    const told = { tasks: [...w.tasks], frames: [...w.frames], end: scrollY };
    // A long task of the bench's own, which the observer must tell of.
    setTimeout(() => {
      const begin = performance.now();
      while (performance.now() - begin < 80);
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { ...told, isSeen: w.tasks.length > told.tasks.length };
  });
  if (!isSeen) throw new Error('expected the observer to tell of a task of 80 ms');
  await page.close();
  return { marks, tasks, frames, end, longest: own.longest };
}

/** @type {Record<string, Awaited<ReturnType<typeof scroll>>[]>} */
const runs = { 'with the extension': [], without: [] };
for (let round = 0; round < rounds; round++) {
  runs['with the extension']?.push(await scroll(withUs));
  runs.without?.push(await scroll(without));
}
console.log(
  `Chromium ${withUs.version}: ${runs['with the extension']?.[0]?.marks} marks, ${runs.without?.[0]?.end} px scrolled, ${rounds} times each`,
);
console.table(
  Object.fromEntries(
    Object.entries(runs).map(([name, all]) => {
      const frames = all.flatMap((one) => one.frames).sort((a, b) => a - b);
      const tasks = all.flatMap((one) => one.tasks);
      return [
        name,
        {
          'tasks over 50 ms': tasks.length === 0 ? 'none' : tasks.join(', '),
          'frame, median ms': frames[Math.floor(frames.length / 2)]?.toFixed(0),
          '19 of 20, ms': frames[Math.floor(frames.length * 0.95)]?.toFixed(0),
          'longest stretch of ours, ms':
            name === 'without' ? '' : Math.max(...all.map((one) => one.longest)).toFixed(1),
        },
      ];
    }),
  ),
);
await without.close();
await close();
