import type { DealDate } from '../deals/deal.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { standingOf } from './case.ts';
import { dateIn } from './dates.ts';
import { inner, type Part, type Sentence, type What, type Who } from './parts.ts';
import type { StatedDeal } from './stated-deal.ts';

/** What the sentences so far have told: who 이 회사 and 두 회사 are, and what a sentence leaves unsaid. */
export interface Discourse {
  /** Who acted last, and in which paragraph. */
  topic: readonly EntityId[];
  topicParagraph: number;
  topicSentence: number;
  /** The companies named so far, the latest last; each once. */
  readonly named: EntityId[];
  /** The two companies that the sentence before brought together. */
  pair: { readonly ids: readonly EntityId[]; readonly sentence: number } | undefined;
  /** The day spoken of last. */
  day: DealDate | undefined;
  /** In which sentence that was. */
  daySentence: number;
  /** The month spoken of last. */
  month: DealDate | undefined;
  /** The named chip that was spoken of last, and in which sentence. */
  chip: { readonly what: What; readonly sentence: number } | undefined;
  /** The deal told last, and in which sentence. */
  last: { readonly deal: StatedDeal; readonly sentence: number } | undefined;
  /** The supply told last. */
  supply: { readonly deal: StatedDeal; readonly sentence: number } | undefined;
  /** To whom something was said to be given in the sentence before. */
  receiver: { readonly ids: readonly EntityId[]; readonly sentence: number } | undefined;
}

export const newDiscourse = (): Discourse => ({
  topic: [],
  topicParagraph: -1,
  topicSentence: -9,
  named: [],
  pair: undefined,
  day: undefined,
  daySentence: -9,
  month: undefined,
  chip: undefined,
  last: undefined,
  supply: undefined,
  receiver: undefined,
});

const anaphors: readonly (readonly [RegExp, number])[] = [
  [/(?:두 회사|양사|양측|두 기업|두 업체|두 곳|양 사)(?=[가-힣]{0,3}[\s,])/g, 2],
  [/(?:세 회사|3사|세 기업|세 곳)(?=[가-힣]{0,3}[\s,])/g, 3],
  [
    /(?<![가-힣]|[두세네양각] )(?:(?:이|해당|같은) (?:회사|업체|기업|스타트업)|회사 측)(?=(?:는|은|가|이|도|에|에게|에서|로부터|와|과|의|를|을)[\s,])/g,
    1,
  ],
  [/(?<![가-힣]|[두세네양각이] )(?:회사|업체)(?=(?:는|은|가|이|도)[\s,])/g, 1],
  [/(?<![가-힣])이들(?: 회사| 기업| 업체)?(?=(?:은|이|도|에|에게|과|의)[\s,])/g, 0],
];

/** Most sentences have none, and one search is a tenth of five. */
const mayRefer = /회사|업체|기업|스타트업|양 ?사|양측|[두세] 곳|3사|이들/;

