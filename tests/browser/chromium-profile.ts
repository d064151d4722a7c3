import type { ChromiumPage } from './chromium-driver.ts';
import type { Browser, Page } from './driver.ts';

/** How long the extension's own scripts kept the page's main thread, by Chromium's CPU profiler. Milliseconds. */
export interface OwnTime {
  total: number;
  /** The longest stretch without a pause: what a reader would feel as a stutter. */
  longest: number;
  /** What ran in that stretch: the functions that took most of it. */
  where: string;
}

/**
 * Profiles a page while something happens in it. Only Chromium's profiler tells extension code from the page's.
 * @param work what happens, with the profiler on
 */
export async function ownTime(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<OwnTime> {
  const { cdp } = page as ChromiumPage;
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
  await cdp.send('Profiler.start');
  await work();
  const { profile } = await cdp.send('Profiler.stop');

  const parents = new Map(profile.nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])));
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const isOwn = (id: number | undefined): boolean =>
    id !== undefined && (frames.get(id)?.url.startsWith(browser.extensionOrigin) || isOwn(parents.get(id)));
  const isCollector = (id: number) => frames.get(id)?.functionName === '(garbage collector)';

  const owned = (at: number) => isOwn(profile.samples?.[at]);
  // A sample stands for the time up to the next one.
  const took = (at: number) => (profile.timeDeltas?.[at + 1] ?? 0) / 1000;
  let total = 0;
  let longest = { from: 0, to: 0, time: 0 };
  let stretch = { from: 0, to: 0, time: 0 };
  (profile.samples ?? []).forEach((id, at) => {
    if (owned(at)) {
      total += took(at);
      stretch = { from: stretch.time > 0 ? stretch.from : at, to: at, time: stretch.time + took(at) };
      if (stretch.time > longest.time) longest = stretch;
    } else if (!isCollector(id)) stretch = { from: 0, to: 0, time: 0 };
    // The collector clears up after the page, too: its time interrupts nothing, but is not ours.
  });

  const times = new Map<string, number>();
  for (let at = longest.from; at <= longest.to; at += 1) {
    if (!owned(at)) continue;
    const frame = frames.get(profile.samples?.[at] ?? -1);
    const name = `${frame?.functionName || '(anonymous)'} ${frame?.url.split('/').at(-1)}:${frame?.lineNumber}`;
    times.set(name, (times.get(name) ?? 0) + took(at));
  }
  const most = [...times].sort(([, a], [, b]) => b - a).slice(0, 5);
  return { total, longest: longest.time, where: most.map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`).join(', ') };
}
