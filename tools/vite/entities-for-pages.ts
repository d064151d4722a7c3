import { compileLexicon } from '../../src/lexicon/compile.ts';
import type { Entity, EntityId } from '../../src/lexicon/entity.ts';
import { findMentions } from '../../src/lexicon/find-mentions.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';

/**
 * The entities whose names a page needs: those with a deal, which alone can be marked or be a companion; those that a
 * guard names as a witness; and those in whose names a needed name would be found without them (삼성화재 keeps 삼성 from
 * being found in it). All others would travel into every page for nothing.
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
  const isCarried = ({ id }: Entity) => needed.has(id) || witnesses.has(id);
  const lexicon = openLexicon(compileLexicon(entities.filter(isCarried)));
  const isMistaken = (entity: Entity) =>
    namesOf(entity).some((name) => findMentions(lexicon, `반도체 회사 ${name}가 GPU를 샀다.`).length > 1);
  return entities.filter((entity) => isCarried(entity) || (touches(entity) && isMistaken(entity))).map(withoutEnglish);
}

/**
 * Leaves out Latin names of several words of companies, organizations and persons, where no guard speaks of them: papers
 * print 한미반도체(Hanmi Semiconductor) and 젠슨 황(Jensen Huang) once at most, behind the Korean name that is marked, and
 * together they weigh 2.5 KB. Chips are called by such names in the text too.
 */
function withoutEnglish(entity: Entity): Entity {
  if (entity.kind === 'chip') return entity;
  const isLeft = (name: string) =>
    /^[\x21-\x7e]+( [\x21-\x7e]+)+$/.test(name) &&
    !entity.guards?.some(({ names }) => names === undefined || names.includes(name));
  return {
    ...entity,
    en: isLeft(entity.en) ? entity.ko : entity.en,
    aliases: entity.aliases?.filter((alias) => !isLeft(alias)) ?? [],
  };
}

const plain = (name: string) => name.normalize('NFC').toLowerCase();
