import type { Guard } from './guard.ts';
import { unit } from './pack-strings.ts';
import { wordLists } from './word-lists.ts';

const fold = (word: string): string => word.normalize('NFC').toLowerCase();

/** Each word of the guards with the guards and sides that know it, as one text: equal texts share a value. */
export function memberships(guards: readonly Guard[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [k, guard] of guards.entries()) {
    for (const [side, list] of [
      ['+', guard.for],
      ['-', guard.against],
    ] as const) {
      for (const word of expand(list))
        if (!word.startsWith('=')) found.set(word, `${found.get(word) ?? ''}${side}${k}`);
    }
  }
  return found;
}

function expand(list: readonly string[] | undefined): string[] {
  const out = new Set<string>();
  for (const word of list ?? []) {
    if (!word.startsWith('@')) {
      out.add(fold(word));
      continue;
    }
    const shared = wordLists[word.slice(1)];
    if (shared === undefined) throw new Error(`a guard speaks of the list "${word}", which does not exist`);
    for (const one of shared) out.add(fold(one));
  }
  return [...out];
}

/** Gives words their values: the value of a name that the word is, else a new one for each signature. */
export class Words {
  readonly strings = new Map<string, number>();
  readonly #signatures = new Map<string, number>();
  readonly #names: ReadonlyMap<string, number>;
  readonly #key: (value: number) => number;
  readonly #first: number;
  constructor(names: ReadonlyMap<string, number>, first: number, key: (value: number) => number) {
    this.#names = names;
    this.#key = key;
    this.#first = first;
  }
  /** How many values were given. */
  get count(): number {
    return this.#signatures.size;
  }
  valueOf(signature: string): number {
    const value = this.#signatures.get(signature) ?? this.#first + this.#signatures.size;
    this.#signatures.set(signature, value);
    return value;
  }
  add(word: string, value: number): void {
    const key = fold(word);
    if (!this.#names.has(key)) this.strings.set(key, value);
  }
  /** What a guard must list to hear this word. */
  keyOf(word: string): number {
    const name = this.#names.get(word);
    return name === undefined ? (this.strings.get(word) as number) : this.#key(name);
  }
}

/** The values that a guard listens for, as units of text; throws an Error where it names an unknown entity. */
export function keysFor(
  list: readonly string[] | undefined,
  words: Words,
  numbers: ReadonlyMap<string, number>,
): string {
  const keys = new Set<number>();
  for (const word of expand(list)) {
    if (!word.startsWith('=')) {
      keys.add(words.keyOf(word));
      continue;
    }
    const entity = numbers.get(word.slice(1));
    if (entity === undefined) throw new Error(`a guard speaks of the entity "${word}", which does not exist`);
    keys.add(entity);
  }
  return [...keys]
    .sort((a, b) => a - b)
    .map((key) => unit(key))
    .join('');
}
