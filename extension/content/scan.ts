import type { ArticleReading } from '../../src/article/read-article.ts';
import { flowReader, placeAt, type TextFlow } from '../../src/article/text-flow.ts';
import type { EntityId } from '../../src/lexicon/entity.ts';
import { findMentions } from '../../src/lexicon/find-mentions.ts';
import { lexicon, shownFromOf } from './knowledge.ts';
import { isInPlace, type Mark, marksByNode } from './mark.ts';
import { inSlices } from './slices.ts';

/** What a body holds. */
export interface Scan {
  /** Mentions that keep the promise of an underline, in document order. */
  readonly marks: readonly Mark[];
  /** Every entity found in body and title, marked or not; persons left out. */
  readonly entities: readonly EntityId[];
}

/** Nodes read at a time, and text matched at a time: about a millisecond each on a slow machine, cold. */
const nodesAtOnce = 100;
const textAtOnce = 30_000;

/**
 * Reads the body and finds its marks, in slices.
 *
 * @param asOf the article's day; entities that have nothing to show then are found but not marked
 * @throws the signal's reason once the scan is no longer wanted
 */
export async function scan(article: ArticleReading<Element>, asOf: string, signal: AbortSignal): Promise<Scan> {
  const slices = inSlices(signal);
  const context = article.title === null ? {} : { title: article.title };
  const marks: Mark[] = [];
  const entities = new Set<EntityId>();

  const match = (flow: TextFlow<Text>) => {
    for (const mention of findMentions(lexicon, flow.text, context)) {
      const kind = lexicon.kindOf(mention.entity);
      if (kind === 'person') continue;
      entities.add(mention.entity);
      const shownFrom = shownFromOf(mention.entity);
      const start = placeAt(flow, mention.start, 'start');
      const end = placeAt(flow, mention.end, 'end');
      if (shownFrom === '' || shownFrom > asOf || !start || !end) continue;
      marks.push({
        entity: mention.entity,
        kind,
        surface: mention.surface,
        start: start.node,
        startOffset: start.offset,
        end: end.node,
        endOffset: end.offset,
      });
    }
  };

  const reader = flowReader<Text>(article.body as unknown as Text, article.excluded);
  for (let more = true; more; ) {
    more = reader.read(nodesAtOnce);
    if (!more || reader.length() >= textAtOnce) {
      if (slices.isSpent()) await slices.pause();
      match(reader.take());
    }
    if (more && slices.isSpent()) await slices.pause();
  }
  if (article.title !== null) {
    for (const mention of findMentions(lexicon, article.title)) {
      if (lexicon.kindOf(mention.entity) !== 'person') entities.add(mention.entity);
    }
  }
  return { marks, entities: [...entities] };
}

/** The marks of a new scan, with the old object for each that has not moved, so that an open card keeps its mark. */
export function keepMarks(old: readonly Mark[], next: readonly Mark[]): Mark[] {
  const byNode = marksByNode(old, (mark) => [mark.start]);
  return next.map(
    (mark) =>
      byNode
        .get(mark.start)
        ?.find(
          (one) =>
            one.startOffset === mark.startOffset &&
            one.end === mark.end &&
            one.endOffset === mark.endOffset &&
            one.entity === mark.entity &&
            isInPlace(one),
        ) ?? mark,
  );
}
