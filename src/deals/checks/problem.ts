/** Where a value stands: keys and positions from the root, as in `['deals', 3, 'parties', 0, 'entity']`. */
export type Path = readonly (string | number)[];

/** Takes what is wrong with a row; `path` begins at the row, `message` says in one sentence what was expected. */
export type Report = (path: Path, message: string) => void;

/** Writes a path as people read it: `deals[3].parties[0].entity`. */
export function writePath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}
