import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes files into a folder that goes away with the test; values other than text are written as JSON. */
export function makeFolder(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'chipdeal-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2),
    );
  }
  return folder;
}

type Row = Record<string, unknown>;

/** Two companies, a person and two chips without faults; `change` spoils one of them. */
export function soundEntities(change: Readonly<Record<string, Row>> = {}): Row[] {
  const rows: Row[] = [
    {
      id: 'maker',
      kind: 'company',
      ko: '만듦',
      en: 'Maker',
      aliases: ['메이커'],
      country: 'KR',
      tickers: ['KRX:000660'],
    },
    { id: 'buyer', kind: 'company', ko: '삼', en: 'Buyer', country: 'US', tickers: ['NASDAQ:BUY'] },
    {
      id: 'someone',
      kind: 'person',
      ko: '아무개',
      en: 'Someone',
      role_of: [{ entity: 'maker', title: 'CEO', from: 2020 }],
    },
    { id: 'family', kind: 'chip', ko: '집안', en: 'Family', chip_type: 'GPU', family: 'family', maker: 'maker' },
    { id: 'chip', kind: 'chip', ko: '칩', en: 'Chip', chip_type: 'GPU', family: 'family', maker: 'maker' },
  ];
  return rows.map((row) => ({ ...row, ...change[String(row.id)] }));
}

/** The parties of a sale. */
export const sale = (supplier: string, buyer: string): Row[] => [
  { entity: supplier, role: 'supplier' },
  { entity: buyer, role: 'buyer' },
];

/** A deal without faults, with the changes of a test; `undefined` takes a field away. */
export function soundDeal(change: Row = {}): Row {
  return {
    id: '2024-05-maker-buyer-chips',
    date: '2024-05-10',
    kind: 'supply',
    status: 'announced',
    basis: 'company',
    confidence: 'high',
    parties: sale('maker', 'buyer'),
    chips: [{ entity: 'chip', quantity: 10000 }],
    amount: { value: 1000000000, currency: 'USD' },
    note: '시험용 거래다.',
    sources: [{ url: 'https://news.example/1', publisher: '신문', published: '2024-05-10' }],
    ...change,
  };
}

/** A whole folder without faults but those of the rows given. */
export function folderOf(deals: readonly unknown[], entities: readonly unknown[] = soundEntities()): string {
  return makeFolder({ 'deals/2024.json': { deals }, 'entities/all.json': { entities } });
}
