import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/cli/table.ts';
import { folderOf, makeFolder, soundDeal, soundEntities } from './made-folder.ts';
import { run } from './run.ts';

async function askJson(...args: string[]) {
  const { code, out, err } = await run(['prior', ...args, '--json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

describe('chipdeal prior --json', () => {
  it('answers for the article of 2025.10.31', async () => {
    const answer = await askJson('nvidia', '--as-of', '2025-10-31', '--with', 'naver,samsung-electronics');
    expect(Object.keys(answer)).toEqual([
      'entity',
      'asOf',
      'prior',
      'sameDay',
      'later',
      'undated',
      'totals',
      'circles',
    ]);
    expect(answer).toMatchObject({ entity: 'nvidia', asOf: '2025-10-31' });
    expect(answer.prior.every((row: { date: string }) => row.date < '2025-10-31')).toBe(true);
    const whole = answer.sameDay.find(
      (one: { id: string }) => one.id === '2025-10-nvidia-korea-government-blackwell-260k',
    );
    expect(whole.parts).toHaveLength(5);
    const row = whole.parts.find((one: { id: string }) => one.id === '2025-10-nvidia-naver-cloud-blackwell-60k');
    expect(row).toMatchObject({
      date: '2025-10-31',
      kind: 'supply',
      status: 'announced',
      parties: [
        { entity: 'nvidia', role: 'supplier' },
        { entity: 'naver-cloud', role: 'buyer' },
      ],
      chips: [{ entity: 'blackwell', quantity: 60000, approx: true }],
      companions: ['naver'],
    });
    expect(row.sources.length).toBeGreaterThan(0);
  });

  it('answers for a person with the deals of the company they stood for on that day', async () => {
    const person = await askJson('jensen-huang', '--as-of', '2025-10-31', '--with', 'naver');
    const company = await askJson('nvidia', '--as-of', '2025-10-31', '--with', 'naver');
    expect(person).toEqual({ ...company, person: 'jensen-huang' });
    expect(company.prior.length).toBeGreaterThan(0);
    const { out } = await run(['prior', 'jensen-huang', '--as-of', '2025-10-31']);
    expect(out).toMatch(/^젠슨 황 \(jensen-huang\): 엔비디아 \(nvidia\)\n/);
  });

  it('says of a person that they had no office yet', async () => {
    const { code, err } = await run(['prior', 'mira-murati', '--as-of', '2010-01-01']);
    expect([code, err]).toEqual([1, 'expected a day on which "mira-murati" stood for a company; found 2010-01-01\n']);
  });

  it('gives the status of the day, and what came of it', async () => {
    const { prior } = await askJson('arm', '--as-of', '2021-06-15');
    const arm = prior.find((row: { id: string }) => row.id === '2020-09-nvidia-arm-acquisition');
    expect(arm).toMatchObject({ status: 'announced', statusLater: 'cancelled' });
    const later = await askJson('arm', '--as-of', '2022-03-01');
    const ended = later.prior.find((row: { id: string }) => row.id === '2020-09-nvidia-arm-acquisition');
    expect(ended.status).toBe('cancelled');
    expect(ended).not.toHaveProperty('statusLater');
  });

  it('gives what the prior deals add up to, and the circles', async () => {
    const { totals, circles } = await askJson('nvidia', '--as-of', '2025-12-02', '--with', 'xai,openai');
    const orders = totals.find(
      (total: { by: string; chip: string; measure: { unit: string } }) =>
        total.by === 'chip' && total.chip === 'h100' && total.measure.unit === 'chips',
    );
    expect(orders).toMatchObject({ kind: 'supply', role: 'supplier', rows: expect.any(Number) });
    expect(orders.deals).toHaveLength(orders.rows);
    expect(circles).toContainEqual({
      investor: 'nvidia',
      buyer: 'xai',
      investments: { deals: expect.arrayContaining(['2024-12-nvidia-xai-series-c']), reported: expect.any(Number) },
      purchases: { deals: expect.arrayContaining(['2024-06-nvidia-xai-colossus-h100']), reported: expect.any(Number) },
    });
  });

  it('marks figures that nobody is known to have told by the day', async () => {
    const { prior } = await askJson('tower-semiconductor', '--as-of', '2022-06-15');
    const row = prior.find((one: { id: string }) => one.id === '2022-02-intel-tower-semiconductor-acquisition');
    expect(row).toMatchObject({ status: 'signed', statusLater: 'cancelled', confirmedLater: true });
  });

  it('gives null for a status whose time is not known', async () => {
    const dir = folderOf([soundDeal({ id: '2024-05-maker-month', date: '2024-05' })]);
    const answer = await askJson('maker', '--as-of', '2024-05-20', '--data', dir);
    expect(answer.undated).toMatchObject([{ id: '2024-05-maker-month', status: null, statusLater: 'announced' }]);
  });

  it('takes --with several times, and spaces', async () => {
    const once = await askJson('nvidia', '--as-of', '2024-12-02', '--with', 'xai,meta');
    expect(await askJson('nvidia', '--as-of', '2024-12-02', '--with', 'xai', '--with', 'meta')).toEqual(once);
    expect(await askJson('nvidia', '--as-of', '2024-12-02', '--with', 'xai, meta')).toEqual(once);
    expect(once.prior[0].companions.length).toBeGreaterThan(0);
  });
});

describe('chipdeal prior, when it cannot', () => {
  it.each([
    ['nvida', 'nvidia'],
    ['엔비디아', 'nvidia'],
    ['hynix', 'sk-hynix'],
  ])('suggests for %s the id %s', async (wanted, meant) => {
    const { code, out, err } = await run(['prior', wanted, '--as-of', '2025-10-31']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(new RegExp(`there is no "${wanted}"; did you mean .*\\b${meant}\\b`));
  });

  it('holds one JSON value on standard output with --json', async () => {
    const { code, out, err } = await run(['prior', 'qqqqqqqqqqqqqq', '--as-of', '2025-10-31', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({ error: 'expected the id of an entity; there is no "qqqqqqqqqqqqqq"', near: [] });
    expect(err).not.toBe('');
  });

  it('knows no companion of that name', async () => {
    const { code, err } = await run(['prior', 'nvidia', '--as-of', '2025-10-31', '--with', 'xia']);
    expect(code).toBe(1);
    expect(err).toMatch(/there is no "xia"; did you mean .*xai/);
  });

  it.each([
    [['nosuchthing'], ['there is no "nosuchthing"', 'expected --as-of with a day']],
    [
      ['nosuchthing', '--as-of', 'soon'],
      ['there is no "nosuchthing"', 'expected --as-of as a day such as 2025-10-31; found "soon"'],
    ],
    [
      ['nvidia', '--with', 'xia'],
      ['there is no "xia"; did you mean', 'expected --as-of with a day'],
    ],
    [[], ['expected the id of one entity; found 0', 'expected --as-of with a day']],
    [
      ['nvidia', 'nosuchthing', '--as-of', '2025-10-31'],
      ['expected the id of one entity; found 2', 'there is no "nosuchthing"'],
    ],
  ])('tells all that is wrong with %j', async (args, expected) => {
    const { code, out, err } = await run(['prior', ...args]);
    expect([code, out]).toEqual([2, '']);
    for (const words of expected) expect(err).toContain(words);
    expect(err).toMatch(/usage: chipdeal prior/);
  });

  it('tells of every id that nobody has', async () => {
    const { code, err } = await run(['prior', 'nosuchthing', '--as-of', '2025-10-31', '--with', 'nvidia,xia']);
    expect(code).toBe(1);
    expect(err).toMatch(/there is no "nosuchthing".*there is no "xia"; did you mean .*xai/);
  });

  it.each([['prior', 'maker', '--as-of', '2025-10-31'], ['detect'], ['extract'], ['eval']])(
    '%s says of a folder of data that is not there',
    async (...args) => {
      const dir = makeFolder({});
      const expected = `expected a folder of data; there is none at "${dir}/none"\n`;
      expect(await run([...args, '--data', `${dir}/none`])).toEqual({ code: 1, out: '', err: expected });
    },
  );

  it('refuses data with errors', async () => {
    const dir = folderOf([soundDeal({ kind: 'gift' })]);
    const { code, out, err } = await run(['prior', 'maker', '--as-of', '2025-10-31', '--data', dir]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /the data have 1 error at deals\/2024\.json:\d+: deals\[0\]\.kind: expected .*chipdeal validate /,
    );
  });
});

describe('chipdeal prior as a table', () => {
  it('is in Korean, with columns that align', async () => {
    const { code, out } = await run(['prior', 'nvidia', '--as-of', '2025-10-31', '--with', 'naver']);
    expect(code).toBe(0);
    expect(out).toMatch(/^엔비디아 \(nvidia\)\n\n2025\.10\.31 이전 \d+건\n\* /);
    expect(out).toContain('블랙웰 약 26만 장');
    expect(out).toMatch(/발표 \(이후 무산\)/);
    const rows = out
      .split('\n')
      .filter((line) => /^[* ] {2}\d{4}/.test(line))
      .slice(0, 20);
    const columns = rows.map((line) => widthOf(line.slice(0, line.indexOf('엔비디아'))));
    expect(rows.length).toBe(20);
    expect(Math.min(...columns)).toBeGreaterThan(15);
  });

  it('has parts below their whole, sums, circles and notes', async () => {
    const { out } = await run(['prior', 'nvidia', '--as-of', '2025-12-02', '--with', 'xai']);
    const lines = out.split('\n');
    const whole = lines.findIndex((line) => line.includes('블랙웰 약 26만 장'));
    const part = lines.findIndex((line) => line.includes('블랙웰 약 6만 장'));
    expect(part).toBeGreaterThan(whole);
    expect(lines[part]?.slice(3)).toMatch(/^ {2}2025\.10\.31/);
    expect(out).toMatch(/이전 거래의 합계 \d+가지\(한 건뿐인 것 \d+가지 빼고\)\n {3}/);
    expect(out).toMatch(/엔비디아는 xAI에 투자하고 xAI는 엔비디아에서 삽니다\(투자 \d+건, 구매 \d+건/);
    expect(out).toMatch(/1장당 약 .*\(금액÷수량\)/);
    expect(out).toMatch(/평균 환율로는 약/);
  });

  it('says a stake that was sold, a merger and a permit as such', async () => {
    const entities = [
      ...soundEntities(),
      { id: 'state', kind: 'organization', ko: '나라 정부', en: 'State', country: 'US' },
    ];
    const parties = (first: string, second: string) => [
      { entity: 'maker', role: first },
      { entity: 'buyer', role: second },
    ];
    const deals = [
      soundDeal({ id: '2024-05-maker-a', kind: 'investment', exit: true, parties: parties('seller', 'investee') }),
      soundDeal({ id: '2024-05-maker-b', kind: 'acquisition', parties: parties('partner', 'partner') }),
      soundDeal({ id: '2024-05-maker-c', kind: 'license', parties: parties('licensor', 'licensee') }),
      soundDeal({
        id: '2024-05-state-maker',
        kind: 'license',
        parties: [
          { entity: 'state', role: 'licensor' },
          { entity: 'maker', role: 'licensee' },
        ],
      }),
      soundDeal({ id: '2024-05-maker-d', kind: 'capex', parties: parties('investor', 'partner') }),
    ];
    const { out } = await run(['prior', 'maker', '--as-of', '2025-01-01', '--data', folderOf(deals, entities)]);
    const words = ['지분 매각', '합병', '기술 사용권', '수출 허가', '설비 투자'];
    for (const word of words) expect(out.split(`2024.05.10  ${word}  `), word).toHaveLength(2);
  });

  it('measures Hangul twice as wide', () => {
    expect(['a', '가', '가a', '㈜', '', '가'.normalize('NFD')].map(widthOf)).toEqual([1, 2, 3, 2, 0, 2]);
  });
});
