import type { Path } from './checks/problem.ts';

/** A string (perhaps cut off), a sign, or a number or word. */
const token = /"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/g;

/** An object or list that is open: the key or position that its next value has. */
interface Frame {
  key: string | number;
  readonly isList: boolean;
  /** True in an object until the colon: the next string is a key. */
  isAtKey: boolean;
}

/**
 * The line, from 1, on which the value at a path stands in a JSON text; for one that is missing, that of the nearest
 * thing above it. Only for texts that were refused: it reads every sign.
 */
export function lineOfPath(text: string, path: Path): number {
  const open: Frame[] = [];
  let best = 0;
  let depth = 0;
  /** Notes a value if it is on the way to the path. */
  const note = (offset: number) => {
    if (open.length > path.length || open.length < depth) return;
    if (open.every(({ key }, level) => key === path[level])) [best, depth] = [offset, open.length];
  };
  for (const { 0: sign, index } of text.matchAll(token)) {
    const top = open.at(-1);
    if (sign === '{' || sign === '[') {
      note(index);
      open.push({ key: sign === '[' ? 0 : '', isList: sign === '[', isAtKey: sign === '{' });
    } else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ':' && top) top.isAtKey = false;
    else if (sign === ',' && top) {
      if (typeof top.key === 'number') top.key++;
      top.isAtKey = !top.isList;
    } else if (top?.isAtKey) top.key = sign.slice(1, -1);
    else note(index);
  }
  return lineOfOffset(text, best);
}

/** The line, from 1, of an offset. */
export function lineOfOffset(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
