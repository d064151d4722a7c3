/** A deal as labelled or read; what the fields mean is told in docs/data.md, the labels' own in tests/eval/README.md. */
export interface ScoredDeal {
  readonly id?: string | undefined;
  readonly kind: string;
  readonly also_kinds?: readonly string[] | undefined;
  readonly status: string;
  readonly date?: string | undefined;
  readonly parties: readonly {
    readonly entity: string;
    readonly role: string;
    readonly optional?: boolean | undefined;
  }[];
  readonly chips?:
    | readonly {
        readonly entity: string;
        readonly quantity?: number | undefined;
        readonly quantity_max?: number | undefined;
      }[]
    | undefined;
  readonly amount?: { readonly value: number; readonly currency: string } | undefined;
  readonly amount_krw_reported?: number | undefined;
  readonly term?: string | undefined;
  readonly optional?: boolean | undefined;
}

/** A labelled article. */
export interface LabelledDeals {
  readonly id: string;
  readonly mentions?: readonly { readonly entity: string }[] | undefined;
  readonly deals: readonly ScoredDeal[];
}

/** How many of the matched deals that have a field have it right. */
export interface Rate {
  readonly n: number;
  readonly right: number;
}

/** What was missed and what was wrong in one article. */
export interface DealErrors<T> {
  readonly id: string;
  readonly missed: readonly ScoredDeal[];
  readonly wrong: readonly T[];
}

/** The score of a set of articles. */
export interface DealScore<T> {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Matched deals with amount, quantities and chips all right. */
  readonly full: number;
  /** By field: amount, quantity, chips, status, date, term, roles. */
  readonly details: Readonly<Record<string, Rate>>;
  /** By labelled kind: how many were found. */
  readonly kinds: Readonly<Record<string, Rate>>;
  /** How often a deal of one kind was read as another: `supply → partnership`. */
  readonly confusion: Readonly<Record<string, number>>;
  readonly errors: readonly DealErrors<T>[];
  /** Which of the deals read count as right, for calibration; those that count neither way are in none. */
  readonly judged: readonly { readonly deal: T; readonly isRight: boolean }[];
}

/** In a deal a unit counts as its parent: texts name now the one, now the other. */
const parents: Readonly<Record<string, string>> = {
  msit: 'korea-government',
  aws: 'amazon',
  'naver-cloud': 'naver',
  'google-cloud': 'google',
};

const near = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= Math.abs(b) * 0.01 + 1e-9;

type Canon = (id: string) => string;

/** Which fields of a read deal are as labelled; only those that the label has, status and roles always. */
function detailsOf(gold: ScoredDeal, read: ScoredDeal, canon: Canon): Record<string, boolean> {
  const details: Record<string, boolean> = {};
  const won = gold.amount_krw_reported;
  if (gold.amount) {
    const isSame = read.amount?.currency === gold.amount.currency && near(read.amount.value, gold.amount.value);
    details.amount = isSame || (won !== undefined && read.amount?.currency === 'KRW' && near(read.amount.value, won));
  } else if (won !== undefined) {
    details.amount =
      near(read.amount_krw_reported, won) || (read.amount?.currency === 'KRW' && near(read.amount.value, won));
  }
  const labelled = gold.chips ?? [];
  const chips = read.chips ?? [];
  const counted = labelled.filter(({ quantity, quantity_max }) => quantity !== undefined || quantity_max !== undefined);
  if (counted.length > 0) {
    details.quantity = counted.every((chip) =>
      chips.some((one) => near(one.quantity ?? one.quantity_max, chip.quantity ?? chip.quantity_max)),
    );
  }
  if (labelled.length > 0) {
    const a = new Set(labelled.map(({ entity }) => canon(entity)));
    const b = new Set(chips.map(({ entity }) => canon(entity)));
    details.chips = a.size === b.size && [...a].every((id) => b.has(id));
  }
  details.status = gold.status === read.status;
  if (gold.date !== undefined) {
    details.date = read.date !== undefined && (read.date.startsWith(gold.date) || gold.date.startsWith(read.date));
  }
  if (gold.term !== undefined) details.term = read.term === gold.term;
  const roles = new Map(read.parties.map(({ entity, role }) => [canon(entity), role]));
  details.roles = gold.parties.every(({ entity, role }) => (roles.get(canon(entity)) ?? role) === role);
  return details;
}

