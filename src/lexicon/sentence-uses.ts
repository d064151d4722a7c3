/**
 * The uses of one name in a sentence. Where a sentence plays with both senses of a name, a word speaks to the use it
 * stands nearest to, so each use has a stretch of the sentence to itself. Worked out once for all uses of a name: a table
 * may hold a hundred of them.
 */
export interface Uses {
  /** The tokens that are the name, or hold it, or call the same entity by a name as doubtful; in order. */
  readonly at: number[];
  /** From which token on each use is spoken to; one more, where the sentence ends. */
  readonly from: number[];
  /** The tokens that speak against the sense. */
  readonly against: number[];
  /** How many look-alikes are called after the person whose name it is. */
  readonly namesakes: number;
  /** Do two names that teams have meet in the sentence: KT가 LG를? */
  readonly hasRival: boolean;
}
