import { isOdd } from './chars.ts';

/** A text without odd units, and the way back to the text that it was made from. */
export interface PlainText {
  readonly text: string;
  /** Where the unit at `offset` begins in the original. */
  at(offset: number): number;
  /** Where the unit before `offset` ends in the original: invisible characters behind a name stay outside. */
  after(offset: number): number;
}

/** One cluster: a unit with what is composed with it, jamo and combining marks. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|[\s\S][\u0300-\u036f\u1160-\u11ff\u3099\u309a]*/gu;

/**
 * Makes a copy of a text in which names look as the lexicon writes them: composed (NFC), half-width, without
 * invisible characters.
 * @param original any string
 */
export function plainText(original: string): PlainText {
  let text = '';
  const starts: number[] = [];
  const stops: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    const start = match.index;
    const stop = start + match[0].length;
    const plain = plainCluster(match[0]);
    for (let k = 0; k < plain.length; k++) {
      starts.push(start);
      stops.push(stop);
    }
    text += plain;
  }
  return {
    text,
    at: (offset) => starts[offset] ?? original.length,
    after: (offset) => (offset === 0 ? 0 : (stops[offset - 1] ?? original.length)),
  };
}

function plainCluster(cluster: string): string {
  const c = cluster.charCodeAt(0);
  if (cluster.length === 1) {
    if (!isOdd(c)) return cluster;
    if (c >= 0xff01 && c <= 0xff5e) return String.fromCharCode(c - 0xfee0);
    return c >= 0x1100 && c <= 0x11ff ? cluster : '';
  }
  return cluster.normalize('NFC');
}
