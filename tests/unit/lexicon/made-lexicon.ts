import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { compileLexicon } from '../../../src/lexicon/compile.ts';
import { type Entity, entitySchema } from '../../../src/lexicon/entity.ts';
import { findMentions } from '../../../src/lexicon/find-mentions.ts';
import { type Lexicon, openLexicon } from '../../../src/lexicon/lexicon.ts';

const files = ['companies', 'organizations', 'chips', 'persons'];

/** The entities that ship. */
export const shippedEntities: readonly Entity[] = files.flatMap((file) => {
  const path = new URL(`../../../data/entities/${file}.json`, import.meta.url);
  return v.parse(v.object({ entities: v.array(entitySchema) }), JSON.parse(readFileSync(path, 'utf8'))).entities;
});

/** The lexicon that ships, opened after a round through JSON as in a page. */
export const shipped: Lexicon = openLexicon(JSON.parse(JSON.stringify(compileLexicon(shippedEntities))));

/** Companies and chips with the names given; `guards` and the like go in as written. */
export function made(...entities: object[]): Lexicon {
  const full = entities.map((entity) =>
    v.parse(entitySchema, { kind: 'company', country: 'KR', en: `${Object(entity).id} Inc.`, ...entity }),
  );
  return openLexicon(compileLexicon(full));
}

/** What is found in a text, as `surface→entity`, in order. */
export function found(lexicon: Lexicon, text: string, title?: string): string[] {
  const context = title === undefined ? {} : { title };
  return findMentions(lexicon, text, context).map(({ surface, entity }) => `${surface}→${entity}`);
}
