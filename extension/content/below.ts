/** Fewer characters are a teaser or a notice. */
const fewest = 100;

/**
 * Where a page loads further articles below the first: their bodies, in document order.
 * @param body the body of the first article
 * @param alike elements that may hold a body, in any order
 */
export function bodiesBelow(body: Element, alike: readonly Element[]): Element[] {
  const found = [body];
  for (const element of alike) {
    const isApart = found.every((other) => !other.contains(element) && !element.contains(other));
    if (isApart && isBefore(body, element) && (element.textContent ?? '').trim().length >= fewest) found.push(element);
  }
  return found.slice(1).sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** The last of the elements, in document order, that stands between two others: an article's head is nearest to it. */
export function lastBetween(elements: readonly Element[], from: Element, to: Element): Element | undefined {
  return elements.findLast((element) => isBefore(from, element) && isBefore(element, to) && !from.contains(element));
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
