import type { Frame } from './frames.ts';
import { companiesWords } from './triggers/companies.ts';
import { makingWords } from './triggers/making.ts';
import { partnersWords } from './triggers/partners.ts';
import { plantsWords } from './triggers/plants.ts';
import { sharesWords } from './triggers/shares.ts';
import { supplyWords } from './triggers/supply.ts';

/** Words that state a deal, and how: the lexicon of this folder. What the frames mean is told in frames.ts. */
export interface TriggerWords {
  readonly frame: Frame;
  /** The frame of the noun with 받다 and 되다: 공급받다 is what the buyer does. */
  readonly received?: Frame;
  /** Nouns that take 하다: 공급, 납품. */
  readonly nouns?: string;
  /** Verbs without 다. */
  readonly verbs?: string;
  /** Sources of regular expressions for what neither covers. */
  readonly phrases?: readonly string[];
  /** How much a word says by itself, 0 to 1: 공급 says more than 보내다. */
  readonly weight: number;
  /** The sentence must hold a figure, a chip or a product in the same clause. */
  readonly needs?: 'thing' | 'chip' | 'money' | 'quantity' | 'unit' | 'with';
}

/** The lexicon: the order decides nothing but which of two equal readings comes first. */
export const triggerWords: readonly TriggerWords[] = [
  ...supplyWords,
  ...makingWords,
  ...sharesWords,
  ...companiesWords,
  ...partnersWords,
  ...plantsWords,
];
