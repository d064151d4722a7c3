import { describe, expect, it } from 'vitest';
import { unfold } from '../../../src/deals/fold-parts.ts';
import { priorDeals } from '../../../src/deals/prior-deals.ts';
import type { PriorRow } from '../../../src/deals/prior-row.ts';
import { id, shippedBook } from './shipped.ts';

/**
 * What "prior" means, by five days on which Korean papers wrote of these companies: what each card must show, with the
 * status of the day, and what it must not, because nobody could know it yet.
 */

interface Card {
  readonly of: string;
  /** What the article names beside it. */
  readonly with: string;
  /** Prior deals with the others of the article, and the status of the day. */
  readonly first: Readonly<Record<string, string>>;
  /** Other prior deals, and the status of the day. */
  readonly rest?: Readonly<Record<string, string>>;
  readonly sameDay?: readonly string[];
  /** What came on a later day; it stands under "기사 이후" only. */
  readonly later: readonly string[];
  readonly undated?: readonly string[];
}

const days: Readonly<Record<string, readonly Card[]>> = {
  // Zuckerberg’s coming visit: Meta’s plan of 18 January is known, its own chip of April is not.
  '2024-02-21': [
    {
      of: 'meta',
      with: 'samsung-electronics,nvidia,google,microsoft,openai,sk-hynix,intel,apple',
      first: {
        '2024-01-nvidia-meta-h100-350k': 'planned',
        '2022-01-nvidia-meta-rsc-a100': 'announced',
        '2022-01-sk-hynix-meta-essd': 'reported',
      },
      later: [
        '2024-02-samsung-electronics-meta-ai-chip-talks',
        '2024-04-meta-mtia-v2',
        '2024-10-nvidia-meta-llama4-cluster',
        '2024-12-nvidia-meta-hopper-2024',
      ],
    },
    {
      of: 'h100',
      with: 'meta,nvidia',
      first: { '2024-01-nvidia-meta-h100-350k': 'planned' },
      later: ['2024-06-nvidia-xai-colossus-h100', '2024-10-nvidia-meta-llama4-cluster'],
    },
    {
      of: 'openai',
      with: 'samsung-electronics,sk-hynix,intel,microsoft',
      first: { '2023-01-microsoft-openai-10b': 'announced', '2019-07-microsoft-openai-1b': 'announced' },
      later: ['2025-01-openai-softbank-stargate', '2024-10-microsoft-openai-6-6b-round'],
    },
    {
      of: 'samsung-electronics',
      with: 'meta,nvidia,google,intel',
      first: {
        '2023-09-samsung-electronics-nvidia-hbm3': 'reported',
        '2021-08-samsung-electronics-google-tensor-5nm': 'reported',
      },
      // The Dutch plant’s centre was called off years later: on this day it stands as signed.
      rest: { '2023-12-samsung-electronics-asml-euv-rnd-center': 'signed' },
      sameDay: ['2024-02-samsung-electronics-arm-gaa'],
      undated: ['2024-02-samsung-electronics-baidu-4nm-foundry'],
      later: ['2024-02-samsung-electronics-meta-ai-chip-talks', '2024-03-samsung-electronics-naver-mach-1-supply'],
    },
  ],
  // Four days on: what was of the same day is prior now, and Arm is in the article.
  '2024-02-25': [
    {
      of: 'samsung-electronics',
      with: 'meta,nvidia,google,arm',
      first: { '2024-02-samsung-electronics-arm-gaa': 'announced', '2023-09-arm-ipo': 'completed' },
      undated: ['2024-02-samsung-electronics-baidu-4nm-foundry'],
      later: ['2024-02-samsung-electronics-meta-ai-chip-talks'],
    },
    {
      of: 'nvidia',
      with: 'meta,samsung-electronics,google,arm',
      first: { '2024-01-nvidia-meta-h100-350k': 'planned', '2020-09-nvidia-arm-acquisition': 'cancelled' },
      later: ['2024-02-micron-nvidia-hbm3e', '2024-03-sk-hynix-nvidia-hbm3e', '2024-06-nvidia-xai-colossus-h100'],
    },
  ],
  // The jersey swap: 마하1 is hearsay of six days ago and not yet cancelled; 네이버 and 인텔 announce on 9 April.
  '2024-03-27': [
    {
      of: 'meta',
      with: 'nvidia,naver,naver-cloud,intel',
      first: { '2024-01-nvidia-meta-h100-350k': 'planned' },
      rest: { '2024-02-samsung-electronics-meta-ai-chip-talks': 'reported' },
      later: ['2024-04-meta-mtia-v2', '2024-10-nvidia-meta-llama4-cluster'],
    },
    {
      of: 'naver',
      with: 'meta,nvidia,intel',
      first: { '2020-10-nvidia-naver-supercomputer': 'announced' },
      rest: {
        '2024-03-samsung-electronics-naver-mach-1-supply': 'reported',
        '2022-12-samsung-electronics-naver-ai-chip-mou': 'signed',
      },
      later: ['2024-04-intel-naver-cloud-gaudi', '2024-04-naver-cloud-intel-nik-center'],
    },
    { of: 'b100', with: 'meta,nvidia', first: {}, later: [] },
  ],
  // xAI’s order is the news itself, so it stands under the same day; the round of 23 December is three weeks off.
  '2024-12-02': [
    {
      of: 'xai',
      with: 'nvidia,openai,microsoft,meta,amazon,google,tesla',
      first: { '2024-06-nvidia-xai-colossus-h100': 'completed', '2024-06-nvidia-xai-b200-300k-plan': 'planned' },
      sameDay: ['2024-12-nvidia-xai-blackwell'],
      later: ['2024-12-nvidia-xai-series-c', '2025-02-dell-xai-gb200-servers', '2026-02-spacex-xai-merger'],
    },
    {
      of: 'nvidia',
      with: 'xai,openai,microsoft,meta,amazon,google,tesla',
      first: {
        '2024-06-nvidia-xai-colossus-h100': 'completed',
        '2024-01-nvidia-meta-h100-350k': 'planned',
        '2024-10-nvidia-meta-llama4-cluster': 'completed',
        '2024-04-nvidia-tesla-h100-85k': 'planned',
      },
      sameDay: ['2024-12-nvidia-xai-blackwell'],
      later: ['2024-12-nvidia-meta-hopper-2024', '2024-12-nvidia-xai-series-c', '2025-05-nvidia-oracle-gb200-400k'],
    },
    {
      of: 'blackwell',
      with: 'xai,nvidia',
      first: { '2024-06-nvidia-xai-b200-300k-plan': 'planned' },
      sameDay: ['2024-12-nvidia-xai-blackwell'],
      later: ['2025-02-dell-xai-gb200-servers', '2025-10-nvidia-korea-government-blackwell-260k'],
    },
  ],
  // The 26만 장 are the news; what came of 엔비디아–오픈AI in 2026 is not known, and 젠슨 황’s chips are not delivered.
  '2025-10-31': [
    {
      of: 'nvidia',
      with: 'korea-government,samsung-electronics,sk-group,hyundai-motor-group,naver,openai,blackrock',
      first: {
        '2025-09-nvidia-openai-10gw-100b-loi': 'announced',
        '2025-05-nvidia-msit-gpu-13k': 'announced',
        '2025-07-nvidia-naver-cloud-h200-government': 'announced',
        '2025-01-hyundai-motor-group-nvidia-mobility-partnership': 'signed',
      },
      sameDay: [
        '2025-10-nvidia-korea-government-blackwell-260k',
        '2025-10-nvidia-samsung-electronics-blackwell-50k',
        '2025-10-nvidia-sk-group-blackwell-50k',
        '2025-10-nvidia-hyundai-motor-group-blackwell-50k',
        '2025-10-nvidia-naver-cloud-blackwell-60k',
        '2025-10-nvidia-korea-government-blackwell-50k',
        '2025-10-nvidia-hyundai-motor-group-physical-ai',
      ],
      later: ['2025-12-nvidia-korea-government-gpu-13k-delivery', '2025-11-nvidia-humain-600k'],
    },
    {
      of: 'naver',
      with: 'nvidia,samsung-electronics,sk-group,hyundai-motor-group',
      first: {
        '2025-06-naver-cloud-nvidia-morocco-datacenter': 'announced',
        '2024-03-samsung-electronics-naver-mach-1-supply': 'cancelled',
      },
      sameDay: ['2025-10-nvidia-korea-government-blackwell-260k', '2025-10-nvidia-naver-cloud-blackwell-60k'],
      later: ['2025-11-naver-gpu-capex-2026', '2026-06-nvidia-naver-gigawatt-ai-infra'],
    },
    {
      of: 'hyundai-motor-group',
      with: 'nvidia,samsung-electronics,sk-group,naver',
      first: { '2025-01-hyundai-motor-group-nvidia-mobility-partnership': 'signed' },
      sameDay: ['2025-10-nvidia-hyundai-motor-group-physical-ai', '2025-10-nvidia-hyundai-motor-group-blackwell-50k'],
      later: [],
    },
  ],
};

