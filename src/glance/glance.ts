import type { CardEntity } from '../deals/card-entity.ts';
import { shiftDay } from '../deals/dates.ts';
import type { Deal } from '../deals/deal.ts';
import { dealsOf, entitiesOf } from '../deals/deal-book.ts';
import type { PackedDealBook } from '../deals/pack.ts';
import { makeRow, type PriorRow } from '../deals/prior-row.ts';
import { compareWeights, rankRows } from '../deals/rank-rows.ts';
import { type When, whenSeenFrom } from '../deals/when.ts';
import type { EntityId, EntityKind } from '../lexicon/entity.ts';
import { inEnglishName, inEnglishNames } from '../ui/english-names.ts';
import { makePartyFinder } from './article-parties.ts';

/** An article with what it names, out of a page or a saved file. */
export interface GlanceArticle {
  readonly title: string | null;
  /** What readers call the place: the name of the site, or of the file. */
  readonly site: string;
  /** When it was published, ISO with the offset of Korea or a day alone; null where nobody says. */
  readonly published: string | null;
  /** The day that "prior" is seen from, `YYYY-MM-DD`, and how it is known: today stands in where there is no date. */
  readonly asOf: string;
  readonly dated: 'article' | 'post' | 'today';
  /** Is the article of our field (`judgeArticle`)? */
  readonly gate: boolean;
  readonly body: string;
  /** In the order of the body; offsets are UTF-16 units of it. */
  readonly mentions: readonly { readonly entity: EntityId; readonly start: number; readonly end: number }[];
}

/** An entity of the article. */
export interface GlanceEntity {
  readonly entity: CardEntity;
  /** Positions in `mentions`. */
  readonly mentions: readonly number[];
  /** Ids of its prior deals, those of what it contains among them. */
  readonly deals: ReadonlySet<string>;
}

/** All that can be said of an article at a glance. */
export interface Glance {
  readonly article: GlanceArticle;
  /** Those with prior deals first, then by how often they are named. */
  readonly entities: readonly GlanceEntity[];
  /**
   * The prior deals of all of them, each once, newest first, not folded. `companions` holds the names of the article
   * that take part, where they are two or more: then the deal is one between them.
   */
  readonly rows: readonly PriorRow[];
  /** Every entity that the article or a row names. */
  readonly names: Readonly<Record<string, CardEntity>>;
  /** The last month (`2026-06`) of the data, the version they came with, and the digest that names them. */
  readonly pack: { readonly coversTo: string; readonly version: string; readonly digest: string };
}

/** Looks at an article; names that the book does not know are passed over. */
export function glanceAt(book: PackedDealBook, article: GlanceArticle): Glance {
  const places = new Map<EntityId, number[]>();
  article.mentions.forEach(({ entity }, at) => {
    const known = places.get(entity);
    if (known) known.push(at);
    else if (book.entities.has(entity)) places.set(entity, [at]);
  });
  const named = [...places.keys()].map((id) => book.entities.get(id) as CardEntity);
  const partiesIn = makePartyFinder(
    book.kinship,
    named.filter(({ kind }) => kind === 'company' || kind === 'organization').map(({ id }) => id),
  );

  const dayBefore = shiftDay(article.asOf, -1);
  const seen = new Map<Deal, When>();
  const isPrior = (deal: Deal) => {
    const when = seen.get(deal) ?? whenSeenFrom(deal, article.asOf, dayBefore);
    seen.set(deal, when);
    return when === 'prior';
  };
  const entities = named.map(
    (entity): GlanceEntity => ({
      entity,
      mentions: places.get(entity.id) ?? [],
      deals: new Set(
        dealsOf(book, entity.id)
          .filter(isPrior)
          .map(({ id }) => id),
      ),
    }),
  );
  const rows = [...seen].flatMap(([deal, when]) => {
    if (when !== 'prior') return [];
    const parties = partiesIn(deal);
    const companions = parties.length > 1 ? parties : [];
    return makeRow(deal, { asOf: article.asOf, when, companions, rates: book.rates });
  });

  const names: Record<string, CardEntity> = {};
  for (const entity of named) names[entity.id] = entity;
  for (const { deal } of rows) {
    for (const id of entitiesOf(deal)) {
      const known = book.entities.get(id);
      if (known) names[id] = known;
    }
  }
  const { coversTo, version, digest } = book;
  const hasDeals = ({ deals }: GlanceEntity) => Number(deals.size > 0);
  return {
    article,
    entities: entities.sort((a, b) => hasDeals(b) - hasDeals(a) || b.mentions.length - a.mentions.length),
    rows: rows.sort(compareWeights),
    names,
    pack: { coversTo, version, digest },
  };
}

/** The same glance for readers of English. */
export function glanceInEnglish(glance: Glance): Glance {
  const entities = glance.entities.map((one) => ({ ...one, entity: inEnglishName(one.entity) }));
  return { ...glance, entities, names: inEnglishNames(glance.names) };
}

/** Deals between the same names of the article. */
export interface Pair {
  readonly names: readonly EntityId[];
  /** Ranked and folded as in a card. */
  readonly rows: readonly PriorRow[];
  /** How many deals that is, parts included. */
  readonly count: number;
}

/** Sorts rows into those between names of the article, by who they are, and the rest; pairs with more deals first. */
export function pairsOf(rows: readonly PriorRow[]): { readonly pairs: readonly Pair[]; readonly rest: Pair } {
  const groups = new Map<string, PriorRow[]>();
  for (const row of rows) {
    const key = [...row.companions].sort().join(' ');
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  const pairs = [...groups.values()].map(
    (all): Pair => ({ names: all[0]?.companions ?? [], rows: rankRows(all), count: all.length }),
  );
  const rest = pairs.find(({ names }) => names.length === 0) ?? { names: [], rows: [], count: 0 };
  return { pairs: pairs.filter((pair) => pair !== rest).sort((a, b) => b.count - a.count), rest };
}

/** How many entities of a kind the article names. */
export function countOf({ entities }: Glance, kind: EntityKind): number {
  return entities.filter(({ entity }) => entity.kind === kind).length;
}
