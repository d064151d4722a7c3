import type { DealDate } from '../deals/deal.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { dateIn } from './dates.ts';
import { inner, type Sentence, type What, type Who } from './parts.ts';
import { presentedIn } from './presented.ts';
import { noteQuestion } from './questions.ts';
import { type Discourse, speakOf } from './told-so-far.ts';

const title = /대표|CEO|최고경영자|회장|사장|의장|창업자|총괄|본부장|상무|전무/;

/** The company of which a sentence names somebody who may speak for it: 딥엑스 대표. */
export const speakerIn = (text: string, whos: readonly Who[]): EntityId | undefined =>
  whos.find(({ ids, end, caseEnd }) => ids.length === 1 && title.test(text.slice(end, caseEnd)))?.ids[0];

/** At the first sentence of an answer the one who is asked is spoken of. */
export function letSpeak(discourse: Discourse, paragraph: number, number: number): void {
  if (discourse.speaker === undefined || discourse.topicParagraph === paragraph) return;
  speakOf(discourse, [discourse.speaker], paragraph, number);
}

/** Keeps what a sentence tells for those behind it. */
export function remember(sentence: Sentence, discourse: Discourse, ref: string | undefined): void {
  const { parts, paragraph, text, number } = sentence;
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
  discourse.speaker = speakerIn(text, whos) ?? discourse.speaker;
  const acting = whos.filter((who) => !inner.test(text.slice(who.caseEnd)));
  const subjects = acting.filter((who) => who.case === 'subject');
  // 산업은행이 앞장섰고 삼성벤처투자가 들어왔다: told of the one spoken of, who stays the one.
  const areMany = subjects.length > 1 && discourse.topicParagraph === paragraph;
  const subject = areMany ? undefined : subjects[0];
  const topic =
    acting.find((who) => who.case === 'topic') ?? (isAside(text, subject, discourse, paragraph) ? undefined : subject);
  // AMD의 쇼핑은 길었다: of AMD, too.
  const owner = acting.some(({ case: name }) => name === 'topic' || name === 'subject')
    ? undefined
    : ownerOf(text, whos);
  // AMD도 고객으로 이름을 올렸다: of the one they are customers of.
  const stays = noteQuestion(discourse, sentence, whos) || isOnList.test(text);
  const spoken = stays ? undefined : (topic ?? owner ?? presentedIn(text, whos));
  if (spoken && discourse.ofParagraph.paragraph !== paragraph) {
    // 오픈AI도 …: one of several, and the paragraph is about somebody named before it.
    const isOneMore = /도$/.test(text.slice(spoken.end, spoken.caseEnd));
    discourse.ofParagraph = { ids: isOneMore ? [] : spoken.ids, paragraph };
  }
  if (spoken) {
    if (spoken.ids.length === 1) discourse.article ??= spoken.ids[0];
    speakOf(discourse, spoken.ids, paragraph, number);
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

/** Who is one of several customers or partners. */
const isOnList = /(?:고객|파트너|명단|협력사|공급망)(?:으로|로|에|사로)(?:도)? (?:이름|합류|포함|올)/;

/** Whose something is, that a sentence begins with and tells of. */
const ownerOf = (text: string, [first]: readonly Who[]): Who | undefined =>
  first?.case === 'of' && first.start <= 4 && /^(?: \S{1,5})?의? \S{1,8}(?:은|는) /.test(text.slice(first.end))
    ? first
    : undefined;

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
