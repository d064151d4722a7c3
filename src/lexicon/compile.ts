import type { Entity } from './entity.ts';
import type { Guard } from './guard.ts';
import { keysFor, memberships, Words } from './guard-words.ts';
import { allNames, keysOf, searchedNames } from './names.ts';
import { packStrings } from './pack-strings.ts';
import { CASE_BITS, type PackedCase, type PackedGuard, type PackedLexicon } from './packed.ts';
import { renumber } from './renumber.ts';
import { stances } from './stances.ts';
import { wordLists } from './word-lists.ts';

/** Types of chips that take a type word behind them (`H100 GPU`); memory, nodes and equipment do not. */
const PROCESSORS = new Set(['GPU', 'TPU', 'NPU', 'CPU', 'AP', 'ASIC']);

/** A name in one sense: the entity, and what guards the name there. */
interface Sense {
  readonly entity: number;
  readonly guard: Guard | undefined;
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

/**
 * Turns entities with their names and guards into the lexicon that pages open. For the build, the command line and
 * tests: it takes its time.
 * @param entities entities as the data holds them; their order does not matter
 * @returns a small value that survives JSON
 * @throws Error where a guard names no name of its entity, an unknown list or an unknown entity
 */
export function compileLexicon(entities: readonly Entity[]): PackedLexicon {
  const sorts = [0, 1, 2, 3, 4].map((sort) => entities.filter((entity) => sortOf(entity) === sort));
  const ordered = sorts.flat();
  const numbers = new Map(ordered.map((entity, k) => [entity.id as string, k]));
  const companies = new Set(ordered.flatMap((entity) => (sortOf(entity) < 2 ? allNames(entity).map(fold) : [])));

  const senses = new Map<string, Sense[]>();
  const spellings = new Map<string, string>();
  for (const [k, entity] of ordered.entries()) {
    const guards = guardsOf(entity);
    for (const name of searchedNames(entity, (name) => companies.has(name))) {
      const key = fold(name);
      const list = senses.get(key) ?? [];
      if (!list.some((one) => one.entity === k)) list.push({ entity: k, guard: guards.get(key) });
      senses.set(key, list);
      // Of `Arm` and `ARM` the first tells that it is no abbreviation.
      if (name !== name.toUpperCase() || !spellings.has(key)) spellings.set(key, name);
    }
  }
  // The keys of the trie are shorter than the names: names that differ in spaces only are one.
  const merged = mergeSpaced(senses);

  const guards: PackedGuard[] = [];
  const guardNumbers = new Map<Guard, number>();
  const cases: PackedCase[] = [];
  const caseNumbers = new Map<string, number>();
  const values = new Map<string, number>();
  const pending: Guard[] = [];
  const count = ordered.length;
  for (const [name, list] of merged) {
    const bits = bitsOf(list, spellings.get(name) ?? name);
    const only = list[0];
    if (list.length === 1 && only !== undefined && bits === 0 && !needsWeighing(only.guard)) {
      values.set(name, only.entity);
      continue;
    }
    const packed: [number, ...number[]] = [bits];
    for (const { entity, guard } of list) {
      packed.push(entity);
      if (guard === undefined || !needsWeighing(guard)) packed.push(-1);
      else {
        let number = guardNumbers.get(guard);
        if (number === undefined) {
          number = pending.push(guard) - 1;
          guardNumbers.set(guard, number);
        }
        packed.push(number);
      }
    }
    const text = packed.join();
    let number = caseNumbers.get(text);
    // A gloss settles a name, so names with more than one sense are cases of their own.
    if (number === undefined || list.length > 1) {
      number = cases.push(packed) - 1;
      caseNumbers.set(text, number);
    }
    values.set(name, count + number);
  }

  const lookAlike = count + cases.length;
  const words = new Words(values, lookAlike + 1, (value) => {
    const one = cases[value - count];
    return one !== undefined && one.length === 3 ? (one[1] as number) : value;
  });
  const membership = memberships(pending);
  // Words of the field come first, so that their values are a range of their own.
  for (const word of wordLists.field ?? []) {
    words.add(word, words.valueOf(`field${membership.get(fold(word)) ?? ''}`));
    membership.delete(fold(word));
  }
  const fields = words.count;
  for (const [word, signature] of membership) words.add(word, words.valueOf(signature));
  for (const guard of pending) {
    const pro = keysFor(guard.for, words, numbers);
    const con = [...keysFor(guard.against, words, numbers)].filter((key) => !pro.includes(key)).join('');
    guards.push([stances.indexOf(guard.meant ?? 'usually'), pro, con]);
  }
  for (const entity of ordered) {
    for (const guard of entity.guards ?? []) {
      for (const string of guard.not ?? []) if (!values.has(fold(string))) values.set(fold(string), lookAlike);
    }
  }
  for (const [word, value] of words.strings) if (!values.has(word)) values.set(word, value);

  return renumber({
    ids: sorts.map((list) => list.map(({ id }) => id)),
    ...packStrings(values, senses.keys()),
    fields,
    words: words.count,
    cases,
    guards,
  });
}

/** Company, organization, processor, other chip, person. */
function sortOf(entity: Entity): number {
  if (entity.kind === 'company') return 0;
  if (entity.kind === 'organization') return 1;
  if (entity.kind === 'person') return 4;
  return PROCESSORS.has(entity.chip_type) && entity.generic !== true ? 2 : 3;
}

/** The guard of each guarded name of an entity, by folded name. */
function guardsOf(entity: Entity): Map<string, Guard> {
  const own = new Set(allNames(entity).map(fold));
  const found = new Map<string, Guard>();
  for (const guard of entity.guards ?? []) {
    for (const name of guard.names?.map(fold) ?? own) {
      if (!own.has(name)) throw new Error(`${entity.id}: a guard speaks of "${name}", which is no name of it`);
      if (found.has(name)) throw new Error(`${entity.id}: two guards speak of "${name}"`);
      found.set(name, guard);
    }
  }
  return found;
}

/** Names that differ only in optional spaces become one, under the first of them. */
function mergeSpaced(senses: Map<string, Sense[]>): Map<string, Sense[]> {
  const keys = keysOf(senses.keys(), new Set(senses.keys()));
  const byKey = new Map<string, string>();
  const merged = new Map<string, Sense[]>();
  for (const [name, list] of senses) {
    const key = (keys.get(name) as string).replaceAll(' ', '');
    const first = byKey.get(key);
    if (first === undefined) {
      byKey.set(key, name);
      merged.set(name, [...list]);
      continue;
    }
    const into = merged.get(first) as Sense[];
    for (const sense of list) {
      const k = into.findIndex((one) => one.entity === sense.entity);
      if (k < 0) into.push(sense);
      else if (into[k]?.guard === undefined) into[k] = sense;
    }
  }
  return merged;
}

function needsWeighing(guard: Guard | undefined): boolean {
  return (
    guard !== undefined &&
    ((guard.meant ?? 'usually') !== 'usually' || guard.for !== undefined || guard.against !== undefined)
  );
}

function bitsOf(list: readonly Sense[], spelling: string): number {
  let bits = 0;
  for (const { guard } of list) {
    if (guard === undefined) continue;
    if (guard.person) bits |= CASE_BITS.person;
    if (guard.unit) bits |= CASE_BITS.unit;
    if (guard.open !== undefined) bits |= guard.open ? CASE_BITS.open : CASE_BITS.closed;
    if (guard.cased) bits |= spelling === spelling.toUpperCase() ? CASE_BITS.capitals : CASE_BITS.capitalised;
  }
  return bits;
}
