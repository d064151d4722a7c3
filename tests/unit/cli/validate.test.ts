import { describe, expect, it } from 'vitest';
import { folderOf, soundDeal } from './made-folder.ts';
import { run } from './run.ts';

const source = { url: 'https://news.example/1', publisher: '신문', published: '2024-05-10' };

describe('chipdeal validate', () => {
  it('counts the shipped data and finds nothing wrong', async () => {
    const { code, out, err } = await run(['validate', '--json']);
    expect([code, err]).toEqual([0, '']);
    const result = JSON.parse(out);
    expect(result.errors).toEqual([]);
    expect(result.deals).toBeGreaterThanOrEqual(474);
    expect(result.twoSources / result.deals).toBeGreaterThan(0.9);
    expect(result.entities).toBeGreaterThanOrEqual(467);
    expect(result.names).toBeGreaterThanOrEqual(2124);
  });

  it('counts two publishers or an own page as two sources, and each name of an entity once', async () => {
    const deals = [
      soundDeal({ id: '2024-05-maker-one', sources: [source] }),
      soundDeal({ id: '2024-05-maker-same', sources: [source, { ...source, url: 'https://news.example/2' }] }),
      soundDeal({
        id: '2024-05-maker-two',
        sources: [source, { url: 'https://other.example/1', publisher: '다른 신문' }],
      }),
      soundDeal({ id: '2024-05-maker-own', sources: [{ ...source, own: true }] }),
    ];
    const { code, out } = await run(['validate', folderOf(deals), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ deals: 4, twoSources: 2, entities: 5, names: 11, errors: [] });
  });

  it('exits 1 with file, line, field and message of each error', async () => {
    const dir = folderOf([soundDeal({ part_of: '2024-05-maker-none' })]);
    const json = await run(['validate', dir, '--json']);
    expect(json.code).toBe(1);
    const [error, ...others] = JSON.parse(json.out).errors;
    expect(others).toEqual([]);
    expect(error).toMatchObject({ file: 'deals/2024.json', field: 'deals[0].part_of', line: expect.any(Number) });
    expect(error.line).toBeGreaterThan(10);

    const text = await run(['validate', dir]);
    expect(text.code).toBe(1);
    expect(text.out).toContain(`deals/2024.json:${error.line}: deals[0].part_of: ${error.message}\n`);
    expect(text.out).toMatch(/deals 1 .*\nerrors 1\n$/);
  });

  it('takes a missing folder for an error', async () => {
    const { code, out } = await run(['validate', '/no/such/folder', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ deals: 0, errors: [{ file: '.', line: 1 }] });
  });
});
