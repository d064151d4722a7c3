import type { CardEntity } from '../../src/deals/card-entity.ts';

const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s/g, '');

/**
 * Entities whose Korean or English name or id holds the words; those that begin with them first.
 * @param words as the reader has typed them; nothing is found for none
 */
export function searchNames(entities: readonly CardEntity[], words: string, most = 20): CardEntity[] {
  const wanted = plain(words);
  if (wanted === '') return [];
  const found = entities.flatMap((entity) => {
    const places = [entity.ko, entity.en, entity.id]
      .map((name) => plain(name).indexOf(wanted))
      .filter((place) => place >= 0);
    return places.length > 0 ? [{ entity, place: Math.min(...places) }] : [];
  });
  return found
    .sort((a, b) => Math.sign(a.place) - Math.sign(b.place) || a.entity.ko.length - b.entity.ko.length)
    .slice(0, most)
    .map(({ entity }) => entity);
}
