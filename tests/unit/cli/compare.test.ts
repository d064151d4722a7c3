import { describe, expect, it } from 'vitest';
import { makeFolder, sale, soundDeal } from './made-folder.ts';
import { run, runLines } from './run.ts';

/** Companies and a chip whose names are nothing else, and what was told of them before. */
const entities = [
  { id: 'garam', kind: 'company', ko: '가람반도체', en: 'Garam Semiconductor', country: 'KR' },
  { id: 'nuri', kind: 'company', ko: '누리클라우드', en: 'Nuri Cloud', country: 'KR' },
  { id: 'hanbit', kind: 'company', ko: '한빛텔레콤', en: 'Hanbit Telecom', country: 'KR' },
  { id: 'garam-n1', kind: 'chip', ko: '가람N1', en: 'Garam N1', chip_type: 'NPU', family: 'garam-n1', maker: 'garam' },
];
/** 50,000 chips for a buyer, announced by the maker. */
function order(buyer: string, change: { readonly date?: string; readonly [field: string]: unknown } = {}) {
  const { date = '2024-05-10' } = change;
  return soundDeal({
    id: `${date.slice(0, 7)}-garam-${buyer}`,
    parties: sale('garam', buyer),
    chips: [{ entity: 'garam-n1', quantity: 50000 }],
    amount: undefined,
    sources: [{ url: 'https://news.example/1', publisher: '신문', published: date }],
    ...change,
  });
}

/** The deals that an article of 15 January 2025 states, compared with these records. */
async function compared(body: string, deals: readonly object[], ...options: string[]) {
  const data = makeFolder({ 'entities.json': { entities }, 'deals.json': { deals } });
  const line = JSON.stringify({ id: 'a', title: 'NPU 반도체', body, published: '2025-01-15T09:00' });
  const { code, answers, err } = await runLines(['extract', '--compare', '--data', data, ...options], line);
  expect([code, err]).toEqual([0, '']);
  return answers[0];
}

const record = { id: '2024-05-garam-nuri', date: '2024-05-10', publisher: '신문', status: 'announced' };
const before = order('nuri');

