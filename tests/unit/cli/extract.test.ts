import { expect, it } from 'vitest';
import { makeFolder, sale } from './made-folder.ts';
import { run, runLines } from './run.ts';

const extract = (...lines: string[]) => runLines(['extract'], ...lines);

it('answers each article with its deals, in the fields of the record', async () => {
  const body = '엔비디아가 26일 메타에 H100 3만 장을 10억달러(약 1조3000억원)에 공급하기로 했다.';
  const { code, answers } = await extract(
    JSON.stringify({ id: 'a', title: 'AI 반도체', body, published: '2025-06-30T09:00' }),
    JSON.stringify({ id: 2, body: '맑다.' }),
  );
  expect(code).toBe(0);
  const [first, second] = answers;
  expect(first.deals).toHaveLength(1);
  const { confidence, ...deal } = first.deals[0];
  expect(deal).toEqual({
    kind: 'supply',
    status: 'announced',
    date: '2025-06-26',
    parties: sale('nvidia', 'meta'),
    chips: [{ entity: 'h100', quantity: 30_000 }],
    amount: { value: 1_000_000_000, currency: 'USD' },
    amount_krw_reported: 1_300_000_000_000,
    span: { start: 0, end: body.length },
  });
  expect(confidence).toBeGreaterThan(0.5);
  expect(second).toEqual({ id: 2, deals: [] });
});

it('takes no texts as arguments', async () => {
  expect((await run(['extract', 'x'])).code).toBe(2);
});

it('eval scores the deals of labelled articles', async () => {
  const body = '엔비디아가 메타에 H100 3만 장을 공급하기로 했다. AMD는 ZT시스템즈를 49억달러에 인수했다.';
  const supply = {
    kind: 'supply',
    status: 'announced',
    parties: sale('meta', 'nvidia'),
    chips: [{ entity: 'h100', quantity: 40_000 }],
  };
  const missed = { kind: 'license', status: 'signed', parties: [{ entity: 'arm', role: 'licensor' }] };
  const line = { id: 'a', title: 'AI 반도체', body, published: '2025-06-30', mentions: [], deals: [supply, missed] };
  const dir = makeFolder({ 'a.jsonl': JSON.stringify(line) });
  const { code, out } = await run(['eval', dir, '--json']);
  expect(code).toBe(0);
  const score = JSON.parse(out).at(-1);
  expect(score).toMatchObject({
    file: 'a.jsonl',
    deals: 2,
    precision: 0.5,
    recall: 0.5,
    right: 1,
    wrong: 1,
    missed: 1,
    full: 0,
  });
  expect(score.details).toMatchObject({
    quantity: { n: 1, right: 0 },
    roles: { n: 1, right: 0 },
    status: { n: 1, right: 1 },
  });
  expect(score.confusion).toEqual({ 'license → nothing': 1 });
  expect((await run(['eval', dir])).out).toMatch(/a\.jsonl +2 +0\.500 +0\.500/);
});
