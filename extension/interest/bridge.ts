/** A point of the window, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box of the window, CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function isIn(box: Box, { x, y }: Point, slack = 0): boolean {
  return x >= box.left - slack && x < box.right + slack && y >= box.top - slack && y < box.bottom + slack;
}

/**
 * True where the pointer is on its way from the mark to the card: inside the triangle between the last point on the
 * mark and the card's near edge, so that a slanting move does not close what the reader is heading for.
 */
export function isOnBridge(pointer: Point, from: Point, card: Box): boolean {
  const edgeY = card.top >= from.y ? card.top : card.bottom <= from.y ? card.bottom : null;
  if (edgeY !== null) return inTriangle(pointer, from, { x: card.left, y: edgeY }, { x: card.right, y: edgeY });
  const edgeX = card.left >= from.x ? card.left : card.right;
  return inTriangle(pointer, from, { x: edgeX, y: card.top }, { x: edgeX, y: card.bottom });
}

/** By the signs of the three cross products; points on an edge count as inside. */
function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const side = (from: Point, to: Point) => (p.x - to.x) * (from.y - to.y) - (from.x - to.x) * (p.y - to.y);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return !(sides.some((s) => s < 0) && sides.some((s) => s > 0));
}
