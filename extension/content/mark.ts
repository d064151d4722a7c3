import type { EntityId, EntityKind } from '../../src/lexicon/entity.ts';

/** A mention that the reader can point at. Offsets are UTF-16 code units into the data of the two text nodes. */
export interface Mark {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly surface: string;
  /** Is it the first place of the body that names the entity? */
  readonly isFirst: boolean;
  readonly start: Text;
  readonly startOffset: number;
  readonly end: Text;
  readonly endOffset: number;
}

/**
 * The range of a mark, made when first asked for: each live range costs the page at every change of its DOM, so only
 * marks near the window get one. Null where the page has changed the text under the mark since it was found.
 */
export function rangeOf(mark: Mark): Range | null {
  const known = ranges.get(mark);
  if (known) return known.collapsed ? null : known;
  if (!mark.start.isConnected || mark.endOffset > mark.end.length || mark.startOffset > mark.start.length) return null;
  const range = document.createRange();
  range.setStart(mark.start, mark.startOffset);
  range.setEnd(mark.end, mark.endOffset);
  ranges.set(mark, range);
  return range;
}

const ranges = new WeakMap<Mark, Range>();

/**
 * True where the mark's range, if it has one, still covers what it was made for. A range is live: when a page moves or
 * rewrites its text, it collapses, while a new scan finds the same name at the same offsets of the same node.
 */
export function isInPlace(mark: Mark): boolean {
  const range = ranges.get(mark);
  return (
    range === undefined ||
    (range.startContainer === mark.start &&
      range.startOffset === mark.startOffset &&
      range.endContainer === mark.end &&
      range.endOffset === mark.endOffset)
  );
}

/** The mark's place in the window, one rectangle a line; none where it is not shown. */
export function rectsOf(mark: Mark): DOMRect[] {
  const range = rangeOf(mark);
  return range === null ? [] : [...range.getClientRects()];
}
