import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../../src/cli/data-folder.ts';
import { shippedFolder } from '../deals/shipped.ts';
import { folderOf, makeFolder, soundDeal, soundEntities } from './made-folder.ts';

const errorsOf = (dir: string) => readDataFolder(dir).errors;
const saysOf = (dir: string) => errorsOf(dir).map(({ field, message }) => `${field}: ${message}`);

describe('the shipped data', () => {
  it('have no error', () => {
    const folder = readDataFolder(shippedFolder);
    expect(folder.errors).toEqual([]);
    expect(folder.deals.length).toBeGreaterThanOrEqual(474);
    expect(folder.entities.length).toBeGreaterThanOrEqual(467);
    expect(Object.keys(folder.rates.perDollar)).toContain('KRW');
  });
});

describe('the forms of a folder', () => {
  const rows = { deals: [soundDeal()], entities: soundEntities() };
  const lines = (list: readonly unknown[]) => list.map((row) => `${JSON.stringify(row)}\n`).join('');

  it.each([
    ['folders of files', { 'deals/2024.json': { deals: rows.deals }, 'entities/a.json': { entities: rows.entities } }],
    ['one file each', { 'deals.json': { deals: rows.deals }, 'entities.json': { entities: rows.entities } }],
    ['bare lists', { 'deals.json': rows.deals, 'entities.json': rows.entities }],
    ['one row a line', { 'deals.jsonl': lines(rows.deals), 'entities.jsonl': `${lines(rows.entities)}\n\n` }],
    ['Windows lines', { 'deals.jsonl': lines(rows.deals).replaceAll('\n', '\r\n'), 'entities.json': rows.entities }],
    ['a byte order mark', { 'deals.json': `\ufeff${JSON.stringify(rows.deals)}`, 'entities.json': rows.entities }],
  ])('%s', (_, files) => {
    const folder = readDataFolder(makeFolder(files));
    expect(folder.errors).toEqual([]);
    expect([folder.deals.length, folder.entities.length]).toEqual([1, 5]);
  });

  it('joins the files of a part', () => {
    const dir = makeFolder({
      'deals/2024.json': { deals: [soundDeal()] },
      'deals/2025.jsonl': JSON.stringify(soundDeal({ id: '2025-01-maker-more', date: '2025-01' })),
      'entities.json': rows.entities,
    });
    expect(readDataFolder(dir)).toMatchObject({ errors: [], deals: { length: 2 } });
  });
});

