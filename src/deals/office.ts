import type { CardEntity } from './card-entity.ts';

/** A person, with the companies they stand for. */
type Person = Extract<CardEntity, { kind: 'person' }>;
/** What a person is or was at a company: `{entity, title, from?, to?}`, in years. */
export type Office = Person['role_of'][number];

/** Since when a person holds an office; always, where no year is known. */
const since = ({ from }: Office): number => from ?? 0;

/**
 * The office that a person is named for on a day: the one they held, else the last they had held before. A name in the
 * news stands for one company; of two offices at once the data lists the one that is meant first.
 * @param person the person
 * @param asOf the day of the article, `YYYY-MM-DD`; offices are known by the year only
 * @returns undefined where the person had held none by then
 */
export function officeAt(person: Person, asOf: string): Office | undefined {
  const year = Number(asOf.slice(0, 4));
  const begun = person.role_of.filter((office) => since(office) <= year);
  const held = begun.find(({ to }) => to === undefined || to >= year);
  return held ?? begun.toSorted((a, b) => (b.to ?? 0) - (a.to ?? 0))[0];
}