describe('chipdeal extract --compare', () => {
  it('gives of a larger order the record, both figures and by how much', async () => {
    const { id, asOf, deals } = await compared('가람반도체는 누리클라우드에 가람N1 8만 장을 공급하기로 했다.', [
      before,
    ]);
    expect([id, asOf]).toEqual(['a', '2025-01-15']);
    expect(deals).toHaveLength(1);
    expect(deals[0]).toMatchObject({ kind: 'supply', parties: sale('garam', 'nuri') });
    expect(deals[0].comparison).toEqual({
      kind: 'larger',
      record,
      stated: { chip: { entity: 'garam-n1', quantity: 80000 } },
      earlier: { chip: { entity: 'garam-n1', quantity: 50000 } },
      by: { min: 30000, max: 30000, unit: 'chips' },
    });
  });

  it('leaves open how much larger at most an order is that has no upper end', async () => {
    const { deals } = await compared('가람반도체는 누리클라우드에 가람N1을 8만 장 이상 공급하기로 했다.', [before]);
    expect(deals[0].comparison).toMatchObject({ kind: 'larger', by: { min: 30000, max: null, unit: 'chips' } });
  });

  it('tells what was told before, and what is further now', async () => {
    const same = await compared('가람반도체는 누리클라우드에 가람N1 5만 장을 공급하기로 했다.', [before]);
    expect(same.deals[0].comparison).toEqual({
      kind: 'same',
      when: 'earlier',
      record,
      stated: { chip: { entity: 'garam-n1', quantity: 50000 } },
      earlier: { chip: { entity: 'garam-n1', quantity: 50000 } },
    });
    const further = await compared('가람반도체는 누리클라우드와 가람N1 5만 장 공급 계약을 체결했다.', [before]);
    expect(further.deals[0].comparison).toMatchObject({ kind: 'updated', record });
    const today = order('nuri', { date: '2025-01-15' });
    const sameDay = await compared('가람반도체는 누리클라우드에 가람N1 5만 장을 공급하기로 했다.', [today]);
    expect(sameDay.deals[0].comparison).toMatchObject({ kind: 'same', when: 'same-day' });
  });

  it('sets two figures of one event beside each other, without saying which is right', async () => {
    const takeover = {
      ...before,
      id: '2024-05-hanbit-nuri',
      kind: 'acquisition',
      chips: undefined,
      amount: { value: 300_000_000_000, currency: 'KRW' },
      parties: [
        { entity: 'hanbit', role: 'acquirer' },
        { entity: 'nuri', role: 'target' },
      ],
    };
    const { deals } = await compared('한빛텔레콤은 누리클라우드를 4000억원에 인수하기로 했다.', [takeover]);
    expect(deals[0].comparison).toEqual({
      kind: 'differs',
      record: { ...record, id: takeover.id },
      stated: { amount: { value: 400_000_000_000, currency: 'KRW' } },
      earlier: { amount: { value: 300_000_000_000, currency: 'KRW' } },
    });
  });

  it('says by how much in won where the currencies differ', async () => {
    const inDollars = order('nuri', {
      amount: { value: 100_000_000, currency: 'USD' },
      chips: [{ entity: 'garam-n1' }],
    });
    const rates = {
      source: 'made',
      unit: 'units of the currency for one US dollar',
      perDollar: { KRW: { '2024-05': 1300, '2025-01': 1400 } },
    };
    const data = makeFolder({
      'entities.json': { entities },
      'deals.json': { deals: [inDollars] },
      'rates.json': rates,
    });
    const body = '가람반도체는 누리클라우드에 가람N1을 2000억원에 공급하기로 했다.';
    const { answers } = await runLines(
      ['extract', '--compare', '--data', data],
      JSON.stringify({ id: 'a', title: 'NPU 반도체', body, published: '2025-01-15' }),
    );
    expect(answers[0].deals[0].comparison).toMatchObject({
      kind: 'larger',
      stated: { amount: { value: 200_000_000_000, currency: 'KRW' } },
      earlier: { amount: { value: 100_000_000, currency: 'USD' } },
      by: { min: 70_000_000_000, max: 70_000_000_000, approx: true, unit: 'KRW' },
    });
  });

  it('calls new what nobody told, with the newest deal of the same pair where there is one', async () => {
    const body = '가람반도체는 한빛텔레콤에 가람N1 3만 장을 공급하기로 했다.';
    const none = await compared(body, [before]);
    expect(none.deals[0].comparison).toEqual({ kind: 'new', record: null });
    const signed = order('hanbit', { status: 'signed' });
    const pair = await compared(body, [signed]);
    expect(pair.deals[0].comparison).toMatchObject({
      kind: 'new',
      record: { ...record, id: signed.id, status: 'signed' },
      earlier: { chip: { quantity: 50000 } },
    });
  });

  it('looks at nothing that the article could not know', async () => {
    const later = order('nuri', { date: '2025-02-01' });
    const { deals } = await compared('가람반도체는 누리클라우드에 가람N1 8만 장을 공급하기로 했다.', [later]);
    expect(deals[0].comparison).toEqual({ kind: 'new', record: null });
  });

  it('needs the day of the article, in Korea', async () => {
    const data = makeFolder({ 'entities.json': { entities }, 'deals.json': { deals: [before] } });
    const { code, answers, err } = await runLines(
      ['extract', '--compare', '--data', data],
      '{"id":"a","body":"x"}',
      '{"id":"b","body":"x","published":"2025-01-14T20:00:00Z"}',
    );
    const error = 'expected "published", the day as of which to compare; it is missing';
    expect([code, err]).toEqual([1, `line 1: ${error}\n`]);
    expect(answers).toEqual([
      { id: 'a', error },
      { id: 'b', asOf: '2025-01-15', deals: [] },
    ]);
  });

  it('is told by --help', async () => {
    const { code, out } = await run(['extract', '--help']);
    expect(code).toBe(0);
    for (const word of ['--compare', '"record"', '"by"', 'same, updated, differs', '--all'])
      expect(out).toContain(word);
  });
});
