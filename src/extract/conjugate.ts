const FIRST = 0xac00;
const NO_TAIL = 0;
const TAIL_N = 4;
const TAIL_L = 8;
const TAIL_P = 17;
const TAIL_SS = 20;

const vowelOf = (c: number): number => Math.floor(((c - FIRST) % 588) / 28);
const tailOf = (c: number): number => (c - FIRST) % 28;
const withTail = (c: number, tail: number): string => String.fromCharCode(c - tailOf(c) + tail);
const withVowel = (c: number, vowel: number): number => c + (vowel - vowelOf(c)) * 28;

/** ㅣ becomes ㅕ, ㅜ ㅝ, ㅗ ㅘ, ㅡ ㅓ before -어 and -었; ㅏ, ㅓ, ㅐ, ㅔ and ㅕ swallow it. */
const contracted: Readonly<Record<number, number>> = { 20: 6, 13: 14, 8: 9, 18: 4, 0: 0, 4: 4, 1: 1, 5: 5, 6: 6 };
const isBright = (c: number): boolean => vowelOf(c) === 0 || vowelOf(c) === 8;

/** What may follow the bare stem, its form in ㄴ, in ㄹ, in ㅂ and in -어: 팔고 is of 팔다, 팔꿈치 is not. */
const behind = {
  stem: '(?=[고며면지는기던려자게도겠])',
  n: '(?=[\\s다답대])',
  l: '(?=\\s)',
  p: '(?=니)',
  open: '(?=[\\s,서도야])',
};

/**
 * Sources of regular expressions for all forms of a verb, up to where its ending goes on: 사들이 gives 사들이, 사들인,
 * 사들일, 사들여, 사들였. Regular verbs and those in ㄹ (한글 맞춤법 18, 34 to 36).
 * @param stem the verb without 다, composed
 */
export function formsOf(stem: string): string[] {
  const head = stem.slice(0, -1);
  const c = stem.charCodeAt(stem.length - 1);
  const with_ = (tail: number, rest: string) => head + withTail(c, tail) + rest;
  if (tailOf(c) === NO_TAIL) {
    const past = contracted[vowelOf(c)];
    const open = past === undefined ? c : withVowel(c, past);
    return [
      stem + behind.stem,
      with_(TAIL_N, behind.n),
      with_(TAIL_L, behind.l),
      with_(TAIL_P, behind.p),
      head + String.fromCharCode(open) + behind.open,
      head + withTail(open, TAIL_SS),
    ];
  }
  const [open, past] = isBright(c) ? ['아', '았'] : ['어', '었'];
  if (tailOf(c) === TAIL_L) {
    return [
      stem + behind.stem,
      with_(NO_TAIL, '는'),
      with_(TAIL_N, behind.n),
      with_(TAIL_P, behind.p),
      stem + open + behind.open,
      stem + past,
      stem + behind.l,
    ];
  }
  return [
    stem + behind.stem,
    `${stem}으려`,
    `${stem}은${behind.l}`,
    `${stem}을${behind.l}`,
    stem + open + behind.open,
    stem + past,
  ];
}
