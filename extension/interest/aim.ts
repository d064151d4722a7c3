import type { Mark } from '../content/mark.ts';
import { type Box, isIn, isOnBridge, type Point } from './bridge.ts';
import type { InterestEvent } from './interest.ts';

/** A pointer faster than this is passing by (10ten's gate: a sweep over a paragraph opens nothing). px per ms. */
const passingSpeed = 0.5;
/** So near to the card counts as on it: a hand that trembles at the edge does not close it. px */
const slack = 10;

/** Where the pointer is, since when (ms), and how fast it came there and before that (px per ms). */
export interface Pointer extends Point {
  readonly at: number;
  readonly speeds: readonly [number, number];
}

/** The pointer after one more sample. */
export function moved(before: Pointer | null, { x, y }: Point, at: number): Pointer {
  if (!before) return { x, y, at, speeds: [0, 0] };
  const speed = Math.hypot(x - before.x, y - before.y) / Math.max(1, at - before.at);
  return { x, y, at, speeds: [before.speeds[1], speed] };
}

/** What the pointer is seen against. */
export interface Scene {
  /** The mark under the pointer. */
  readonly mark: Mark | null;
  /** The mark whose card is open, and the card's box. */
  readonly shown: Mark | null;
  readonly card: Box | null;
  /** Where the pointer was last on the mark whose card is open. */
  readonly lastOnMark: Point | null;
}

/**
 * What the pointer's place says of the reader's interest; null where it says nothing, as when it passes by.
 * @param restedMs how long it has been still; null while it moves
 */
export function aim(pointer: Pointer, restedMs: number | null, scene: Scene): InterestEvent | null {
  const { mark, shown, card, lastOnMark } = scene;
  if (shown && card) {
    const isOnWay = lastOnMark !== null && mark === null && isOnBridge(pointer, lastOnMark, card, slack);
    if (isIn(card, pointer, slack) || isOnWay) return { type: 'on-card' };
  }
  if (!mark) return { type: 'off' };
  const [before, last] = pointer.speeds;
  if (restedMs === null && (before + last) / 2 > passingSpeed) return null;
  return { type: 'rest', mark, restedMs: restedMs ?? 0 };
}
