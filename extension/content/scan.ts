import { flowBreak, flowReader, placeAt, type TextFlow } from '../../src/article/text-flow.ts';
import type { EntityId } from '../../src/lexicon/entity.ts';
import { findMentions, type Mention } from '../../src/lexicon/find-mentions.ts';
import { judgeArticle } from '../../src/lexicon/judge-article.ts';
import type { MarkSettings } from '../mark-settings.ts';
import { everydayEntities, hasDealsOn, kindOf, lexicon } from './knowledge.ts';
import { isInPlace, type Mark } from './mark.ts';
import { marksByNode } from './marks-by-node.ts';
import type { PageArticle } from './page-article.ts';
import { inSlices } from './slices.ts';

/** What an article holds. */
export interface Scan {
  /** Mentions that keep the promise of an underline, in document order; none where the article is not of our field. */
  readonly marks: readonly Mark[];
  /** Every entity found in body and title, marked or not; persons left out. */
  readonly entities: readonly EntityId[];
  /** Those of them that have something to show on the day of the article. */
  readonly shown: readonly EntityId[];
  /** Is the article of our field (`judgeArticle`)? */
  readonly gate: boolean;
  /** The body's text with all that it names, marked or not. */
  readonly stretches: readonly Stretch[];
}

/** Nodes read at a time, and text matched at a time: about a millisecond each on a slow machine, cold. */
const nodesAtOnce = 100;
const textAtOnce = 30_000;

/** A stretch of the body with what it names, persons too. */
export interface Stretch {
  readonly flow: TextFlow<Text>;
  readonly mentions: readonly Mention[];
}

/**
 * Reads the body and finds its marks, in slices.
 *
 * @param asOf the article's day; entities that have nothing to show then are found but not marked
 * @throws the signal's reason once the scan is no longer wanted
 */
export async function scan(article: PageArticle, asOf: string, signal: AbortSignal): Promise<Scan> {
  const slices = inSlices(signal);
  const { title } = article;
  const context = title === null ? {} : { title };
  const hasDeals = hasDealsOn(asOf);

  const stretches: Stretch[] = [];
  const reader = flowReader<Text>(article.body as unknown as Text, article.excluded);
  for (let more = true; more; ) {
    more = reader.read(nodesAtOnce);
    if (!more || reader.length() >= textAtOnce) {
      if (slices.isSpent()) await slices.pause();
      const flow = reader.take();
      stretches.push({ flow, mentions: inText(article, flow, findMentions(lexicon, flow.text, context)) });
    }
    if (more && slices.isSpent()) await slices.pause();
  }
  const { gate, salience } = judgeArticle({
    title,
    ...joined(stretches),
    titleMentions: title === null ? [] : findMentions(lexicon, title),
    hasDeals,
    kindOf,
    everyday: everydayEntities,
  });
  const entities = [...salience.keys()];
  return {
    marks: gate ? marksIn(stretches, hasDeals) : [],
    entities,
    shown: entities.filter(hasDeals),
    gate,
    stretches,
  };
}

/** The mentions that stand in lines of the article's own text. */
function inText(article: PageArticle, flow: TextFlow<Text>, mentions: readonly Mention[]): Mention[] {
  let end = -1;
  let line = '';
  let isText = false;
  return mentions.filter(({ start }) => {
    if (start >= end) {
      const next = flow.text.indexOf(flowBreak, start);
      end = next === -1 ? flow.text.length : next;
      const before = flow.text.lastIndexOf(flowBreak, start);
      line = flow.text.slice(before === -1 ? 0 : before + flowBreak.length, end);
      isText = article.isText(line);
    }
    return isText && !isWholeLink(placeAt(flow, start, 'start')?.node, line);
  });
}

/** True where a line is nothing but a link: the headline of another article, or an advertisement. */
function isWholeLink(node: Text | undefined, line: string): boolean {
  const link = node?.parentElement?.closest('a');
  return link != null && (link.textContent ?? '').trim().length > line.trim().length * 0.8;
}

/** All stretches as one text. */
function joined(stretches: readonly Stretch[]): { text: string; mentions: Mention[] } {
  let text = '';
  const mentions: Mention[] = [];
  for (const { flow, mentions: some } of stretches) {
    for (const mention of some) {
      mentions.push({ ...mention, start: text.length + mention.start, end: text.length + mention.end });
    }
    text += flow.text;
  }
  return { text, mentions };
}

function marksIn(stretches: readonly Stretch[], hasDeals: (entity: EntityId) => boolean): Mark[] {
  const marks: Mark[] = [];
  const named = new Set<EntityId>();
  for (const { flow, mentions } of stretches) {
    for (const { entity, surface, ...at } of mentions) {
      const start = placeAt(flow, at.start, 'start');
      const end = placeAt(flow, at.end, 'end');
      if (!hasDeals(entity) || !start || !end) continue;
      marks.push({
        entity,
        kind: kindOf(entity),
        surface,
        isFirst: !named.has(entity),
        start: start.node,
        startOffset: start.offset,
        end: end.node,
        endOffset: end.offset,
      });
      named.add(entity);
    }
  }
  return marks;
}

/** The marks that are painted and react to the pointer. */
export function pointable(marks: readonly Mark[], { strength }: MarkSettings): readonly Mark[] {
  return strength === 'all' ? marks : marks.filter((mark) => mark.isFirst);
}

/** The marks that the reader wants to reach at all, by pointer or key. */
export function wanted(marks: readonly Mark[], { strength, skip }: MarkSettings): readonly Mark[] {
  return marks.filter((mark) => strength !== 'off' && !(skip ? skip.includes(mark.entity) : mark.kind === 'person'));
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
            one.isFirst === mark.isFirst &&
            isInPlace(one),
        ) ?? mark,
  );
}