describe('what cannot be read', () => {
  it('is an error each, never an exception', () => {
    expect(errorsOf('/no/such/folder')).toEqual([
      { file: '.', line: 1, field: '', message: 'expected a folder; there is none at "/no/such/folder"' },
    ]);
    const file = join(makeFolder({ 'a.json': 'x' }), 'a.json');
    expect(errorsOf(file)).toMatchObject([{ file: '.', message: `expected a folder; found a file at "${file}"` }]);
    expect(errorsOf(makeFolder({ 'README.md': 'x' })).map(({ file }) => file)).toEqual(['deals', 'entities']);
  });

  it.each([
    ['half a file', '{\n"deals": [\n{"id": "2024', 3, /closing quotation mark/],
    ['an empty file', '', 1, /expected a value/],
    ['a comment', '{\n// none\n"deals": []}', 2, /plain JSON, found a comment/],
    ['a trailing comma', '{"deals": [\n1,\n]}', 3, /./],
    ['two values', '{"deals": []}\n{"deals": []}', 2, /end of the file/],
    ['a field twice', '{"deals": [],\n"deals": []}', 2, /"deals" occurs twice/],
    ['another field', '{"deals": [],\n"deal": []}', 2, /unknown field "deal"/],
    ['no list', '{\n"deals": {}}', 2, /expected array; found \{\}/],
    ['text', '"deals"', 1, /expected/],
    ['a thousand brackets', '['.repeat(100_000), 1, /./],
    ['another encoding', new Uint8Array([0x7b, 0xff, 0xfe]), 1, /UTF-8/],
  ])('%s', (_, content, line, message) => {
    const errors = errorsOf(makeFolder({ 'deals/2024.json': content, 'entities.json': soundEntities() }));
    expect(errors[0]).toMatchObject({ file: 'deals/2024.json', line });
    expect(errors[0]?.message).toMatch(message);
  });

  it('a folder with the name of a file', () => {
    const errors = errorsOf(makeFolder({ 'deals/x.json/y': 'z', 'entities.json': soundEntities() }));
    expect(errors).toMatchObject([{ file: 'deals/x.json', line: 1, message: expect.stringMatching(/readable file/) }]);
  });

  it('nor can what has a name of nothing', () => {
    const dir = makeFolder({
      'deals/2024.json': { deals: [soundDeal()] },
      'deals/2099.jsn': { deals: [] },
      'deals/old/2019.json': { deals: [] },
      'deals/.DS_Store': 'of the system',
      'entities/all.json': soundEntities(),
      'entities/README.md': 'x',
      'rates/monthly.csv': 'x',
    });
    expect(errorsOf(dir)).toEqual([
      { file: 'deals/2099.jsn', line: 1, field: '', message: 'expected a file with the ending .json or .jsonl' },
      { file: 'deals/old', line: 1, field: '', message: 'expected a readable file; found a folder' },
      { file: 'entities/README.md', line: 1, field: '', message: 'expected a file with the ending .json or .jsonl' },
      { file: 'rates/monthly.csv', line: 1, field: '', message: 'expected a file with the ending .json or .jsonl' },
    ]);
  });

  it('a file in the place of a folder', () => {
    expect(errorsOf(makeFolder({ deals: 'x', 'entities.json': soundEntities() }))).toMatchObject([
      { file: 'deals', message: expect.stringMatching(/expected a folder/) },
    ]);
  });

  const broken = '{"entities": [';
  const entities = soundEntities();
  it.each<[string, Record<string, unknown>, string]>([
    ['entities', { 'entities/a.json': entities.slice(1), 'entities/b.json': broken }, 'entities/b.json'],
    ['all entities', { 'entities/a.json': broken }, 'entities/a.json'],
    ['a misspelt file of them', { 'entities/a.json': entities.slice(1), 'entities/b.jsn': [] }, 'entities/b.jsn'],
    [
      'a line of them',
      {
        'entities.jsonl': `${entities
          .slice(1)
          .map((row) => JSON.stringify(row))
          .join('\n')}\n{"id`,
      },
      'entities.jsonl',
    ],
    ['a row without an id', { 'entities.json': [{ ...entities[0], id: 5 }, ...entities.slice(1)] }, 'entities.json'],
    [
      'a row without a kind',
      { 'entities.json': [{ ...entities[0], kind: 'robot' }, ...entities.slice(1)] },
      'entities.json',
    ],
    ['deals', { 'entities.json': entities, 'deals/2023.json': broken }, 'deals/2023.json'],
  ])('%s lost: one error, and none more for each row that names them', (_, files, file) => {
    const deal = soundDeal(file.startsWith('deals') ? { part_of: '2023-05-maker-umbrella' } : {});
    const errors = errorsOf(makeFolder({ 'deals/2024.json': { deals: [deal] }, ...files }));
    expect(errors.map((error) => error.file)).toEqual([file]);
  });

  it('what has nothing to do with the lost file is still told', () => {
    const dir = makeFolder({
      'deals/2023.json': broken,
      'deals/2024.json': { deals: [soundDeal({ chips: [{ entity: 'none' }], note: 'English' })] },
      'entities.json': entities,
    });
    expect(saysOf(dir)).toEqual([
      expect.stringMatching(/^: /),
      expect.stringMatching(/chips\[0\]\.entity: expected the id of a chip; found "none"/),
      expect.stringMatching(/note: /),
    ]);
    const oneKindLost = folderOf(
      [soundDeal({ chips: [{ entity: 'none' }] })],
      soundEntities({ buyer: { kind: 'robot' } }),
    );
    expect(saysOf(oneKindLost)).toEqual([
      expect.stringMatching(/entity: expected the id of a chip; found "none"/),
      expect.stringMatching(/kind: expected one of/),
    ]);
  });

  it('a bad line of many does not spoil the others', () => {
    const dir = makeFolder({
      'deals.jsonl': `{"id":\n\n${JSON.stringify(soundDeal())}\n`,
      'entities.json': soundEntities(),
    });
    const folder = readDataFolder(dir);
    expect(folder.errors).toMatchObject([{ file: 'deals.jsonl', line: 1, field: '' }]);
    expect(folder.deals).toHaveLength(1);
  });

  it('a bad row does not make errors of the rows that name it', () => {
    const bad = soundDeal({ id: '2024-05-maker-umbrella', kind: 'gift' });
    const dir = folderOf([bad, soundDeal({ part_of: '2024-05-maker-umbrella' })]);
    expect(saysOf(dir)).toEqual([expect.stringMatching(/^deals\[0\]\.kind: expected one of "supply".*found "gift"$/)]);
    const badMaker = soundEntities({ maker: { country: 'Korea' } });
    expect(saysOf(folderOf([soundDeal()], badMaker))).toEqual([expect.stringMatching(/^entities\[0\]\.country: /)]);
  });
});

