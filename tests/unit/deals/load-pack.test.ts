import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOfPath } from '../../../src/deals/json-line.ts';
import { packHolder } from '../../../src/deals/load-pack.ts';
import { buildPack } from '../../../src/deals/pack.ts';
import { PackError } from '../../../src/deals/pack-error.ts';
import { priorDeals } from '../../../src/deals/prior-deals.ts';
import { id, shipped } from './shipped.ts';

const pack = buildPack({ ...shipped, version: '1.2.3', date: '2026-11-21' });
const good = JSON.stringify(pack, null, 1);
const lines = good.split('\n');
/** The line, from 1, of the first deal after the head that holds a text. */
const lineWith = (text: string, from = 0) => lines.findIndex((line, at) => at >= from && line.includes(text)) + 1;
const dealsAt = lineWith('"deals": [');
/** A deal somewhere in the middle, and the line of its id. */
const deal = pack.deals[300];
if (!deal) throw new Error('expected 301 deals');
const idLine = lineWith(`"id": "${deal.id}"`, dealsAt);
const change = (from: string | RegExp, to: string) => {
  const at = lines.slice(0, idLine - 1).join('\n').length;
  return good.slice(0, at) + good.slice(at).replace(from, to);
};

function refusal(load: () => unknown): PackError {
  try {
    load();
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('the pack was taken');
}

describe('a bad pack after a good one is refused whole, and the good one stays in use', () => {
  const holder = packHolder();
  const book = holder.load('good.json', good);
  const question = { entity: id('nvidia'), asOf: '2025-10-31' };
  const answer = priorDeals(book, question);

  it.each<[string, () => string, number, string, RegExp]>([
    ['a missing field', () => change(/"kind": "[a-z-]+",\n/, '\n'), idLine - 1, 'deals[300].kind', /missing/],
    ['a wrong id', () => change(deal.id, 'Deal 7'), idLine, 'deals[300].id', /kebab-case/],
    ['a duplicate', () => change(deal.id, pack.deals[299]?.id ?? ''), idLine, 'deals[300].id', /occurs twice/],
    [
      'a date after its own',
      () => change(/"published": "[0-9-]+"/, '"published": "2027-01-01"'),
      lineWith('"published"', idLine),
      `deals[300].sources[${deal.sources.findIndex(({ published }) => published)}].published`,
      /no later than 2026-11-21; found 2027-01-01/,
    ],
    ['20 MB', () => good.replace('{', `{${' '.repeat(20_000_000)}`), 1, '', /at most 10000000 bytes/],
    ['20 MB of Hangul', () => good.replace('"1.2.3"', `"${'가'.repeat(6_700_000)}"`), 1, '', /at most 10000000 bytes/],
    [
      'half a file',
      () => good.slice(0, good.length / 2),
      good.slice(0, good.length / 2).split('\n').length,
      '',
      /JSON/,
    ],
    ['a comma too many', () => change(`"${deal.id}",`, `"${deal.id}",,`), idLine, '', /JSON/],
    ['nothing', () => '', 1, '', /JSON/],
  ])('%s', (_, text, line, field, expected) => {
    const error = refusal(() => holder.load('new.json', text()));
    expect([error.place, error.field]).toEqual([{ file: 'new.json', line }, field]);
    expect(error.expected).toMatch(expected);
    expect(error.message).toBe([`new.json:${line}`, field, error.expected].filter((part) => part !== '').join(': '));
    expect(holder.book).toBe(book);
    expect(priorDeals(holder.book ?? book, question)).toEqual(answer);
  });

  it('a good one after it takes its place', () => {
    const next = holder.load('next.json', good.replace('"1.2.3"', '"1.2.4"'));
    expect([holder.book === next, next.version]).toEqual([true, '1.2.4']);
  });
});

describe('the line of a path', () => {
  it('is that of the value, however the text is written', () => {
    const json = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value, null, 2);
        const seen: (string | number)[][] = [];
        const walk = (one: unknown, path: (string | number)[]) => {
          seen.push(path);
          if (Array.isArray(one)) for (const [at, inner] of one.entries()) walk(inner, [...path, at]);
          else if (one && typeof one === 'object')
            for (const [key, inner] of Object.entries(one)) if (!/["\\]|[^ -~]/.test(key)) walk(inner, [...path, key]);
        };
        walk(value, []);
        for (const path of seen) {
          const line = text.split('\n')[lineOfPath(text, path) - 1] ?? '';
          const leaf = path.reduce<unknown>((one, key) => Object(one)[key], value);
          const start = JSON.stringify(leaf).slice(0, 1);
          expect(line).toContain(typeof path.at(-1) === 'string' ? `${JSON.stringify(path.at(-1))}: ${start}` : start);
        }
      }),
    );
  });
});
