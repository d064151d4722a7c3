import type { Report } from '../../deals/checks/problem.ts';
import type { Entity } from '../../lexicon/entity.ts';

/** Names as they are compared: composed Hangul, lower case. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Where a name of an entity stands: its Korean or English name, or an alias. */
interface NamePlace {
  readonly name: string;
  readonly path: readonly (string | number)[];
}

function namesOf(entity: Entity): NamePlace[] {
  const aliases = (entity.aliases ?? []).map((name, position) => ({ name, path: ['aliases', position] }));
  return [{ name: entity.ko, path: ['ko'] }, { name: entity.en, path: ['en'] }, ...aliases];
}

/** Checks that an alias is not one of the entity's names already; Korean and English names may be the same. */
function checkAliases(entity: Entity, report: Report): void {
  const seen = new Set([entity.ko, entity.en]);
  entity.aliases?.forEach((alias, position) => {
    if (seen.has(alias)) report(['aliases', position], `expected each name once; "${alias}" occurs twice`);
    seen.add(alias);
  });
}

/**
 * Checks that every name belongs to one entity. Two may share one only where it stands in the `ambiguous` list of each,
 * so that somebody has thought about telling them apart.
 */
export function checkNames(entities: readonly Entity[], reportOf: (position: number) => Report): void {
  const owners = new Map<string, { position: number; entity: Entity; place: NamePlace }[]>();
  entities.forEach((entity, position) => {
    checkAliases(entity, reportOf(position));
    const own = new Map(namesOf(entity).map((place) => [fold(place.name), place]));
    for (const [name, place] of own) {
      const list = owners.get(name);
      if (list) list.push({ position, entity, place });
      else owners.set(name, [{ position, entity, place }]);
    }
  });
  for (const [name, list] of owners) {
    if (list.length < 2) continue;
    for (const { position, entity, place } of list) {
      if (entity.ambiguous?.some(({ form }) => fold(form) === name)) continue;
      const others = list.filter((one) => one.entity !== entity).map((one) => `"${one.entity.id}"`);
      reportOf(position)(
        place.path,
        `expected a name of one entity, or one in the "ambiguous" list of each; "${place.name}" is also a name of ${others.join(', ')}`,
      );
    }
  }
}
