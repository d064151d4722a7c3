/**
 * Says why a page has no marks.
 * @param {object} seen
 * @param {Pick<import('./chipdeal.mjs').Ended, 'code' | 'words'>} seen.read how `chipdeal read` of the page has ended
 * @param {string} seen.url
 * @param {boolean} seen.own true for a page of the user's
 * @returns {string}
 */
export function whyNothing({ read, url, own }) {
  // Only where it could read the page: one that is not in UTF-8 may hold an article all the same.
  if (read.code !== 0 && read.words.includes('expected an article'))
    return `No article found at ${url}: its site is not in data/sites.json, or the page has no body where that looks.`;
  return `No name in this ${own ? 'page' : 'article'} has anything to show, so there is no card and no table.`;
}
