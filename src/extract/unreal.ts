import {
  conditions,
  contentNouns,
  denials,
  duties,
  guesses,
  harmless,
  hearsay,
  negations,
  questions,
  suppositions,
  takesUp,
  wishes,
} from './unreal-words.ts';

const SYLLABLES = 399;
/** Every syllable that ends in one consonant, by its place among the 28 endings of a block. */
const endingIn = (tail: number): string =>
  Array.from({ length: SYLLABLES }, (_, k) => String.fromCharCode(0xac00 + k * 28 + tail)).join('');
const N = 4;
const L = 8;
const SS = 20;

/** In a class of signs, and alone, `ㄴ` and `ㄹ` stand for every syllable that ends in them. */
const anyOf = (sources: readonly string[]): RegExp => {
  const source = sources
    .map((one) =>
      one
        .replace(/\[[^\]]*\]/g, (signs) => signs.replace('ㄴ', endingIn(N)).replace('ㄹ', endingIn(L)))
        .replace('ㄹ', `[${endingIn(L)}]`),
    )
    .join('|');
  return new RegExp(source);
};

const open = anyOf([...questions, ...conditions, ...wishes, ...duties, ...guesses, ...suppositions]);
const denied = anyOf([...negations, ...denials]);
const isHearsay = new RegExp(hearsay);
const deniedBehind = new RegExp(`${takesUp}[^,.]{0,20}(?:${denials.join('|')})`);
const allHarmless = new RegExp(harmless.join('|'), 'g');
/** 사들여 서버에 넣는다: what is said of the second verb is not said of the first. 에 대해 and 위해 are no verbs here. */
const nextVerb = /(?<![대위통의관인])(?:해|하여|어|아|여|와|워|려|쳐|겨|져|해서|어서|아서)(?=[\s,])/;
const content = new RegExp(`^\\S* (?:${contentNouns})(?![가-힣]{3})`);
/** 왜 샀을까, 어쩌다 인수했는지: who asks so takes the act for a fact. */
const why = /(?:^|[\s,‘“'"])(?:왜|어째서|어쩌다|무엇 ?때문에|무슨 (?:까닭|이유|생각|수)으?로)\s/;
const pastQuestion = new RegExp(
  `^\\S*[${endingIn(SS)}](?:을까|나|는가|는지|을지|느냐|는 것일까|던 것일까|던 걸까|을까요|나요|습니까)(?=[\\s.,?]|$)`,
);
/** 공급 계약을 따내지 못했다: the word stands before a noun that is nobody, and shares its verb. */
const paper = /^[가-힣]+ ?(?:계약|협약|합의|주문)[을를이가]/;
const notDone = /(?:^|\s)(?:안|못) $/;
const fromCut = 2;

/** A clause that holds a word that states a deal. */
export interface Stating {
  /** What stands before that word, in its clause. */
  readonly before: string;
  /** From that word to the end of its clause. */
  readonly own: string;
  /** The rest of the sentence. */
  readonly later: string;
  /** Does the clause stand before a noun: 칩을 사는 메타? */
  readonly isAdnominal: boolean;
  /** Was it refused or dropped? Then it is told as cancelled, however it is denied. */
  readonly isDropped: boolean;
}

/**
 * Is a deal only asked for, supposed or denied: 인수할까, 인수하면, 맺지 못했다, 소문을 일축했다? Looked at is the clause that
 * holds the word: a denial elsewhere in the sentence is of something else, unless it takes up what is only reported.
 */
export function isUnreal({ before, own, later, isAdnominal, isDropped }: Stating): boolean {
  if (notDone.test(before)) return true;
  if (why.test(before) && pastQuestion.test(own)) return denied.test(own.replace(allHarmless, ' '));
  // 인수하면 is supposed whatever it stands before.
  if (open.test(/^\S*/.exec(own)?.[0] ?? '')) return true;
  if (isAdnominal && !content.test(own) && !paper.test(own)) return false;
  const said = own.replace(allHarmless, ' ');
  const cut = nextVerb.exec(said.slice(fromCut));
  const verb = cut ? said.slice(0, fromCut + cut.index) : said;
  if (open.test(verb)) return true;
  if (isDropped) return false;
  return denied.test(verb) || (isHearsay.test(said) && deniedBehind.test(later));
}

/** The text without negations that deny no deal. */
export const withoutHarmless = (text: string): string => text.replace(allHarmless, ' ');
