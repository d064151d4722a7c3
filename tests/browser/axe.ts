import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from './driver.ts';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A rule that a page breaks, and where. */
interface Violation {
  rule: string;
  places: string[];
}

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
}
declare const axe: Axe;

async function runAxe(): Promise<Violation[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => ({
    rule: id,
    places: nodes.map(({ target, failureSummary }) => `${JSON.stringify(target)}: ${failureSummary}`),
  }));
}

/**
 * What axe-core finds wrong in a page of ours. It sees open shadow roots, but none that is closed.
 * The library travels with the question: pages of an extension load no script from elsewhere.
 */
export function violationsOf(page: Page): Promise<Violation[]> {
  const asked = () => runAxe();
  asked.toString = () => `async () => { ${source}; return (${runAxe})(); }`;
  return page.evaluate(asked);
}
