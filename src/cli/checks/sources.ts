import type { Report } from '../../deals/checks/problem.ts';
import type { Deal } from '../../deals/deal.ts';
import { hasTwoSources } from '../two-sources.ts';

/** Addresses that show another list of articles every day, or a copy of somebody's page: they prove nothing. */
const listPage =
  /[?&]t=tag\b|tag_list|\/tags?\/|\/search\?|search\.zdnet\.co\.kr\/\?|[?&]kwd=|\/\/(?:[^/]*\.)?bestwatersport\.com\//;

/** What is wrong with an address as such; the schema has seen its form. */
function faultOf(address: string): string | undefined {
  if (!URL.canParse(address)) return `expected an http(s) address that a browser can open; found ${address}`;
  const { username, password } = new URL(address);
  // `https://news.example@evil.example` leads to evil.example.
  if (username !== '' || password !== '')
    return `expected an address without a user name or password; found ${address}`;
  return undefined;
}

/** Checks that every source is a page of its own, cited once, and that high confidence has grounds. */
export function checkSources(deal: Deal, report: Report): void {
  const { sources, confidence, basis } = deal;
  sources.forEach(({ url }, position) => {
    const path = () => ['sources', position, 'url'];
    const fault = faultOf(url);
    if (fault !== undefined) report(path(), fault);
    if (listPage.test(url)) report(path(), `expected an article, not a tag, search or copy page: ${url}`);
    if (sources.findIndex((source) => source.url === url) < position) {
      report(path(), `expected each address once in a deal; found ${url} again`);
    }
  });
  if (confidence === 'high' && basis !== 'company' && basis !== 'both' && !hasTwoSources(deal)) {
    report(['confidence'], 'expected "medium", or two publishers, or a basis of "company" or "both"');
  }
}
