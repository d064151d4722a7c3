import * as v from 'valibot';

/**
 * The record of a news site or page family: where its title, body and publication time stand.
 * `data/sites.json` holds one for each; docs/decisions/sites.md says why it is so.
 */

const selector = v.pipe(v.string(), v.minLength(1, 'expected a CSS selector'));

/** A place: a CSS selector, `selector@attribute` for an attribute's value, or `json-ld` for schema.org's datePublished. */
const place = selector;

const shared = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id in kebab-case')),
  name: selector,
  /** Tried in order; the first match in the document is the article's body. None where only density finds it. */
  body: v.array(selector),
  title: v.array(place),
  published: v.array(place),
  /** On portals, which show the articles of many papers: where the paper's name stands. */
  publisher: v.optional(v.array(place)),
  /** Parts of the body that are not its text: captions, related lists. */
  exclude: v.array(selector),
  /** `post`: the page says when it was put on a board, which only bounds the article's own date from above. */
  dates: v.picklist(['article', 'post']),
  verified: selector,
};

/** A host that the manifest lists: its subdomains count, too. */
const listedSchema = v.strictObject({
  ...shared,
  hosts: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'expected a host such as "n.news.naver.com"'))),
    v.minLength(1),
  ),
});

/** Board software that runs on many hosts, told by its structure. */
const familySchema = v.strictObject({
  ...shared,
  family: v.strictObject({
    /** Regular expression for the path; left out where the structure alone tells. */
    path: v.optional(v.pipe(v.string(), v.check(isRegExp, 'expected a regular expression'))),
    has: selector,
  }),
});

export const siteSchema = v.union([listedSchema, familySchema]);
/** A listed news site or a page family, as recorded. */
export type SiteRecord = v.InferOutput<typeof siteSchema>;

/** Schema of `data/sites.json`. */
export const sitesSchema = v.strictObject({ $schema: v.optional(v.string()), sites: v.array(siteSchema) });

function isRegExp(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}