describe('places', () => {
  it('names file, line and field', () => {
    const dir = makeFolder({
      'deals/2024.json': `{"deals": [\n${JSON.stringify(soundDeal())},\n{"id": "2024-05-maker-b",\n "kind": "supply"}\n]}`,
      'entities.json': soundEntities(),
    });
    const errors = errorsOf(dir);
    expect(errors).toContainEqual({
      file: 'deals/2024.json',
      line: 3,
      field: 'deals[1].date',
      message: 'expected the field "date", which is missing',
    });
    expect(errors.every(({ line }) => line === 3)).toBe(true);
  });

  it('begins a path at the row where each line is one', () => {
    const rows = [soundDeal(), soundDeal({ id: '2024-05-maker-c', parties: [{ entity: 'nobody', role: 'supplier' }] })];
    const dir = makeFolder({
      'deals.jsonl': rows.map((row) => JSON.stringify(row)).join('\n'),
      'entities.json': soundEntities(),
    });
    expect(errorsOf(dir)).toContainEqual({
      file: 'deals.jsonl',
      line: 2,
      field: 'parties[0].entity',
      message: 'expected the id of an entity; found "nobody"',
    });
  });
});

describe('the rules of a deal', () => {
  const stage = (date: string, status: string, source = 0) => ({ date, status, source });
  const source = { url: 'https://news.example/1', publisher: '신문', published: '2024-05-10' };
  it.each<[string, Record<string, unknown>, string | RegExp]>([
    ['an end without a stage', { status: 'completed' }, /^deals\[0\]\.status: expected a history with a dated stage/],
    [
      'a history that begins elsewhere',
      { history: [stage('2024-05-09', 'announced')] },
      /history\[0\]\.date: .*begin on the date/,
    ],
    [
      'a history that ends elsewhere',
      { history: [stage('2024-05-10', 'signed')] },
      /history\[0\]\.status: .*end in the status/,
    ],
    [
      'a history out of order',
      { history: [stage('2024-05-10', 'planned'), stage('2024-04', 'announced')] },
      /history\[1\]\.date: .*oldest first/,
    ],
    [
      'a stage without its source',
      { history: [stage('2024-05-10', 'announced', 1)] },
      /history\[0\]\.source: .*position of a source/,
    ],
    ['an id of another month', { id: '2024-04-maker-buyer' }, /\.id: expected the id to begin with 2024-05/],
    ['an id of another party', { id: '2024-05-making-buyer' }, /\.id: expected the first party "maker"/],
    ['a day that is none', { date: '2024-02-30' }, /\.date: expected a date that the calendar has; found "2024-02-30"/],
    ['a day to come', { id: '2999-01-maker-x', date: '2999-01-01' }, /\.date: expected a date no later than/],
    [
      'a source to come',
      { sources: [{ ...source, published: '2999' }] },
      /sources\[0\]\.published: expected a date no later/,
    ],
    [
      'a kind without its roles',
      { kind: 'license' },
      /parties: expected for kind "license" the roles licensor and licensee/,
    ],
    [
      'a party twice',
      {
        parties: [
          { entity: 'maker', role: 'supplier' },
          { entity: 'maker', role: 'buyer' },
        ],
      },
      /parties\[1\]\.entity: .*twice/,
    ],
    [
      'a chip for a party',
      {
        parties: [
          { entity: 'maker', role: 'supplier' },
          { entity: 'chip', role: 'buyer' },
        ],
      },
      /"chip" is a chip/,
    ],
    [
      'a company for a chip',
      { chips: [{ entity: 'buyer' }] },
      /chips\[0\]\.entity: expected the id of a chip; "buyer" is a company/,
    ],
    ['an unknown chip', { chips: [{ entity: 'none' }] }, /chips\[0\]\.entity: expected the id of a chip; found "none"/],
    ['no chips in a list of them', { chips: [] }, /chips: expected a chip, or leave the field out/],
    ['half a chip', { chips: [{ entity: 'chip', quantity: 0.5 }] }, /quantity: expected whole units/],
    [
      'a range upside down',
      { chips: [{ entity: 'chip', quantity: 5, quantity_max: 4 }] },
      /quantity_max: expected at least the quantity, 5/,
    ],
    [
      'an equivalent of nothing',
      { chips: [{ entity: 'chip', equivalent_only: true }] },
      /equivalent_only: expected a quantity/,
    ],
    [
      'both bounds',
      { amount: { value: 1, currency: 'USD', at_least: true, up_to: true } },
      /amount\.up_to: expected either/,
    ],
    ['no money', { amount: { value: 0, currency: 'USD' } }, /amount\.value: expected a number above 0; found 0/],
    ['a currency that is none', { amount: { value: 1, currency: 'BTC' } }, /amount\.currency: expected one of "USD"/],
    [
      'won without an amount',
      { amount: undefined, amount_krw_reported: 5 },
      /amount_krw_reported: expected an "amount"/,
    ],
    [
      'two sums in won',
      { amount: { value: 5, currency: 'KRW' }, amount_krw_reported: 6 },
      /expected one amount in won/,
    ],
    ['an exit that is none', { exit: true }, /exit: expected "exit" only with kind "investment"/],
    [
      'a flag that says no',
      { amount: { value: 1, currency: 'USD', approx: false } },
      /approx: expected true, or leave the field out/,
    ],
    ['an umbrella that is none', { part_of: '2024-05-maker-none' }, /part_of: expected the id of a deal/],
    ['part of itself', { part_of: '2024-05-maker-buyer-chips' }, /part_of: expected no circle/],
    ['no source', { sources: [] }, /sources: expected at least one source/],
    ['another scheme', { sources: [{ ...source, url: 'ftp://news.example/1' }] }, /url: expected an http\(s\) address/],
    [
      'a tag page',
      { sources: [{ ...source, url: 'https://news.example/tags/12' }] },
      /url: expected an article, not a tag/,
    ],
    ['a search page', { sources: [{ ...source, url: 'https://news.example/search?q=x' }] }, /url: expected an article/],
    ['an address twice', { sources: [source, source] }, /sources\[1\]\.url: expected each address once/],
    ['trust in one paper', { basis: 'press' }, /confidence: expected "medium"/],
    [
      'an address with a password',
      { sources: [{ ...source, url: 'https://user:pw@news.example/1' }] },
      /url: expected an address without a user name or password; found https:\/\/user:pw@news\.example\/1/,
    ],
    [
      'an address with a user',
      { sources: [{ ...source, url: 'https://news.example@evil.example' }] },
      /url: expected an address without a user/,
    ],
    [
      'an address that is none',
      { sources: [{ ...source, url: 'https://news.example:99999999/1' }] },
      /url: expected an http\(s\) address/,
    ],
    [
      'a year that is not that of its file',
      { id: '2023-05-maker-x', date: '2023-05' },
      /date: expected a deal of 2024, the year of its file; found 2023-05/,
    ],
    ['a note in English', { note: 'A deal.' }, /note: expected a short sentence in Korean/],
    ['a field that is none', { price: 5 }, /price: unknown field "price"/],
    ['spaces around', { term: ' 2027' }, /term: expected text without surrounding spaces; found " 2027"/],
  ])('%s', (_, change, expected) => {
    expect(saysOf(folderOf([soundDeal(change)]))).toContainEqual(expect.stringMatching(expected));
  });

  it('lets a sound deal pass', () => {
    expect(saysOf(folderOf([soundDeal()]))).toEqual([]);
  });

  it('finds a longer circle, and an id twice', () => {
    const circle = [
      soundDeal({ id: '2024-05-maker-a', part_of: '2024-05-maker-b' }),
      soundDeal({ id: '2024-05-maker-b', part_of: '2024-05-maker-a' }),
    ];
    expect(saysOf(folderOf(circle))).toHaveLength(2);
    expect(saysOf(folderOf([soundDeal(), soundDeal()]))).toEqual([
      expect.stringMatching(/^deals\[1\]\.id: .*occurs twice/),
    ]);
  });

  it('finds won that is off by a unit', () => {
    const perDollar = { KRW: { '2024-05': 1365 } };
    const files = (won: number) => ({
      'deals.json': [soundDeal({ amount_krw_reported: won })],
      'entities.json': soundEntities(),
      'rates/monthly.json': { source: 'x', unit: 'units of the currency for one US dollar', perDollar },
    });
    expect(saysOf(makeFolder(files(1_400_000_000_000)))).toEqual([]);
    expect(saysOf(makeFolder(files(140_000_000_000)))).toEqual([
      expect.stringMatching(/^\[0\]\.amount_krw_reported: expected about 13,650 hundred million won/),
    ]);
  });
});