const cards = Object.entries(days).flatMap(([asOf, list]) => list.map((card) => ({ asOf, card, of: card.of })));
const idsOf = (rows: readonly PriorRow[]) => unfold(rows).map((row) => row.deal.id as string);

describe.each(cards)('the card of $of on $asOf', ({ asOf, card }) => {
  const companions = card.with.split(',').map(id);
  const answer = priorDeals(shippedBook, { entity: id(card.of), asOf, companions });
  if (!answer) throw new Error(`${card.of} is not known`);
  const statusOf = (row: PriorRow) => (row.status.kind === 'dated' ? row.status.status : 'unknown');
  const shown = Object.fromEntries(unfold(answer.prior).map((row) => [row.deal.id as string, statusOf(row)]));

  it('shows what was known by then, as it stood by then', () => {
    expect(shown).toMatchObject({ ...card.first, ...card.rest });
  });

  it('has those with the others of the article before the rest', () => {
    const ids = idsOf(answer.prior);
    const lastOfFirst = Math.max(-1, ...Object.keys(card.first).map((one) => ids.indexOf(one)));
    for (const one of Object.keys(card.rest ?? {})) expect(ids.indexOf(one)).toBeGreaterThan(lastOfFirst);
  });

  it('has the news of the day itself apart', () => {
    for (const one of card.sameDay ?? []) expect(idsOf(answer.sameDay)).toContain(one);
    for (const one of card.undated ?? []) expect(idsOf(answer.undated)).toContain(one);
  });

  it('does not show what nobody could know', () => {
    for (const one of card.later) expect(idsOf(answer.later)).toContain(one);
    for (const one of [...card.later, ...(card.sameDay ?? []), ...(card.undated ?? [])]) {
      expect(shown).not.toHaveProperty(one);
    }
    for (const { deal, status } of unfold(answer.prior)) {
      expect(deal.date < asOf && !asOf.startsWith(deal.date)).toBe(true);
      expect(status.kind === 'dated' && status.date < asOf).toBe(true);
    }
    for (const total of answer.totals) for (const one of total.deals) expect(shown).toHaveProperty(one);
  });
});