const weights: Readonly<Record<string, number>> = { amount: 4, quantity: 4, chips: 2 };
const agreement = (details: Readonly<Record<string, boolean>>): number =>
  Object.entries(details).reduce((sum, [field, isRight]) => sum + (isRight ? (weights[field] ?? 1) : 0), 0);

interface Gold {
  readonly deal: ScoredDeal;
  readonly required: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  isDone: boolean;
}

interface Read<T> {
  readonly deal: T;
  readonly parties: ReadonlySet<string>;
  isUsed: boolean;
}

/** What is counted over all articles. */
interface Tally {
  right: number;
  wrong: number;
  missed: number;
  full: number;
  readonly details: Map<string, { n: number; right: number }>;
  readonly kinds: Map<string, { n: number; right: number }>;
  readonly confusion: Map<string, number>;
}

const count = (map: Map<string, { n: number; right: number }>, key: string, isRight: boolean): void => {
  const rate = map.get(key) ?? { n: 0, right: 0 };
  rate.n++;
  if (isRight) rate.right++;
  map.set(key, rate);
};

/**
 * Scores deals: right is the same set of parties and an accepted kind. A deal with many buyers may be read as one for each
 * buyer, and several deals as one with all the parties; optional labels count neither way.
 * @param gold the labelled articles
 * @param read what was read in each
 * @param same other spellings of ids (tests/eval/same-ids.json)
 */
export function scoreDeals<T extends ScoredDeal>(
  gold: readonly LabelledDeals[],
  read: (id: string) => readonly T[],
  same: Readonly<Record<string, string>>,
): DealScore<T> {
  const canon: Canon = (id) => {
    let known = id;
    for (let hop = 0; hop < 3; hop++) known = same[known] ?? known;
    return parents[known] ?? known;
  };
  const universe = new Set(gold.flatMap(({ mentions = [] }) => mentions.map(({ entity }) => canon(entity))));
  const tally: Tally = {
    right: 0,
    wrong: 0,
    missed: 0,
    full: 0,
    details: new Map(),
    kinds: new Map(),
    confusion: new Map(),
  };
  const errors: DealErrors<T>[] = [];
  const judged: { deal: T; isRight: boolean }[] = [];
  for (const article of gold) {
    const golds = article.deals.map(
      (deal): Gold => ({
        deal,
        required: new Set(deal.parties.filter(({ optional }) => !optional).map(({ entity }) => canon(entity))),
        optional: new Set(deal.parties.filter(({ optional }) => optional).map(({ entity }) => canon(entity))),
        kinds: new Set([deal.kind, ...(deal.also_kinds ?? [])]),
        isDone: false,
      }),
    );
    const reads = read(article.id).map(
      (deal): Read<T> => ({ deal, parties: new Set(deal.parties.map(({ entity }) => canon(entity))), isUsed: false }),
    );
    const counted = new Set<Read<T>>();
    matchOneToOne(golds, reads, universe, canon, tally, counted);
    matchSplit(golds, reads, canon, tally, counted);
    matchJoined(golds, reads, tally, counted);
    // Optional deals take up what nearly matches them, of any kind.
    for (const one of golds) {
      if (!one.deal.optional || one.isDone) continue;
      const found = reads.find((other) => !other.isUsed && fits(one, other.parties, universe));
      if (found) found.isUsed = one.isDone = true;
    }
    const missed = golds.filter(({ deal, isDone }) => !isDone && !deal.optional);
    const wrong = reads.filter(({ isUsed }) => !isUsed);
    tally.missed += missed.length;
    tally.wrong += wrong.length;
    for (const one of reads) if (counted.has(one) || !one.isUsed) judged.push({ deal: one.deal, isRight: one.isUsed });
    for (const { deal, isDone } of golds) if (!deal.optional) count(tally.kinds, deal.kind, isDone);
    for (const one of missed) {
      const other = wrong.find(({ parties }) => [...one.required].every((id) => parties.has(id)));
      const key = `${one.deal.kind} → ${other?.deal.kind ?? 'nothing'}`;
      tally.confusion.set(key, (tally.confusion.get(key) ?? 0) + 1);
    }
    if (missed.length + wrong.length > 0) {
      errors.push({ id: article.id, missed: missed.map(({ deal }) => deal), wrong: wrong.map(({ deal }) => deal) });
    }
  }
  const { right, wrong, missed, full } = tally;
  return {
    precision: right + wrong > 0 ? right / (right + wrong) : 1,
    recall: right + missed > 0 ? right / (right + missed) : 1,
    right,
    wrong,
    missed,
    full,
    details: Object.fromEntries(tally.details),
    kinds: Object.fromEntries(tally.kinds),
    confusion: Object.fromEntries([...tally.confusion].sort(([, a], [, b]) => b - a)),
    errors,
    judged,
  };
}

