import type { CardEntity } from '../deals/card-entity.ts';

/** An entity for readers of English: what is drawn as the Korean name is the English one. */
export const inEnglishName = (entity: CardEntity): CardEntity => ({ ...entity, ko: entity.en });

/** Entities by their ids, each for readers of English. */
export function inEnglishNames(names: Readonly<Record<string, CardEntity>>): Readonly<Record<string, CardEntity>> {
  return Object.fromEntries(Object.entries(names).map(([id, entity]) => [id, inEnglishName(entity)]));
}
