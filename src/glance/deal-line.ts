import type { CardEntity } from '../deals/card-entity.ts';
import type { PriorRow } from '../deals/prior-row.ts';
import { rowSource } from '../deals/row-source.ts';
import { writeDate, writeMoney, writeWon } from '../figures/write.ts';
import { chipText } from '../ui/chip-text.ts';
import { dealPhrase, type PhraseKey } from '../ui/deal-phrase.ts';
import type { StatusKey } from '../ui/status-badge.tsx';
import type { Words } from '../ui/words.ts';

export type LineKey = PhraseKey | StatusKey | 'card_amount_won';

/** What words need to know beside a row. */
export interface LineContext {
  readonly names: Readonly<Record<string, CardEntity>>;
  /** The article's day, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** The words of a row: who did what (`엔비디아 → xAI 공급`), chips and money, status. Empty where there is nothing. */
export interface DealWords {
  readonly who: string;
  readonly chips: string;
  readonly money: string;
  readonly status: string;
}

/** Says a row in words, from outside of all its parties. */
export function dealWords(row: PriorRow, { names }: LineContext, say: Words<LineKey>): DealWords {
  const { deal, status, won } = row;
  const nameOf = (id: string) => names[id]?.ko ?? id;
  const inWon = won.kind === 'reported' || won.kind === 'converted' ? say('card_amount_won', writeWon(won.won)) : '';
  return {
    who: dealPhrase(deal, { own: null, within: new Set(), status }, nameOf, say).text,
    chips: (deal.chips ?? []).map((chip) => chipText(chip, names[chip.entity])).join(' · '),
    money: deal.amount ? `${writeMoney(deal.amount)}${inWon}` : '',
    status: say(`status_${status.kind === 'dated' ? status.status : 'unknown'}`),
  };
}

/**
 * A deal as one line of plain text with its source, to be put into somebody's notes:
 * `2024.12.02 엔비디아 → xAI 공급 · 블랙웰 · 10억 8000만 달러(약 1조 5100억 원) · 보도 · 신문, 2024.12.02, https://…`
 */
export function citation(row: PriorRow, context: LineContext, say: Words<LineKey>): string {
  const { who, chips, money, status } = dealWords(row, context, say);
  const { source } = rowSource(row, context.asOf);
  const from = [source.publisher, source.published && writeDate(source.published), source.url].filter(Boolean);
  const parts = [`${writeDate(row.deal.date)} ${who}`, chips, money, status, from.join(', ')];
  // A line break in a name or an address would make two lines of it.
  return parts.filter(Boolean).join(' · ').replace(/\s+/g, ' ');
}
