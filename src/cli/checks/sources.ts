import type { Report } from '../../deals/checks/problem.ts';
import type { Deal } from '../../deals/deal.ts';
import { hasTwoSources } from '../two-sources.ts';

/** Addresses that show another list of articles every day, or a copy of somebody's page: they prove nothing. */
const listPage =
  /[?&]t=tag\b|tag_list|\/tags?\/|\/search\?|search\.zdnet\.co\.kr\/\?|[?&]kwd=|\/\/(?:[^/]*\.)?bestwatersport\.com\//;

/** Checks that every source is a page of its own, cited once, and that high confidence has grounds. */
export function checkSources(deal: Deal, report: Report): void {
  const { sources, confidence, basis } = deal;
  sources.forEach(({ url }, position) => {
    const path = () => ['sources', position, 'url'];
    if (listPage.test(url)) report(path(), `expected an article, not a tag, search or copy page: ${url}`);
    if (sources.findIndex((source) => source.url === url) < position) {
      report(path(), `expected each address once in a deal; found ${url} again`);
    }
  });
  if (confidence === 'high' && basis !== 'company' && basis !== 'both' && !hasTwoSources(deal)) {
    report(['confidence'], 'expected "medium", or two publishers, or a basis of "company" or "both"');
  }
}
