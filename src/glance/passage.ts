/** A mention with the words around it. */
export interface Passage {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** UTF-16 units on either side: two lines of a narrow panel together. */
const around = 36;

/** The words around a mention, within its paragraph, cut at spaces and with … where more stands. */
export function passageAt(body: string, { start, end }: { readonly start: number; readonly end: number }): Passage {
  const lineStart = body.lastIndexOf('\n', start - 1) + 1;
  const next = body.indexOf('\n', end);
  const lineEnd = next === -1 ? body.length : next;
  let before = body.slice(lineStart, start);
  if (before.length > around) before = `…${before.slice(-around).replace(/^\S*\s+/, '')}`;
  let after = body.slice(end, lineEnd);
  if (after.length > around) after = `${after.slice(0, around).replace(/\s+\S*$/, '')}…`;
  return { before: before.trimStart(), name: body.slice(start, end), after: after.trimEnd() };
}
