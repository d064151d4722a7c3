import * as v from 'valibot';
import { dealDateSchema } from '../src/deals/deal.ts';
import type { DealCounts } from '../src/glance/deal-counts.ts';
import { entityIdSchema } from '../src/lexicon/entity.ts';
import type { CardAnswer } from '../src/ui/card-answer.ts';
import type { ClaimsAnswer } from '../src/ui/claims-answer.ts';
import { mostOfArticle } from './most-of-article.ts';
import { settingsChangeSchema } from './settings/schema.ts';
import { siteSchema } from './site.ts';

/**
 * Every request to the background. Names tell the direction: `page-…` from a page's
 * content script, `ui-…` from the popup. What goes to a content script is in to-page.ts.
 * Requests are checked against these schemas at the receiver's door.
 */

/** An entity as a page calls it: its number in the page's lexicon, as text. */
const pageIdSchema = v.pipe(v.string(), v.regex(/^\d{1,5}$/, 'expected the number of an entity'));

const anyIdSchema = v.union([pageIdSchema, entityIdSchema], 'expected the number or the id of an entity');

/** Asks for an entity's prior deals: one of the page's, or one that a card names. */
const pageAskSchema = v.strictObject({
  type: v.literal('page-ask'),
  entity: anyIdSchema,
  /** The article's day in Korea. */
  asOf: v.pipe(dealDateSchema, v.length(10)),
  /** The other entities of the article. */
  companions: v.pipe(v.array(pageIdSchema), v.maxLength(500)),
});

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Asks which deals an article states, and what was told of them before; a page calls entities by numbers, the panel by ids. */
const pageClaimsSchema = v.strictObject({
  type: v.literal('page-claims'),
  title: v.nullable(v.pipe(v.string(), v.maxLength(mostOfArticle.title))),
  body: v.pipe(v.string(), v.maxLength(mostOfArticle.body)),
  /** When the article came out, as its page says; null where it does not. */
  published: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  /** The article's day in Korea. */
  asOf: v.pipe(dealDateSchema, v.length(10)),
  mentions: v.pipe(
    v.array(v.strictObject({ entity: anyIdSchema, start: offset, end: offset })),
    v.maxLength(mostOfArticle.mentions),
  ),
});

/** Asks for the card's script, which notices interest and draws the card. */
const pageNeedCardSchema = v.strictObject({ type: v.literal('page-need-card') });

/** Asks for the full reader: the site table does not fit a page that should hold an article. */
const pageNeedReaderSchema = v.strictObject({ type: v.literal('page-need-reader') });

/** The reader has turned the page's own site off from its card, or undone that. A page speaks for no other site. */
const pageOffHereSchema = v.strictObject({ type: v.literal('page-off-here') });
const pageOnHereSchema = v.strictObject({ type: v.literal('page-on-here') });

/** What the page has made of its article: how many of its names have prior deals. Shown on the toolbar. */
const pageCountSchema = v.strictObject({
  type: v.literal('page-count'),
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
});

/** Asks how many prior deals the names of an article have, for the pill. */
const pageDealsSchema = v.strictObject({
  type: v.literal('page-deals'),
  asOf: v.pipe(dealDateSchema, v.length(10)),
  entities: v.pipe(v.array(pageIdSchema), v.maxLength(500)),
});

/** The reader has pressed the pill: the article at a glance, please. */
const pageOpenPanelSchema = v.strictObject({ type: v.literal('page-open-panel') });

/** The reader does not want to see the pill any more. */
const pageHidePillSchema = v.strictObject({ type: v.literal('page-hide-pill') });

/** The reader has answered the browser's question about the site they wished for (wish.ts): turn it on if granted. */
const uiFulfilWishSchema = v.strictObject({ type: v.literal('ui-fulfil-wish') });
/** Run in the page that this tab shows now, and not beyond it. */
const uiRunOnceSchema = v.strictObject({
  type: v.literal('ui-run-once'),
  tabId: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
/** Turns a site off: a listed one is remembered as off, another is forgotten and its host given back. */
const uiDisableSiteSchema = v.strictObject({ type: v.literal('ui-disable-site'), site: siteSchema });
/** Turns a listed site that is off on again. */
const uiTurnOnAgainSchema = v.strictObject({ type: v.literal('ui-turn-on-again'), site: siteSchema });
/** Changes some of the settings, on this device or wherever the reader takes them. */
const uiChangeSettingsSchema = v.strictObject({
  type: v.literal('ui-change-settings'),
  change: settingsChangeSchema,
});

/** Asks what the first names of an article are called, and how many prior deals each has. */
const uiTopSchema = v.strictObject({
  type: v.literal('ui-top'),
  entities: v.pipe(v.array(pageIdSchema), v.maxLength(20)),
  asOf: v.pipe(dealDateSchema, v.length(10)),
});
/** A name of an article, and how many deals it had before it. */
export interface TopName {
  readonly name: string;
  readonly prior: number;
}

/** What the background answers to. */
export const requestSchema = v.variant('type', [
  pageAskSchema,
  pageClaimsSchema,
  pageCountSchema,
  pageDealsSchema,
  pageHidePillSchema,
  pageNeedCardSchema,
  pageOffHereSchema,
  pageOnHereSchema,
  pageNeedReaderSchema,
  pageOpenPanelSchema,
  uiFulfilWishSchema,
  uiRunOnceSchema,
  uiDisableSiteSchema,
  uiTurnOnAgainSchema,
  uiChangeSettingsSchema,
  uiTopSchema,
]);
export type Request = v.InferOutput<typeof requestSchema>;

/** The answer to each request. */
export interface Replies {
  'page-ask': { kind: 'answer'; answer: CardAnswer } | { kind: 'unknown-entity' } | { kind: 'failed'; reason: string };
  'page-deals': ({ kind: 'counted' } & DealCounts) | { kind: 'failed'; reason: string };
  'page-hide-pill': { kind: 'done' } | { kind: 'failed'; reason: string };
  'page-open-panel': { kind: 'done' } | { kind: 'failed'; reason: string };
  'page-claims': { kind: 'claims'; claims: ClaimsAnswer } | { kind: 'failed'; reason: string };
  'page-count': { kind: 'done' } | { kind: 'failed'; reason: string };
  'page-need-card': { kind: 'done' } | { kind: 'failed'; reason: string };
  'page-off-here': { kind: 'done' } | { kind: 'failed'; reason: string };
  'page-on-here': { kind: 'done' } | { kind: 'failed'; reason: string };
  'page-need-reader': { kind: 'done' } | { kind: 'failed'; reason: string };
  'ui-fulfil-wish': { kind: 'done' } | { kind: 'failed'; reason: string };
  'ui-run-once': { kind: 'done' } | { kind: 'failed'; reason: string };
  'ui-disable-site': { kind: 'done' } | { kind: 'failed'; reason: string };
  'ui-turn-on-again': { kind: 'done' } | { kind: 'failed'; reason: string };
  'ui-top': { kind: 'top'; names: TopName[] } | { kind: 'failed'; reason: string };
  'ui-change-settings': { kind: 'done' } | { kind: 'failed'; reason: string };
}
