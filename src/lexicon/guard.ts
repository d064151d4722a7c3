import * as v from 'valibot';
import { stances } from './stances.ts';

/**
 * The look-alike rules that stand beside a name in data/entities. They are declarations only: one engine
 * (weigh.ts) applies them, the compiler turns the words into keys of the same trie that holds the names.
 * How to write one is told in docs/names.md.
 */

const words = v.optional(v.array(v.pipe(v.string(), v.minLength(1))));

/** Schema of one guard of an entity. */
export const guardSchema = v.strictObject({
  /** The names it guards; all of the entity's names when absent. */
  names: words,
  /** When the name is meant; `usually` when absent. */
  meant: v.optional(v.picklist(stances)),
  /** Longer strings that hold the name and are something else: `메타 분석`, `KT&G`. */
  not: words,
  /** Words of the same sentence that speak for it; `=nvidia` any name of that entity, `@sport` a shared list. */
  for: words,
  /** Words of the same sentence that speak against it, written like those of `for`. */
  against: words,
  /** The name is also the name of people: `화가 호퍼`, `제임스 블랙웰 씨`. */
  person: v.optional(v.literal(true)),
  /** The name is also a unit: no mention directly after a digit (`3테슬라`). */
  unit: v.optional(v.literal(true)),
  /** The name is also a common Latin word: only as written here or all in capitals (`Arm`, never `arm`). */
  cased: v.optional(v.literal(true)),
  /** `true`: any Hangul may follow directly; `false`: only particles, endings and affixes. Guessed when absent. */
  open: v.optional(v.boolean()),
});
/** A look-alike rule of an entity. */
export type Guard = v.InferOutput<typeof guardSchema>;
