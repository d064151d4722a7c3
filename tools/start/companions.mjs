/**
 * The other companies and organizations of the article, as the card takes them for counterparts. A chip is none: nearly
 * every deal is about one, so that a star would stand at deals with nobody of the article.
 * @param {string} entity whose deals are asked for
 * @param {Iterable<string>} mentioned ids, in the order of the article
 * @param {ReadonlyMap<string, string>} kinds the kind of each entity
 * @returns {string[]}
 */
export function companionsOf(entity, mentioned, kinds) {
  const firms = ['company', 'organization'];
  return [...new Set(mentioned)].filter((id) => id !== entity && firms.includes(kinds.get(id) ?? ''));
}
