import * as v from 'valibot';
import { type SiteRecord, siteSchema } from '../article/site-schema.ts';
import { checkSites } from './checks/sites.ts';
import type { DataError } from './data-error.ts';
import { sitesFile } from './data-files.ts';
import { readRows } from './data-rows.ts';
import { parseRows, reporter, withoutTwins } from './parsed-rows.ts';

const [listed, family] = siteSchema.options;

/** Of a union all that can be said is that no member fits; a family is told by its field, so that errors name theirs. */
const oneSiteSchema = v.lazy((site) => (Object(site).family === undefined ? listed : family));

/** Reads the table of news sites in a data folder, as far as it is sound, and everything that is wrong with it. */
export function readSiteTable(dir: string): {
  readonly sites: readonly SiteRecord[];
  readonly errors: readonly DataError[];
} {
  const { rows, errors: readErrors } = readRows(dir, sitesFile);
  const errors = [...readErrors];
  const sites = withoutTwins(parseRows(oneSiteSchema, rows, errors), errors);
  checkSites(sites.values, reporter(sites, errors));
  return { sites: sites.values, errors };
}
