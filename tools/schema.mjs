import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { loadTypeScript } from './load-ts.mjs';
import { schemaWords } from './schema-words.mjs';

const folder = fileURLToPath(new URL('../schema', import.meta.url));

/**
 * @typedef {import('valibot').GenericSchema} Schema
 * @typedef {import('@valibot/to-json-schema').JsonSchema} JsonSchema
 */

/**
 * Writes what each field means beside its rules, so that editors show it.
 * @param {JsonSchema} schema changed in place
 * @param {Readonly<Record<string, string>>} words
 */
function addWords(schema, words) {
  for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
    addWords(/** @type {JsonSchema} */ (part), words);
  for (const [field, rules] of Object.entries(schema.properties ?? {})) {
    const rule = /** @type {JsonSchema} */ (rules);
    if (words[field] !== undefined) rule.description = words[field];
    addWords(rule, words);
    addWords(/** @type {JsonSchema} */ (rule.items ?? {}), words);
  }
}

/**
 * The JSON Schemas of the data files, by file name, as text.
 * @param {Readonly<Record<string, Schema>>} schemas the Valibot schema of each kind of file, by its name
 * @returns {Record<string, string>}
 */
export function jsonSchemasOf(schemas) {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      // JSON Schema has no words for our own checks (a calendar's dates); `chipdeal validate` does those.
      const json = toJsonSchema(schema, { errorMode: 'ignore' });
      addWords(json, schemaWords[name] ?? {});
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

async function main() {
  const { fileSchemas } = await loadTypeScript('src/cli/file-schemas.ts');
  for (const [name, text] of Object.entries(jsonSchemasOf(fileSchemas))) {
    writeFileSync(join(folder, name), text);
    console.log(`schema/${name}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
