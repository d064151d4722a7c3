import type { CardEntity } from '../card-entity.ts';
import type { Known } from './known.ts';
import type { Report } from './problem.ts';

/** Checks that what an entity points to exists: group and members (which mirror each other), maker, family, offices. */
export function checkEntityReferences(entity: CardEntity, known: Known, report: Report): void {
  switch (entity.kind) {
    case 'company':
    case 'organization':
      checkGroup(entity, known, report);
      break;
    case 'chip':
      checkChip(entity, known, report);
      break;
    case 'person':
      checkOffices(entity, known, report);
      break;
  }
}

type Firm = Extract<CardEntity, { kind: 'company' | 'organization' }>;
type Chip = Extract<CardEntity, { kind: 'chip' }>;
type Person = Extract<CardEntity, { kind: 'person' }>;

function isFirm(entity: CardEntity | undefined): entity is Firm {
  return entity?.kind === 'company' || entity?.kind === 'organization';
}

function checkGroup(entity: Firm, known: Known, report: Report): void {
  if (entity.group !== undefined) {
    const group = known.entities.get(entity.group);
    if (!known.kinds.has(entity.group)) report(['group'], `expected the id of a group; found "${entity.group}"`);
    else if (group && !(isFirm(group) && group.members?.includes(entity.id))) {
      report(['group'], `expected "${entity.group}" to list "${entity.id}" among its members`);
    } else if (isWithinItself(entity, known)) report(['group'], 'expected no circle; following group leads back here');
  }
  entity.members?.forEach((id, position) => {
    const member = known.entities.get(id);
    if (!known.kinds.has(id)) report(['members', position], `expected the id of a member; found "${id}"`);
    else if (member && !(isFirm(member) && member.group === entity.id)) {
      report(['members', position], `expected "${id}" to name "${entity.id}" as its group`);
    }
  });
}

function isWithinItself(entity: Firm, known: Known): boolean {
  const seen = new Set<string>();
  let up: string | undefined = entity.group;
  while (up !== undefined && !seen.has(up)) {
    if (up === entity.id) return true;
    seen.add(up);
    const group = known.entities.get(up);
    up = isFirm(group) ? group.group : undefined;
  }
  return false;
}

function checkChip(chip: Chip, known: Known, report: Report): void {
  if (chip.maker === undefined) {
    if (!chip.generic) report(['maker'], 'expected a maker, or "generic": true for a chip that many make');
  } else if (known.kinds.get(chip.maker) !== 'company') {
    report(['maker'], `expected the id of a company; found "${chip.maker}"`);
  }
  const family = known.entities.get(chip.family);
  if (known.kinds.get(chip.family) !== 'chip') report(['family'], `expected the id of a chip; found "${chip.family}"`);
  else if (family?.kind === 'chip' && family.family !== family.id) {
    report(
      ['family'],
      `expected a family that stands alone; "${family.id}" is itself of the family "${family.family}"`,
    );
  }
}

function checkOffices(person: Person, known: Known, report: Report): void {
  person.role_of.forEach(({ entity, from, to }, position) => {
    const kind = known.kinds.get(entity);
    if (kind !== 'company' && kind !== 'organization') {
      report(['role_of', position, 'entity'], `expected the id of a company or organization; found "${entity}"`);
    }
    if (from !== undefined && to !== undefined && to < from) {
      report(['role_of', position, 'to'], `expected a year no earlier than ${from}; found ${to}`);
    }
  });
}