describe('the file of a year', () => {
  it('is one only where its name is a year', () => {
    const of2023 = soundDeal({ id: '2023-05-maker-x', date: '2023' });
    const files = (name: string) => ({
      [name]: { deals: [{ ...of2023, id: '2023-00-maker-x' }] },
      'entities.json': soundEntities(),
    });
    for (const name of ['deals.json', 'deals/2023.json', 'deals/memory.json', 'deals/2024-2.json']) {
      expect(saysOf(makeFolder(files(name))), name).toEqual([]);
    }
    expect(errorsOf(makeFolder(files('deals/2024.json')))).toEqual([
      {
        file: 'deals/2024.json',
        line: 5,
        field: 'deals[0].date',
        message: 'expected a deal of 2024, the year of its file; found 2023',
      },
    ]);
  });
});

describe('the rules of entities', () => {
  const some = (change: Record<string, Record<string, unknown>>) =>
    saysOf(folderOf([soundDeal()], soundEntities(change)));
  it.each<[string, Record<string, Record<string, unknown>>, RegExp]>([
    ['a name of two', { buyer: { aliases: ['메이커'] } }, /"메이커" is also a name of "maker"/],
    ['a name of two, but for case', { buyer: { en: 'MAKER' } }, /"MAKER" is also a name of "maker"/],
    ['a name of two, decomposed', { buyer: { aliases: ['메이커'.normalize('NFD')] } }, /is also a name of "maker"/],
    ['a name twice', { maker: { aliases: ['메이커', '메이커'] } }, /aliases\[1\]: expected each name once/],
    ['a ticker of two', { buyer: { tickers: ['KRX:000660'] } }, /tickers\[0\]: .*also that of "maker"/],
    ['a short code', { maker: { tickers: ['KRX:660'] } }, /expected six characters after "KRX:"/],
    ['a group that is none', { buyer: { group: 'none' } }, /group: expected the id of a group/],
    ['a group that knows nothing of it', { buyer: { group: 'maker' } }, /group: expected "maker" to list "buyer"/],
    [
      'a member that knows nothing of it',
      { maker: { members: ['buyer'] } },
      /members\[0\]: expected "buyer" to name "maker"/,
    ],
    [
      'groups in a circle',
      { maker: { group: 'buyer', members: ['buyer'] }, buyer: { group: 'maker', members: ['maker'] } },
      /group: expected no circle/,
    ],
    ['a maker that is none', { chip: { maker: 'someone' } }, /maker: expected the id of a company; found "someone"/],
    ['no maker', { chip: { maker: undefined } }, /maker: expected a maker, or "generic"/],
    ['a family that is none', { chip: { family: 'maker' } }, /family: expected the id of a chip/],
    ['a family of a family', { family: { family: 'chip' } }, /family: expected a family that stands alone/],
    [
      'an office nowhere',
      { someone: { role_of: [{ entity: 'chip', title: 'CEO' }] } },
      /role_of\[0\]\.entity: expected/,
    ],
    [
      'an office that ends before it begins',
      { someone: { role_of: [{ entity: 'maker', title: 'CEO', from: 2020, to: 2019 }] } },
      /role_of\[0\]\.to: /,
    ],
    ['a kind that is none', { buyer: { kind: 'robot' } }, /kind: expected one of "company"/],
  ])('%s', (_, change, expected) => {
    expect(some(change)).toContainEqual(expect.stringMatching(expected));
  });

  it('an entity that stands twice is one error, not one for each of its names', () => {
    const again = soundEntities({ maker: { members: ['buyer'] }, buyer: { group: 'maker' } });
    expect(saysOf(folderOf([soundDeal()], [...again, soundEntities()[0]]))).toEqual([
      'entities[5].id: expected each id once; "maker" occurs twice',
    ]);
  });

  it('lets two share a name that stands in the ambiguous list of each', () => {
    const ambiguous = [{ form: '메이커', why: '둘의 이름이다', accept: '가', reject: '나' }];
    expect(some({ buyer: { aliases: ['메이커'], ambiguous } })).toHaveLength(1);
    expect(some({ maker: { ambiguous }, buyer: { aliases: ['메이커'], ambiguous } })).toEqual([]);
  });
});

