import type { FrameWords } from './frame-words.ts';
import { companiesWords } from './triggers/companies.ts';
import { makingWords } from './triggers/making.ts';
import { partnersWords } from './triggers/partners.ts';
import { plantsWords } from './triggers/plants.ts';
import { sharesWords } from './triggers/shares.ts';
import { supplyWords } from './triggers/supply.ts';

/** The lexicon of this folder: the words that state a deal. The order decides nothing but which of two equal readings comes first. */
export const triggerWords: readonly FrameWords[] = [
  ...supplyWords,
  ...makingWords,
  ...sharesWords,
  ...companiesWords,
  ...partnersWords,
  ...plantsWords,
];
