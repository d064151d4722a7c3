import { compileLexicon } from '../../src/lexicon/compile.ts';
import type { Entity, EntityId } from '../../src/lexicon/entity.ts';
import { everyday } from '../../src/lexicon/everyday.ts';
import { findMentions } from '../../src/lexicon/find-mentions.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';

/**
 * The entities whose names a page needs: those with a deal, which alone can be marked or be a companion; those that a
 * guard names as a witness; and those in whose names a needed name would be found without them (삼성화재 keeps 삼성 from
 * being found in it). All others would travel into every page for nothing.
 *
 * @param dealsOf how many deals an entity has, with those of what it contains
 */
export function forPages(entities: readonly Entity[], dealsOf: (id: EntityId) => number): Entity[] {
  const needed = new Set(entities.filter(({ id }) => dealsOf(id) > 0).map(({ id }) => id));
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
  const isRare = (entity: Entity) => entity.kind === 'company' && dealsOf(entity.id) < 2 && !everyday.has(entity.id);
  return entities
    .filter((entity) => isCarried(entity) || (touches(entity) && isMistaken(entity)))
    .map((entity) => withoutLatin(entity, isRare));
}

/**
 * Leaves out Latin names that papers print once at most, behind the Korean name that is marked, where no guard speaks of
 * them: those of several words of companies, organizations and persons (한미반도체(Hanmi Semiconductor), 젠슨 황(Jensen
 * Huang)), which weigh 2.5 KB, and of companies that are seldom met (쿼보(Qorvo)) those of one word, 0.3 KB. Names in
 * capitals stand alone in the text, and chips are called by Latin names there too.
 */
function withoutLatin(entity: Entity, isRare: (entity: Entity) => boolean): Entity {
  if (entity.kind === 'chip') return entity;
  const rare = isRare(entity);
  const isLeft = (name: string) =>
    (/^[\x21-\x7e]+( [\x21-\x7e]+)+$/.test(name) || (rare && /^[\x21-\x7e]*[a-z][\x21-\x7e]*$/.test(name))) &&
    !entity.guards?.some(({ names }) => names === undefined || names.includes(name));
  // Few companies have no Korean name; they keep the one they have.
  if (!/[가-힣]/.test(entity.ko)) return entity;
  return {
    ...entity,
    en: isLeft(entity.en) ? entity.ko : entity.en,
    aliases: entity.aliases?.filter((alias) => !isLeft(alias)) ?? [],
  };
}

const plain = (name: string) => name.normalize('NFC').toLowerCase();
