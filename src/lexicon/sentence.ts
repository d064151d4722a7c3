/** A sentence holds at most this many units on either side of a name: tables and menus have no full stops. */
const LONGEST_SIDE = 240;

/** Does a sentence end before `at`: a line break, or a full stop that is followed by no letter or digit? */
function endsAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c === 0x0a || c === 0x3002) return true;
  if (c !== 0x2e && c !== 0x21 && c !== 0x3f) return false;
  const after = text.charCodeAt(at + 1);
  return !(after > 0x2f && after < 0x3a) && !((after | 32) > 0x60 && (after | 32) < 0x7b);
}

/** Where the sentence around `at` begins, in UTF-16 units. */
export function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST_SIDE);
  let from = at;
  while (from > least && !endsAt(text, from - 1)) from--;
  return from;
}

/** Where the sentence around `at` ends, in UTF-16 units, exclusive. */
export function sentenceEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + LONGEST_SIDE);
  let to = at;
  while (to < most && !endsAt(text, to)) to++;
  return to;
}