/** The parts of a sentence with 두 회사, 양사 and 이 회사 among them, as the companies that were named last. */
export function withAnaphors(
  text: string,
  parts: readonly Part[],
  discourse: Discourse,
  { paragraph, number }: { readonly paragraph: number; readonly number: number },
): Part[] {
  if (!mayRefer.test(text)) return [...parts];
  const out = [...parts];
  for (const [pattern, count] of anaphors) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const inSentence = parts
        .filter((part): part is Who => part.type === 'who' && part.end <= match.index)
        .flatMap(({ ids }) => ids);
      const pool = [...discourse.named.filter((id) => !inSentence.includes(id)), ...new Set(inSentence)];
      const isNear = discourse.topicParagraph >= paragraph - 1;
      const name = standingOf(text, end).case;
      // 세 회사에 보낸다: not the one that sends.
      const free = name === 'to' ? discourse.named.filter((id) => !inSentence.includes(id)) : pool;
      const { pair } = discourse;
      const isPair = count === 2 && pair !== undefined && number - pair.sentence <= 2 && inSentence.length === 0;
      const paired = isPair ? pair.ids : free.slice(-count);
      const told = isNear ? discourse.topic.filter((id) => name === 'topic' || !inSentence.includes(id)) : [];
      const ids = count < 2 ? told : paired;
      if (count === 0 ? ids.length < 2 : ids.length !== count) continue;
      out.push({ type: 'who', start: match.index, end, ids, case: name, caseEnd: end + 1, isAnaphor: true });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** Keeps what a sentence tells for those behind it. */
export function remember(
  { parts, paragraph, text, number }: Sentence,
  discourse: Discourse,
  ref: string | undefined,
): void {
  const day = dateIn(parts, text, ref);
  if (day?.length === 'YYYY-MM-DD'.length) {
    discourse.day = day;
    discourse.daySentence = number;
  }
  if (day !== undefined && day.length >= 'YYYY-MM'.length) discourse.month = day.slice(0, 'YYYY-MM'.length) as DealDate;
  const whos = parts.filter((part): part is Who => part.type === 'who');
  for (const { ids } of whos) {
    for (const id of ids) {
      const at = discourse.named.indexOf(id);
      if (at !== -1) discourse.named.splice(at, 1);
      discourse.named.push(id);
    }
  }
  const acting = whos.filter((who) => !inner.test(text.slice(who.caseEnd)));
  const subject = acting.find((who) => who.case === 'subject');
  const topic =
    acting.find((who) => who.case === 'topic') ?? (isAside(text, subject, discourse, paragraph) ? undefined : subject);
  // AMD의 쇼핑은 길었다: of AMD, too.
  const owner = acting.some(({ case: name }) => name === 'topic' || name === 'subject')
    ? undefined
    : ownerOf(text, whos);
  const spoken = topic ?? owner;
  if (spoken) {
    discourse.topic = spoken.ids;
    discourse.topicParagraph = paragraph;
    discourse.topicSentence = number;
  }
  const pair = pairOf(whos, acting, discourse, number);
  if (pair) discourse.pair = { ids: pair, sentence: number };
  const what = parts
    .filter((part): part is What => part.type === 'what' && !part.isGeneric && !part.isYardstick)
    .at(-1);
  if (what) discourse.chip = { what, sentence: number };
  const receiver = whos.filter((who) => who.case === 'to' && who.head === undefined).at(-1);
  discourse.receiver = receiver && { ids: receiver.ids, sentence: number };
}

/** Whose something is, that a sentence begins with and tells of. */
const ownerOf = (text: string, [first]: readonly Who[]): Who | undefined =>
  first?.case === 'of' && first.start <= 4 && /^의? \S{1,8}(?:은|는) /.test(text.slice(first.end)) ? first : undefined;

/** 위탁생산은 삼성전자가 맡는다: told of something of the one spoken of, who stays the one. */
const isAside = (text: string, subject: Who | undefined, { topicParagraph }: Discourse, paragraph: number): boolean =>
  subject !== undefined &&
  topicParagraph === paragraph &&
  /^[^,]{0,20}[가-힣A-Z0-9](?:은|는|도) /.test(text.slice(0, subject.start));

/** A와 B가, A가 B와, or the sides of the deal that the sentence told. */
function pairOf(
  whos: readonly Who[],
  acting: readonly Who[],
  { last }: Discourse,
  number: number,
): readonly EntityId[] | undefined {
  if (last?.sentence === number && last.deal.parties.length === 2) return last.deal.parties.map(({ entity }) => entity);
  const subject = acting.find((who) => who.case === 'subject' || who.case === 'topic');
  if (subject?.ids.length === 2) return subject.ids;
  const other = whos.find((who) => who.case === 'with');
  const ids = [...(subject?.ids ?? []), ...(other?.ids ?? [])];
  return ids.length === 2 ? ids : undefined;
}
