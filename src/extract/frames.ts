import { formsOf } from './conjugate.ts';
import { firstSigns } from './first-signs.ts';
import type { Frame } from './frame.ts';
import type { FrameWords } from './frame-words.ts';
import { triggerWords } from './trigger-words.ts';

/** How the word stands: with 하다, as a noun before a word of dealing, or before the noun it tells of. */
export type Form = 'verb' | 'noun' | 'adnominal';

/** A word that states a deal, at its place in a sentence. */
export interface Trigger {
  readonly frame: Frame;
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly needs?: FrameWords['needs'];
}

/** Behind a noun these make it an act: 공급 계약, 인수를 추진, 투자에 합의. */
const acts =
  '(?:에 관한 |을 위한 |를 위한 |에 대한 )?(?:본 ?|최종 ?|사전 ?)?(?:계약|협약|합의|협상|협의|논의|제안|추진|검토|방안|계획|의향|공시|성공|결정|완료|마무리|작업|거래|과정|마쳤|마친|무산|철회|타진|나서|나선|나섰|맺|체결|물량을|확정|절차|단행|협력|발표|시작|개시|돌입|착수|승인|대금|포기|중단|취소|안을|설을|건을|끝|접)';

/** What may come of an act, a few words behind its noun: 인수를 2023년 8월 포기했다. */
const ends =
  '(?:포기|무산|철회|결렬|중단|취소|접었|접기로|추진|검토|제안|합의|마쳤|마무리|완료|승인|부결|깨졌|막혔|막혀|막았|물 건너|없던 일|불발|백지화|거절|거부)';

const escapeTail = '(?![가-힣]*(?:증권|자산))';

function sourceOf(words: FrameWords): { readonly verbs: string; readonly received: string | null } {
  const nouns = words.nouns?.split(' ').join('|');
  const forms = words.verbs
    ?.split(' ')
    .flatMap((verb) => formsOf(verb))
    .sort((a, b) => b.length - a.length);
  const parts = [
    ...(nouns
      ? [
          `(?:${nouns})(?:하|한|할|함|합|해|했|키로|(?=[.…]*$)|(?:을|를)? ?하기로|(?: ?규모)?(?:을|를|에|도|의|은)? ?${acts}|(?:을|를|이|가|은|는|도|안을|안이) (?:[^,.‘“]{0,18} )?${ends})${escapeTail}`,
        ]
      : []),
    // 쓰기로 before 쓰: the first that matches counts.
    ...(words.phrases?.map((phrase) => `(?<![가-힣])(?:${phrase})`) ?? []),
    ...(forms ? [`(?<![가-힣A-Za-z])(?:${forms.join('|')})`] : []),
  ];
  const received = words.received && nouns ? `(?:${nouns})(?:을|를)? ?(?:받|되|된|될|됐|돼|이뤄|이루어)` : null;
  return { verbs: parts.join('|'), received };
}

interface Compiled {
  readonly words: FrameWords;
  readonly frame: Frame;
  readonly pattern: RegExp;
}

interface Patterns {
  readonly compiled: readonly Compiled[];
  /** Which patterns may match where a sign stands: most signs begin none, and trying all takes most of the time. */
  readonly bySign: ReadonlyMap<string, readonly number[]>;
  readonly anywhere: readonly number[];
}

function compile(): Patterns {
  const compiled = triggerWords.flatMap((words): Compiled[] => {
    const { verbs, received } = sourceOf(words);
    const own = { words, frame: words.frame, pattern: new RegExp(verbs, 'y') };
    return received && words.received
      ? [{ words, frame: words.received, pattern: new RegExp(received, 'y') }, own]
      : [own];
  });
  const bySign = new Map<string, number[]>();
  const anywhere: number[] = [];
  compiled.forEach(({ pattern }, k) => {
    const { signs, any } = firstSigns(pattern.source);
    if (any) anywhere.push(k);
    else for (const sign of signs) bySign.set(sign, [...(bySign.get(sign) ?? []), k]);
  });
  return { compiled, bySign, anywhere };
}

let known: Patterns | null = null;

/** Compiled for the first text: a background that is woken for a key or a card waits for no patterns (20 to 30 ms). */
function patterns(): Patterns {
  known ??= compile();
  return known;
}

const nounEnd = new RegExp(`(?:${acts}|${ends})$`);
const verbTail = /^[가-힣]*(?:기로|키로)?(?: ?(?:한|했[가-힣]*|하는|할))?/;

const endsAsNoun =
  /(?:협약|계약|파트너십|동맹|컨소시엄|합작|합작사|법인|사업|의향서|양해각서|제휴|MOU|LOI|회사|라이선스|라이센스|이전)$/;

/** Does the verb that begins at `start` end like one before its noun: 공급하는, 맺은, 공급하기로 한? */
function isAdnominal(text: string, start: number, end: number): boolean {
  const tail = verbTail.exec(text.slice(end, end + 14))?.[0] ?? '';
  // 협약을: a noun with its particle.
  if (/^[을를은는]$/.test(tail) && endsAsNoun.test(text.slice(start, end))) return false;
  // 공급한다는 소식: what is told, not the noun.
  // 인수하기를, 공급하길 바란다: the verb as a noun of its own.
  if (/(?:[다라자냐]는|[다라]던|기[를는]|길)$/.test(tail)) return false;
  // 협약을 맺었다, 양해각서를 썼다: a particle.
  if (/^를$/.test(tail) || (/^[을은]$/.test(tail) && /[약력휴십맹엄건]$/.test(text.slice(0, end)))) return false;
  const last = text.charCodeAt(end + tail.length - 1);
  const next = text.charAt(end + tail.length);
  if (next !== ' ' || last < 0xac00 || last > 0xd7a3) return false;
  const coda = (last - 0xac00) % 28;
  return coda === 4 || coda === 8;
}

const nowhere: readonly number[] = [];

/** The words of a sentence that state deals, in order; of those that overlap the longest. */
export function triggersOf(text: string): Trigger[] {
  const { compiled, bySign, anywhere } = patterns();
  const found: Trigger[] = [];
  // Where the last match of each pattern ends.
  const ends = new Int32Array(compiled.length);
  const tryAt = (k: number, start: number) => {
    const { words, frame, pattern } = compiled[k] as Compiled;
    if (start < (ends[k] as number)) return;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) return;
    const end = start + match[0].length;
    ends[k] = end;
    const isNoun = words.nouns !== undefined && nounEnd.test(match[0]);
    const form: Form = isNoun ? 'noun' : isAdnominal(text, start, end) ? 'adnominal' : 'verb';
    found.push({ frame, form, start, end, weight: words.weight, ...(words.needs && { needs: words.needs }) });
  };
  for (let start = 0; start < text.length; start++) {
    for (const k of bySign.get(text.charAt(start)) ?? nowhere) tryAt(k, start);
    for (const k of anywhere) tryAt(k, start);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // 지분을 사들였다 is not 사들였다 as well; two readings of the same words stay.
  const length = ({ start, end }: Trigger) => end - start;
  return found.filter(
    (one) =>
      !found.some((other) => other.start <= one.start && one.start < other.end && length(other) > length(one) + 1),
  );
}
