import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileSchemas } from '../../../src/cli/file-schemas.ts';
import { jsonSchemasOf } from '../../../tools/schema.mjs';

const schemaFolder = new URL('../../../schema/', import.meta.url);

it('the JSON Schemas are those of the Valibot schemas; run "npm run schema" where they are not', () => {
  const expected = jsonSchemasOf(fileSchemas);
  expect(readdirSync(schemaFolder).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, text] of Object.entries(expected)) {
    expect(readFileSync(new URL(name, schemaFolder), 'utf8')).toBe(text);
  }
});

it('every data file points to its schema', () => {
  for (const part of ['deals', 'entities', 'rates']) {
    const folder = new URL(`../../../data/${part}/`, import.meta.url);
    for (const name of readdirSync(folder)) {
      const { $schema } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      expect([name, $schema, readdirSync(schemaFolder).includes(`${part}.schema.json`)]).toEqual([
        name,
        expect.stringMatching(new RegExp(`^(\\.\\./)+schema/${part}\\.schema\\.json$`)),
        true,
      ]);
    }
  }
});