/** All required parties and no others; where some are optional, a name that no label knows is passed over. */
function fits(gold: Gold, parties: ReadonlySet<string>, universe: ReadonlySet<string>): boolean {
  if (parties.size === 0 || ![...gold.required].every((id) => parties.has(id))) return false;
  return [...parties].every(
    (id) => gold.required.has(id) || gold.optional.has(id) || (gold.optional.size > 0 && !universe.has(id)),
  );
}

/** One to one, the best agreement first; deals that count before optional ones. */
function matchOneToOne<T extends ScoredDeal>(
  golds: readonly Gold[],
  reads: readonly Read<T>[],
  universe: ReadonlySet<string>,
  canon: Canon,
  tally: Tally,
  counted: Set<Read<T>>,
): void {
  const pairs = golds.flatMap((gold) =>
    reads.flatMap((one) => {
      if (!gold.kinds.has(one.deal.kind) || !fits(gold, one.parties, universe)) return [];
      const details = detailsOf(gold.deal, one.deal, canon);
      return [{ gold, one, details, score: agreement(details) + (gold.deal.optional ? 0 : 100) }];
    }),
  );
  pairs.sort((a, b) => b.score - a.score);
  for (const { gold, one, details } of pairs) {
    if (gold.isDone || one.isUsed) continue;
    gold.isDone = one.isUsed = true;
    if (gold.deal.optional) continue;
    tally.right++;
    counted.add(one);
    for (const [field, isRight] of Object.entries(details)) count(tally.details, field, isRight);
    if (['amount', 'quantity', 'chips'].every((field) => details[field] !== false)) tally.full++;
  }
}

/** A deal of one side with several others, read as one deal with each. */
function matchSplit<T extends ScoredDeal>(
  golds: readonly Gold[],
  reads: readonly Read<T>[],
  canon: Canon,
  tally: Tally,
  counted: Set<Read<T>>,
): void {
  for (const gold of golds) {
    if (gold.isDone || gold.required.size <= 2) continue;
    const roles = new Map<string, string[]>();
    for (const { entity, role, optional } of gold.deal.parties) {
      if (!optional) roles.set(role, [...(roles.get(role) ?? []), canon(entity)]);
    }
    const [many = [], ...others] = [...roles.values()].sort((a, b) => b.length - a.length);
    const rest = others.flat();
    const singles =
      rest.length > 0
        ? many.map((id) => new Set([id, ...rest]))
        : many.flatMap((id, k) => many.slice(k + 1).map((other) => new Set([id, other])));
    const got: Read<T>[] = [];
    for (const single of singles) {
      const found = reads.find(
        (one) =>
          !one.isUsed &&
          !got.includes(one) &&
          gold.kinds.has(one.deal.kind) &&
          one.parties.size === single.size &&
          [...single].every((id) => one.parties.has(id)),
      );
      if (found) got.push(found);
    }
    if (got.length === 0 || got.length * 2 < (rest.length > 0 ? many.length : 2)) continue;
    for (const one of got) one.isUsed = true;
    gold.isDone = true;
    if (gold.deal.optional) continue;
    tally.right++;
    for (const one of got) counted.add(one);
  }
}

/** Several deals of one side, read as one with all the parties. */
function matchJoined<T extends ScoredDeal>(
  golds: readonly Gold[],
  reads: readonly Read<T>[],
  tally: Tally,
  counted: Set<Read<T>>,
): void {
  for (const one of reads) {
    if (one.isUsed || one.parties.size <= 2) continue;
    const part = golds.filter(
      (gold) =>
        !gold.isDone &&
        gold.kinds.has(one.deal.kind) &&
        gold.required.size >= 2 &&
        [...gold.required].every((id) => one.parties.has(id)),
    );
    const union = new Set(part.flatMap(({ required }) => [...required]));
    if (part.length < 2 || ![...one.parties].every((id) => union.has(id))) continue;
    one.isUsed = true;
    for (const gold of part) {
      gold.isDone = true;
      if (gold.deal.optional) continue;
      tally.right++;
      counted.add(one);
    }
  }
}
