import { openLexicon } from '../../../src/lexicon/lexicon.ts';
import { scan } from '../../../src/lexicon/scan.ts';
import type { Tokens } from '../../../src/lexicon/tokens.ts';
import { contestant } from './contestant.ts';

/** Ours without the rules that tell who is meant. Words that speak for or against a name are among what it finds. */
export const oursPlain = contestant(
  ({ packed }) => {
    const lexicon = openLexicon(packed);
    // Nothing is found in a text with units that hide names; the bench's texts have none.
    return (text): Tokens | null => scan(lexicon, text);
  },
  (tokens) => Array.from(tokens?.start ?? [], (start, k) => ({ start, end: tokens?.end[k] ?? start })),
);
