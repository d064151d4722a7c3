/** A text without odd units, and the way back to the text that it was made from. */
export interface PlainText {
  readonly text: string;
  /** Where the unit at `offset` begins in the original. */
  at(offset: number): number;
  /** Where the unit before `offset` ends in the original: invisible characters behind a name stay outside. */
  after(offset: number): number;
}

/**
 * What the plain copy writes otherwise: a syllable of jamo, a unit with what is composed with it, a full-width form, or
 * something invisible. Lone jamo stay. Of the marks on one unit thirty are composed with it, as many as real text may have
 * (Stream-Safe Text Format, https://unicode.org/reports/tr15/#Stream_Safe_Text_Format): sorting them takes the square of
 * their number.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single units are meant, not what they compose
  /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[^\u0300-\u036f\u1160-\u11ff\u3099\u309a][\u0300-\u036f\u1160-\u11ff\u3099\u309a]{1,30}|[\u00ad\u0300-\u036f\u200b-\u200f\u2060\u3099\u309a\ufeff\uff01-\uff5e]/gu;

/** From `plain` on, up to the next piece, the copy stands for the original from `start`: unit by unit, or as one. */
interface Piece {
  readonly plain: number;
  readonly start: number;
  /** Where the one cluster ends in the original; absent where unit stands for unit. */
  readonly stop?: number;
}

/**
 * Makes a copy of a text in which names look as the lexicon writes them: composed (NFC), half-width, without
 * invisible characters.
 * @param original any string
 */
export function plainText(original: string): PlainText {
  let text = '';
  const pieces: Piece[] = [];
  let copied = 0;
  const copyTo = (end: number) => {
    if (end === copied) return;
    pieces.push({ plain: text.length, start: copied });
    text += original.slice(copied, end);
    copied = end;
  };
  for (const { 0: cluster, index } of original.matchAll(HIDDEN)) {
    copyTo(index);
    copied += cluster.length;
    const plain = plainCluster(cluster);
    if (plain === '') continue;
    pieces.push({ plain: text.length, start: index, stop: copied });
    text += plain;
  }
  copyTo(original.length);

  /** The piece in which a unit of the copy stands; undefined behind its end. */
  const pieceAt = (offset: number): Piece | undefined => {
    if (offset >= text.length) return undefined;
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle] as Piece).plain <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low];
  };
  return {
    text,
    at(offset) {
      const piece = pieceAt(offset);
      if (piece === undefined) return original.length;
      return piece.stop === undefined ? piece.start + offset - piece.plain : piece.start;
    },
    after(offset) {
      const piece = offset === 0 ? undefined : pieceAt(offset - 1);
      if (piece === undefined) return offset === 0 ? 0 : original.length;
      return piece.stop ?? piece.start + offset - piece.plain;
    },
  };
}

function plainCluster(cluster: string): string {
  const c = cluster.charCodeAt(0);
  if (cluster.length > 1) return cluster.normalize('NFC');
  return c >= 0xff01 && c <= 0xff5e ? String.fromCharCode(c - 0xfee0) : '';
}
