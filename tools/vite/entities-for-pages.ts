import type { Entity, EntityId } from '../../src/lexicon/entity.ts';

/**
 * The entities whose names a page needs: those with a deal, which alone can be marked or be a companion, and those that
 * keep others right: whose names begin a word with a needed name (삼성화재 keeps 삼성 from being found in it), and those that a
 * guard names as a witness. All others would travel into every page for nothing.
 *
 * @param hasDeals whether an entity ever has something to show
 */
export function forPages(entities: readonly Entity[], hasDeals: (id: EntityId) => boolean): Entity[] {
  const needed = new Set(entities.filter(({ id }) => hasDeals(id)).map(({ id }) => id));
  const witnesses = new Set(
    entities.flatMap((entity) =>
      [...JSON.stringify(entity.guards ?? []).matchAll(/"=([a-z0-9-]+)"/g)].map(([, id]) => id),
    ),
  );
  const namesOf = (entity: Entity) => [entity.ko, entity.en, ...(entity.aliases ?? [])].map(plain);
  const names = entities.filter(({ id }) => needed.has(id)).flatMap(namesOf);
  const touches = (entity: Entity) =>
    namesOf(entity).some((own) => names.some((name) => own.startsWith(name) || own.includes(` ${name}`)));
  return entities
    .filter((entity) => needed.has(entity.id) || witnesses.has(entity.id) || touches(entity))
    .map(withoutEnglish);
}

/**
 * Leaves out the English name of a person or a Korean firm where it has several words and no guard speaks of it: papers
 * print 한미반도체(Hanmi Semiconductor) and 젠슨 황(Jensen Huang) once at most, behind the Korean name that is marked, and
 * the 200 of them weigh 1.3 KB.
 */
function withoutEnglish(entity: Entity): Entity {
  const isKorean = entity.kind === 'person' || (entity.kind !== 'chip' && entity.country === 'KR');
  const isGuarded = entity.guards?.some(({ names }) => names === undefined || names.includes(entity.en)) ?? false;
  return isKorean && !isGuarded && entity.en.includes(' ') ? { ...entity, en: entity.ko } : entity;
}

const plain = (name: string) => name.normalize('NFC').toLowerCase();
