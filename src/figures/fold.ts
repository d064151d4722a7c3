/** A text with one sign for each thing that number writing spells in several ways, and the way back. */
export interface FoldedText {
  readonly text: string;
  /** Where the unit at `offset` begins in the original. */
  start(offset: number): number;
  /** Where the unit before `offset` ends in the original; invisible characters behind it stay outside. */
  end(offset: number): number;
}

/** Hanja of number writing by their Korean reading, and signs that look alike. */
const twins = new Map(
  '億억 亿억 萬만 万만 兆조 京경 千천 百백 十십 一일 二이 三삼 四사 五오 六육 七칠 八팔 九구 륙육 弗불 円엔 約약 ∼~ 〜~ –~ −- ￦₩ ￥¥ ￡£ ＄$'
    .split(' ')
    .map(([odd = '', plain = '']) => [odd, plain]),
);
const odd = /[億亿萬万兆京千百十一二三四五六七八九륙弗円約∼〜–−￦￥￡\u00a0\u2000-\u200a\u202f\u3000\uff01-\uff5e]/g;
const invisibleOrJamo = /[\u00ad\u1100-\u11ff\u200b-\u200f\u2060\ufeff]/;

function foldOne(sign: string): string {
  const c = sign.charCodeAt(0);
  if (c >= 0xff01 && c <= 0xff5e) return String.fromCharCode(c - 0xfee0);
  return twins.get(sign) ?? ' ';
}

const isLead = (c: number) => c >= 0x1100 && c <= 0x1112;
const isVowel = (c: number) => c >= 0x1161 && c <= 0x1175;
const isTail = (c: number) => c >= 0x11a8 && c <= 0x11c2;
const isInvisible = (c: number) => c === 0xad || (c >= 0x200b && c <= 0x200f) || c === 0x2060 || c === 0xfeff;

/**
 * Folds full-width forms, odd spaces, dashes and Hanja one for one, and composes decomposed syllables by arithmetic:
 * `String.normalize` takes minutes for a megabyte of mixed combining marks.
 */
export function foldText(original: string): FoldedText {
  const folded = original.replace(odd, foldOne);
  if (!invisibleOrJamo.test(folded)) return { text: folded, start: (offset) => offset, end: (offset) => offset };
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  for (let at = 0; at < folded.length; ) {
    const c = folded.charCodeAt(at);
    if (isInvisible(c)) {
      at++;
      continue;
    }
    let length = 1;
    let sign = folded.charAt(at);
    const vowel = folded.charCodeAt(at + 1);
    if (isLead(c) && isVowel(vowel)) {
      const tail = folded.charCodeAt(at + 2);
      length = isTail(tail) ? 3 : 2;
      sign = String.fromCharCode(
        0xac00 + ((c - 0x1100) * 21 + vowel - 0x1161) * 28 + (length === 3 ? tail - 0x11a7 : 0),
      );
    }
    starts.push(at);
    pieces.push(sign);
    at += length;
    ends.push(at);
  }
  return {
    text: pieces.join(''),
    start: (offset) => starts[offset] ?? original.length,
    end: (offset) => ends[offset - 1] ?? 0,
  };
}
