/** Korean sentences end in one of these syllables; quotes and brackets may follow. */
const ending = /[다요죠까네지라군음임됨함][.?!…][”’"'」』)\]]*(?:\s|$)|[a-z0-9)%][.?!][”’"')\]]*$/;

/** True for text that holds a sentence: long enough, and ended as sentences are. Headlines and menus are none. */
export function isSentence(text: string): boolean {
  return text.length >= 12 && ending.test(text);
}

/** Letters and figures alone, to compare texts that differ in signs, spaces and quotes. */
export function essence(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
