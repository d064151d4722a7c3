import { findMentions } from '../../../src/lexicon/find-mentions.ts';
import { openLexicon } from '../../../src/lexicon/lexicon.ts';
import { contestant } from './contestant.ts';

/** What the extension does: names at their edges, look-alikes told apart, and who is meant. */
export const ours = contestant(
  ({ packed }) => {
    const lexicon = openLexicon(packed);
    return (text) => findMentions(lexicon, text);
  },
  (mentions) => mentions.map(({ start, end }) => ({ start, end })),
);
