import ModernAhoCorasick from 'modern-ahocorasick';
import { contestant } from './contestant.ts';

/** It matches whole graphemes, so it cuts every text with `Intl.Segmenter` first. */
export const modern = contestant(
  ({ names }) => {
    const matcher = new ModernAhoCorasick(names);
    return (text) => matcher.search(text, { strategy: 'leftmost-longest' });
  },
  (matches) => matches.map(({ start, end }) => ({ start, end })),
);
