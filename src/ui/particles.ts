import { josa } from 'es-hangul';

/**
 * Korean particles after any name. A message marks the place, `$1[와/과] 협력`, since the form depends on the last sound
 * of what is put in: 메타와, 인텔과, TSMC와, H100과.
 */

type ParticlePair = Parameters<typeof josa.pick>[1];
const marked =
  /\[(이\/가|을\/를|은\/는|와\/과|으로\/로|이나\/나|이란\/란|아\/야|이랑\/랑|이에요\/예요|으로서\/로서|으로써\/로써|으로부터\/로부터|이라\/라)\]/g;

/** A syllable that ends as a digit is read in Korean, 0 to 9. */
const digits = '영일이삼사오육칠팔구';
/** Latin letters whose Korean name ends in a consonant; the other names end in a vowel. */
const closed: Readonly<Record<string, string>> = { l: '엘', m: '엠', n: '엔', r: '알' };

/** The text with every marked particle in the form that fits what stands before it. */
export function withParticles(text: string): string {
  return text.replace(marked, (_, pair: string, at: number) =>
    josa.pick(soundBefore(text.slice(0, at)), pair as ParticlePair),
  );
}

/** A Hangul syllable that ends like the text, looking past a gloss in brackets (네이버(NAVER)는) and past quotes. */
function soundBefore(text: string): string {
  const bare = text.normalize('NFC').replace(/(?<=\S)\s*\([^()]*\)\s*$/u, '');
  const last = bare.replace(/[\s)\]}'"’”」』>.,·]+$/u, '').at(-1) ?? '';
  if (/[가-힣]/.test(last)) return last;
  if (/\d/.test(last)) return digits[Number(last)] ?? '이';
  return closed[last.toLowerCase()] ?? '이';
}