describe('deals that came to nothing', () => {
  it.each([
    ['2020-09-nvidia-arm-acquisition', 'nvidia', '2021-06-15', 'announced'],
    ['2022-02-intel-tower-semiconductor-acquisition', 'intel', '2022-06-15', 'signed'],
  ])('%s is not cancelled on the card of %s on %s', (deal, of, asOf, status) => {
    const row = priorDeals(shippedBook, { entity: id(of), asOf })?.prior.find((one) => one.deal.id === deal);
    expect(row?.status).toMatchObject({ status });
    expect(row?.statusLater).toMatchObject({ status: 'cancelled' });
  });
});

describe('deals in two phases are one row and count once', () => {
  it.each([
    ['NAND', '2020-10-sk-hynix-solidigm-nand-ssd', 'sk-hynix', '2025-06-15', 2],
    ['HBM plant in Yongin', '2025-11-sk-hynix-yongin-cluster', 'sk-hynix', '2026-06-15', 1],
    ['HBM plant in Pyeongtaek', '2025-11-samsung-electronics-pyeongtaek-p5', 'samsung-electronics', '2026-06-15', 1],
  ])('%s', (_, whole, of, asOf, parts) => {
    const answer = priorDeals(shippedBook, { entity: id(of), asOf });
    const row = answer?.prior.find((one) => one.deal.id === whole);
    expect(row?.parts).toHaveLength(parts);
    const names = new Set([whole, ...(row?.parts ?? []).map((part) => part.deal.id as string)]);
    for (const by of ['counterparty', 'chip'] as const) {
      const sums = (answer?.totals ?? []).filter(
        (total) => total.by === by && total.kind === row?.deal.kind && total.measure.unit === 'money',
      );
      const counted = sums.flatMap((total) => total.deals.filter((deal) => names.has(deal)));
      expect(new Set(counted).size).toBe(counted.length);
      expect(counted.filter((deal) => deal !== whole && counted.includes(whole))).toEqual([]);
    }
  });
});
