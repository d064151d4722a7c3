import * as v from 'valibot';
import { entitySchema } from '../lexicon/entity.ts';

const [company, organization, chip, person] = entitySchema.options;

/** An entity without the names that only the matcher needs: what a card shows, and what the pack carries. */
export const cardEntitySchema = v.variant('kind', [
  v.omit(company, ['aliases', 'ambiguous', 'guards']),
  v.omit(organization, ['aliases', 'ambiguous', 'guards']),
  v.omit(chip, ['aliases', 'ambiguous', 'guards']),
  v.omit(person, ['aliases', 'ambiguous', 'guards']),
]);
/** A company, an organization, a chip or a person, as a card shows it. */
export type CardEntity = v.InferOutput<typeof cardEntitySchema>;
