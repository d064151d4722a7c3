import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import english from '../../../extension/_locales/en/messages.json';
import korean from '../../../extension/_locales/ko/messages.json';
import { elsewhere } from '../../../tools/vite/card-words.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const values = (message: string) => [...new Set(message.match(/\$[1-9]/g) ?? [])].sort();

test('every message stands in both languages, with the same values', () => {
  expect(Object.keys(english)).toEqual(Object.keys(korean));
  for (const [key, { message }] of Object.entries(korean)) {
    expect(values(english[key as keyof typeof english].message), key).toEqual(values(message));
  }
});

test('every message is used', () => {
  const code = ['extension', 'src', 'manifest.json']
    .flatMap((place) =>
      place.endsWith('.json')
        ? [`${root}/${place}`]
        : readdirSync(`${root}/${place}`, { recursive: true, encoding: 'utf8' })
            .filter((file) => /\.tsx?$/.test(file))
            .map((file) => `${root}/${place}/${file}`),
    )
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // Keys made of a stem and a value of the record: `status_${…}`, `kind_${…}`, `role_${…}`, `options_kind_${…}`, `claim_stage_${…}`; the phrases and kinds are a type.
  const unused = Object.keys(korean).filter((key) => {
    if (/^(status|kind|role|options_kind|claim_stage)_/.test(key)) return false;
    return !code.includes(key) && !code.includes(`'${key.replace(/^(phrase|deal)_/, '')}'`);
  });
  expect(unused).toEqual([]);
});

test('the card says nothing that is left out of its script', () => {
  const places = ['extension/card', 'extension/interest', 'src/ui'];
  const code = places
    .flatMap((place) => readdirSync(`${root}/${place}`).map((file) => readFileSync(`${root}/${place}/${file}`, 'utf8')))
    .join('\n');
  const said = Object.keys(korean).filter((key) => elsewhere.test(key) && code.includes(`'${key}'`));
  expect(said).toEqual([]);
});
