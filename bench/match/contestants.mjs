/**
 * The contestants in the order in which tables show them: where each is, and which part of the data it opens.
 * @typedef {import('./contestants/contestant.ts').Data} Data
 * @typedef {{ file: string, needs: readonly (keyof Data)[] }} Place
 */
export const contestants = /** @type {const} */ ({
  floor: { label: 'one charCodeAt pass (the floor)', file: 'floor', needs: [] },
  oursPlain: { label: 'ours, names at their edges', file: 'ours-plain', needs: ['packed'] },
  ours: { label: 'ours, with all rules', file: 'ours', needs: ['packed'] },
  regExp: { label: 'RegExp alternation', file: 'reg-exp', needs: ['pattern'] },
  monyone: { label: '@monyone/aho-corasick, greedy', file: 'monyone', needs: ['names'] },
  modern: { label: 'modern-ahocorasick', file: 'modern', needs: ['names'] },
});
/** @typedef {keyof typeof contestants} ContestantName */

export const contestantNames = /** @type {ContestantName[]} */ (Object.keys(contestants));

/**
 * The part of the data that a contestant or a marker opens, as JSON.
 * @param {Data} data @param {readonly (keyof Data)[]} needs
 */
export const partOf = (data, needs) => JSON.stringify(Object.fromEntries(needs.map((part) => [part, data[part]])));
