import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import { contestant } from './contestant.ts';

/** `greedy` is the package's own word for the longest of the leftmost. */
export const monyone = contestant(
  ({ names }) => {
    const matcher = new AhoCorasick(names as string[]);
    return (text) => matcher.matchInText(text);
  },
  (matches) => matches.map(({ begin, end }) => ({ start: begin, end })),
);
