/** A space that no line breaks at. */
const fixed = '\u00a0';

/**
 * Figures whose parts stay on one line: `약 26만 장`, `1조 5100억 원`. A unit left alone at the start of a line reads
 * like a figure of its own.
 */
export function keepTogether(figure: string): string {
  return figure.replace(/(?<=(?:^|[\s(])(?:약|최대)) (?=약|\d)|(?<=\d[만억조경]) (?=\S)/g, fixed);
}
