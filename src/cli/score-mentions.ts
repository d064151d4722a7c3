/** A place in a text and the id it names. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** A labelled span; `also` lists other ids that are right there. */
export interface Label extends Span {
  readonly also?: readonly string[];
}

/** A labelled text; what the fields mean is told in tests/eval/README.md. */
export interface Labelled {
  readonly id: string;
  readonly body: string;
  readonly title?: string | undefined;
  /** What a sentence tests. */
  readonly tests?: string | undefined;
  readonly mentions?: readonly Label[];
  readonly persons?: readonly Label[];
  readonly optional?: readonly Label[];
  readonly traps?: readonly Label[];
}

/** What was found in one text, against its labels. */
export interface Errors {
  readonly id: string;
  readonly missed: readonly Label[];
  readonly wrong: readonly Span[];
}

/** The score of a set. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly traps: number;
  readonly trapsHit: number;
  readonly errors: readonly Errors[];
}

/** Ids that labels spell otherwise, and organizations, which are never scored. */
export interface LabelIds {
  readonly same: Readonly<Record<string, string>>;
  readonly organizations: readonly string[];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const alike = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * Scores mentions by exact span and entity.
 * @param gold the labelled texts
 * @param found what was found in each text; offsets in UTF-16 units of `body`
 * @param ids how the labels spell ids
 * @param unscored ids of organizations and persons: they may be found anywhere and never count
 */
export function scoreMentions(
  gold: readonly Labelled[],
  found: (text: Labelled) => readonly Span[],
  ids: LabelIds,
  unscored: readonly string[] = [],
): Score {
  /** The id under which the labels know an entity. */
  const labelId = (id: string): string => {
    let known = id;
    for (let hop = 0; hop < 3; hop++) known = ids.same[known] ?? known;
    return known;
  };
  const isRight = (label: Label, id: string): boolean =>
    [label.entity, ...(label.also ?? [])].some((one) => labelId(one) === id);
  const ignored = new Set([...ids.organizations, ...unscored].map(labelId));
  const claimed = new Set<string>();
  for (const { mentions = [], persons = [], traps = [] } of gold) {
    for (const { entity, also = [] } of [...mentions, ...traps])
      for (const id of [entity, ...also]) claimed.add(labelId(id));
    for (const { entity } of persons) ignored.add(labelId(entity));
  }
  let right = 0;
  let wrong = 0;
  let missed = 0;
  let traps = 0;
  let trapsHit = 0;
  const errors: Errors[] = [];
  for (const text of gold) {
    const labels = new Set(text.mentions ?? []);
    const optional = text.optional ?? [];
    const rest: Span[] = [];
    for (const span of found(text)) {
      const entity = labelId(span.entity);
      if (ignored.has(entity)) continue;
      const hit = [...labels].find((label) => alike(label, span) && isRight(label, entity));
      if (hit) {
        labels.delete(hit);
        right++;
      } else if (
        !optional.some((o) => overlap(o, span) && (isRight(o, entity) || (alike(o, span) && !claimed.has(entity))))
      ) {
        rest.push({ start: span.start, end: span.end, entity: span.entity });
      }
    }
    wrong += rest.length;
    missed += labels.size;
    for (const trap of text.traps ?? []) {
      traps++;
      if (rest.some((span) => overlap(span, trap))) trapsHit++;
    }
    if (rest.length + labels.size > 0) errors.push({ id: text.id, missed: [...labels], wrong: rest });
  }
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, right + missed);
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, right, traps, trapsHit, errors };
}
