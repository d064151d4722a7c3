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
