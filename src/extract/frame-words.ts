import type { Frame } from './frame.ts';

/** Words that state a deal, and how. */
export interface FrameWords {
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
