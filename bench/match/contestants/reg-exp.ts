import { contestant, type Span } from './contestant.ts';

/** An alternation of the names, the longest first, as they are written. */
export const regExp = contestant(
  ({ pattern }) => {
    const names = new RegExp(pattern, 'g');
    return (text) => {
      const spans: Span[] = [];
      for (let match = names.exec(text); match; match = names.exec(text))
        spans.push({ start: match.index, end: names.lastIndex });
      return spans;
    };
  },
  (spans) => spans,
);
