import * as v from 'valibot';
import { sitesSchema } from '../article/site-schema.ts';
import { dealSchema } from '../deals/deal.ts';
import { ratesSchema } from '../deals/rates.ts';
import { entitySchema } from '../lexicon/entity.ts';

/** The address of the JSON Schema that helps whoever edits a file; nothing reads it. */
const $schema = v.optional(v.string());

/** Schema of `data/deals/*.json`. */
const dealFileSchema = v.strictObject({ $schema, deals: v.array(dealSchema) });

/** Schema of `data/entities/*.json`. */
const entityFileSchema = v.strictObject({ $schema, entities: v.array(entitySchema) });

/** Schema of `data/rates/*.json`. */
export const ratesFileSchema = v.strictObject({ $schema, ...ratesSchema.entries });

/** The schemas of all data files, by the name that their JSON Schemas have. */
export const fileSchemas = {
  deals: dealFileSchema,
  entities: entityFileSchema,
  rates: ratesFileSchema,
  sites: sitesSchema,
};
