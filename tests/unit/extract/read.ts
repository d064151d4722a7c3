import { readFileSync } from 'node:fs';
import { lookupOf } from '../../../src/extract/facts.ts';
import type { StatedDeal } from '../../../src/extract/stated-deal.ts';
import { statedDeals } from '../../../src/extract/stated-deals.ts';
import { findMentions } from '../../../src/lexicon/find-mentions.ts';
import { shipped, shippedEntities } from '../lexicon/made-lexicon.ts';

export const entityOf = lookupOf(shippedEntities);

/** The deals of a body of 15 June 2025, with the entities that ship. */
export function read(body: string, published = '2025-06-15', title = '반도체 소식'): StatedDeal[] {
  return statedDeals({ body, published, mentions: findMentions(shipped, body, { title }) }, entityOf);
}

const size = ({ quantity, quantity_max }: { quantity?: number | undefined; quantity_max?: number | undefined }) =>
  quantity === undefined
    ? `~${quantity_max}`
    : quantity_max === undefined
      ? `${quantity}`
      : `${quantity}~${quantity_max}`;

/** A deal in one line: `supply signed nvidia:supplier meta:buyer | h100 350000 | 1000 USD`. */
export function say({ kind, status, parties, chips = [], amount }: StatedDeal): string {
  const counted = chips.map((chip) => {
    const { entity, quantity, quantity_max, equivalent_only } = chip;
    const count = quantity === undefined && quantity_max === undefined ? '' : ` ${size(chip)}`;
    return `${entity}${count}${equivalent_only ? ' equivalent' : ''}`;
  });
  return [
    `${kind} ${status} ${parties.map(({ entity, role }) => `${entity}:${role}`).join(' ')}`,
    ...(counted.length > 0 ? [counted.join(', ')] : []),
    ...(amount ? [`${amount.value} ${amount.currency}`] : []),
  ].join(' | ');
}

/** What is read in a body, a line for each deal. */
export const told = (body: string, published?: string): string[] => read(body, published).map(say);

/** An article of a labelled set. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly body: string;
}

/** The articles of a labelled file. */
export const articlesOf = <T extends Article>(file: string): T[] =>
  readFileSync(new URL(`../../eval/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
