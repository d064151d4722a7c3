/** Classes of UTF-16 code units, as plain comparisons: these run for every match. */

/** Is `c` a composed Hangul syllable? */
export const isHangul = (c: number): boolean => c >= 0xac00 && c <= 0xd7a3;

/** Is `c` an ASCII digit? */
export const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;

/** Is `c` an ASCII letter? */
export const isLatin = (c: number): boolean => (c | 32) >= 0x61 && (c | 32) <= 0x7a;

/** Is `c` white space as it stands inside a name: space, tab, line break, no-break space? */
export const isSpace = (c: number): boolean => c === 0x20 || c === 0x0a || c === 0xa0 || c === 0x0d || c === 0x09;

/** Folds ASCII capitals to small letters; every other unit stays. */
export const fold = (c: number): number => (c >= 0x41 && c <= 0x5a ? c + 32 : c);

/**
 * Is `c` a unit that hides a name from the trie: a conjoining jamo (NFD), a combining mark, a full-width form,
 * or something invisible (soft hyphen, zero width, byte order mark)? Such text is matched in a plain copy.
 */
export const isOdd = (c: number): boolean =>
  c >= 0xff01
    ? c <= 0xff5e
    : c >= 0x2060
      ? c === 0x2060 || c === 0x3099 || c === 0x309a || c === 0xfeff
      : c >= 0x200b
        ? c <= 0x200f
        : c === 0xad || (c >= 0x300 && c <= 0x36f) || (c >= 0x1100 && c <= 0x11ff);
