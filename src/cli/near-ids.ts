import type { Entity } from '../lexicon/entity.ts';

/** How many letters must be added, taken, changed or swapped with the next to turn one word into the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[line - 1] === b[column - 1];
      const isSwap = a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
      next.push(
        Math.min(
          (row[column - 1] ?? 0) + (isSame ? 0 : 1),
          (row[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}

const fold = (text: string) => text.normalize('NFC').toLowerCase();

/** Up to `most` ids that somebody may have meant: by name (엔비디아), by a slip (`nvida`), by part (`hynix`). */
export function nearIds(wanted: string, entities: readonly Entity[], most = 5): string[] {
  const word = fold(wanted);
  const named = entities.filter(({ ko, en, aliases = [] }) => [ko, en, ...aliases].some((name) => fold(name) === word));
  if (named.length > 0) return named.slice(0, most).map(({ id }) => id);

  const farthest = Math.max(1, Math.min(3, Math.floor(word.length / 3)));
  // A part of an id is likelier meant than two slips, and less likely than one.
  const scoreOf = (id: string) => Math.min(distance(word, id), id.includes(word) ? 1.5 : Number.POSITIVE_INFINITY);
  return entities
    .map(({ id }) => ({ id, score: scoreOf(id) }))
    .filter(({ score }) => score === 1.5 || score <= farthest)
    .sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}
