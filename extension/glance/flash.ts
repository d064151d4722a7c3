/** How long a place is set off, ms: found by the eye after a jump, and gone before it bothers. */
const flashMs = 2000;

let fading: ReturnType<typeof setTimeout> | undefined;

/** Scrolls a range into the upper part of the window and sets it off for a while. False where it is not shown at all. */
export function flash(range: Range): boolean {
  if (range.getClientRects().length === 0) return false;
  bringIntoView(range);
  // Its rule stands in content.css, beside those of the marks.
  CSS.highlights.set('chipdeal-flash', new Highlight(range));
  clearTimeout(fading);
  fading = setTimeout(() => CSS.highlights.delete('chipdeal-flash'), flashMs);
  return true;
}

/**
 * Not by `scrollIntoView`: text often stands in the body itself, without paragraphs, and to scroll to that would be to
 * scroll to the article's beginning.
 */
function bringIntoView(range: Range): void {
  const node = range.startContainer;
  for (let at = node.parentElement; at && at !== document.documentElement; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight || !/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    const top = range.getBoundingClientRect().top - at.getBoundingClientRect().top;
    if (top < 0 || top > at.clientHeight) at.scrollBy({ top: top - at.clientHeight / 3, behavior: 'instant' });
  }
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