describe('the site table', () => {
  const listed = (change: Record<string, unknown> = {}) => ({
    id: 'paper',
    name: '신문',
    hosts: ['paper.example'],
    body: ['#body'],
    title: ['h1'],
    published: ['.date'],
    exclude: [],
    dates: 'article',
    verified: 'made up',
    ...change,
  });
  const { hosts: _, ...placeless } = listed({ id: 'board', dates: 'post' });
  const board = { ...placeless, family: { has: '.board' } };
  const errorsWith = (content: unknown) =>
    errorsOf(makeFolder({ 'sites.json': content, 'deals.json': [soundDeal()], 'entities.json': soundEntities() }));

  it('may be there or not', () => {
    expect(errorsWith({ $schema: '../schema/sites.schema.json', sites: [listed(), board] })).toEqual([]);
  });

  it.each<[string, unknown, { line?: number; field?: string; message: RegExp }]>([
    ['half a file', '{', { line: 1, field: '', message: /^expected a closing brace/ }],
    ['an empty file', '', { line: 1, field: '', message: /^expected a value/ }],
    ['a bare list', [listed()], { message: /^expected the field "sites", which is missing/ }],
    ['another field', { sites: [], site: [] }, { field: 'site', message: /^unknown field "site"/ }],
    [
      'a word that is none',
      { sites: [board, listed({ dates: 'artikel' })] },
      { field: 'sites[1].dates', message: /^expected one of "article", "post"; found "artikel"/ },
    ],
    [
      'a host with a scheme',
      { sites: [listed({ hosts: ['https://paper.example'] })] },
      { field: 'sites[0].hosts[0]', message: /^expected a host such as/ },
    ],
    [
      'a missing field',
      { sites: [listed({ body: undefined })] },
      { line: 3, field: 'sites[0].body', message: /^expected the field "body", which is missing/ },
    ],
    [
      'neither hosts nor a family',
      { sites: [placeless] },
      { field: 'sites[0].hosts', message: /^expected the field "hosts", which is missing/ },
    ],
    [
      'a family of no expression',
      { sites: [{ ...board, family: { has: '.board', path: '(' } }] },
      { field: 'sites[0].family.path', message: /^expected a regular expression/ },
    ],
    ['a site that is none', { sites: ['paper.example'] }, { field: 'sites[0]', message: /^expected object/ }],
    [
      'an id twice',
      { sites: [board, listed(), listed({ hosts: ['other.example'] })] },
      { field: 'sites[2].id', message: /^expected each id once; "paper" occurs twice/ },
    ],
    [
      'a host of two',
      { sites: [listed(), listed({ id: 'other', hosts: ['other.example', 'paper.example'] })] },
      { field: 'sites[1].hosts[1]', message: /^expected each host once; "paper\.example" is also one of "paper"/ },
    ],
  ])('%s', (_, content, { message, ...place }) => {
    expect(errorsWith(content)[0]).toMatchObject({
      file: 'sites.json',
      ...place,
      message: expect.stringMatching(message),
    });
  });

  it('says the line', () => {
    const text = JSON.stringify({ sites: [listed({ dates: 'artikel' })] }, null, 2);
    const line = text.split('\n').findIndex((one) => one.includes('artikel')) + 1;
    expect(errorsWith(text)).toMatchObject([{ line, field: 'sites[0].dates' }]);
  });
});
