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
 * mark and the card's near edge, so that a slanting move does not close what the reader is heading for. The triangle is
 * larger by `slack` at its corners: pointers move by whole pixels, and a flat way begins with some to the side.
 */
export function isOnBridge(pointer: Point, from: Point, card: Box, slack = 0): boolean {
  const [left, right] = [card.left - slack, card.right + slack];
  const [top, bottom] = [card.top - slack, card.bottom + slack];
  if (card.top >= from.y)
    return inTriangle(pointer, { x: from.x, y: from.y - slack }, { x: left, y: card.top }, { x: right, y: card.top });
  if (card.bottom <= from.y)
    return inTriangle(
      pointer,
      { x: from.x, y: from.y + slack },
      { x: left, y: card.bottom },
      { x: right, y: card.bottom },
    );
  const isRight = card.left >= from.x;
  const edge = isRight ? card.left : card.right;
  const apex = { x: from.x + (isRight ? -slack : slack), y: from.y };
  return inTriangle(pointer, apex, { x: edge, y: top }, { x: edge, y: bottom });
}

/** By the signs of the three cross products; points on an edge count as inside. */
function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const side = (from: Point, to: Point) => (p.x - to.x) * (from.y - to.y) - (from.x - to.x) * (p.y - to.y);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return !(sides.some((s) => s < 0) && sides.some((s) => s > 0));
}
