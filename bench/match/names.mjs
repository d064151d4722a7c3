import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from '../../tools/load-ts.mjs';
import { root } from '../../tools/run.mjs';

/**
 * The names that matchers are measured with: those that ship, then more and more invented ones beside them.
 * @typedef {import('./contestants/contestant.ts').Data} Data
 * @typedef {import('../../src/lexicon/entity.ts').Entity} Entity
 */

const { compileLexicon } = /** @type {typeof import('../../src/lexicon/compile.ts')} */ (
  await loadTypeScript('src/lexicon/compile.ts')
);

/** @type {Entity[]} */
const entities = ['companies', 'organizations', 'chips', 'persons'].flatMap(
  (file) => JSON.parse(readFileSync(join(root, `data/entities/${file}.json`), 'utf8')).entities,
);

/** How many names ship, each spelling counted once. */
export const shipped = namesOf(entities).length;

/** Every Hangul syllable, each as likely as the others. */
const anySyllable = Array.from({ length: 11172 }, (_, k) => String.fromCharCode(0xac00 + k));
/** The syllables of the names that ship, as often as they stand there. */
const commonSyllables = [
  ...namesOf(entities)
    .join('')
    .matchAll(/[가-힣]/g),
].map(String);

/**
 * The names that ship and as many invented ones as make up `count`.
 * @param {number} count
 * @param {'rare' | 'common'} [kind] what invented names are made of: of any syllables they hardly begin like a word
 *   of a text; of common ones they do so everywhere
 */
export function nameSet(count, kind = 'rare') {
  const [first, ...rest] = /** @type {[Entity, ...Entity[]]} */ (entities);
  const more = invented(count - shipped, kind === 'rare' ? anySyllable : commonSyllables);
  return {
    label: `${count.toLocaleString('en-US')} names${kind === 'rare' ? '' : ', common syllables'}`,
    data: dataOf([{ ...first, aliases: [...(first.aliases ?? []), ...more] }, ...rest]),
  };
}
/** @typedef {ReturnType<typeof nameSet>} NameSet */

/**
 * A text and names that all contestants must find the same spans for, the longest of the leftmost each time. Names
 * stand where ours lets a name stand: behind a space, before a space, a point or a particle.
 * @returns {{ data: Data, text: string }}
 */
export function selfTest() {
  const roots = invented(200, anySyllable);
  // Names that begin others, and names that overlap: `가나전자`, `가나전자 홀딩스`, `홀딩스 다라테크`.
  const names = roots.flatMap((name, k) => (k % 4 === 0 ? [name, `${name} 홀딩스`, `홀딩스 ${roots[k + 1]}`] : [name]));
  const [first, ...aliases] = names;
  const one = { id: 'self-test', kind: 'company', ko: first, en: 'Selftest', aliases };
  const next = random(11);
  const words = ['오늘', '시장에서', '물량을', '맺었다.', '지난해', '크게', '홀딩스'];
  const behind = ['', '', ',', '.', '은', '는', '을', '의'];
  const pick = (/** @type {readonly string[]} */ list) => list[next(list.length)];
  const text = Array.from({ length: 3000 }, () => (next(3) ? pick(words) : `${pick(names)}${pick(behind)}`)).join(' ');
  return { data: dataOf([/** @type {any} */ (one)]), text };
}

/** @param {Entity[]} some @returns {Data} */
function dataOf(some) {
  const names = namesOf(some).sort((a, b) => b.length - a.length);
  return {
    names,
    pattern: names.map((name) => name.replace(/[^\p{L}\d ]/gu, '\\$&')).join('|'),
    packed: JSON.parse(JSON.stringify(compileLexicon(some))),
  };
}

/** @param {Entity[]} some */
function namesOf(some) {
  return [...new Set(some.flatMap(({ ko, en, aliases = [] }) => [ko, en, ...aliases]))];
}

/**
 * Names of two to four syllables and a word of the trade, always the same ones, each once.
 * @param {number} count @param {readonly string[]} syllables
 */
function invented(count, syllables) {
  const next = random(7);
  const ends = ['전자', '반도체', '테크', '소재', '시스템즈', '랩스'];
  /** @type {Set<string>} */
  const names = new Set();
  while (names.size < count) {
    let name = '';
    for (let k = 2 + next(3); k > 0; k--) name += syllables[next(syllables.length)];
    names.add(name + ends[next(ends.length)]);
  }
  return [...names];
}

/** @param {number} seed @returns {(below: number) => number} the same numbers each time, 0 to `below` - 1 */
function random(seed) {
  let state = seed;
  return (below) => {
    // Without `imul` the product loses its last bits, and the numbers soon repeat.
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}
