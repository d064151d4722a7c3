import type { EntityId } from '../lexicon/entity.ts';
import type { Sentence, Who } from './parts.ts';
import { presentedIn } from './presented.ts';
import { type Discourse, speakOf } from './told-so-far.ts';

/** -칩은 어디서 사나요?, -지분은 팔 건가., Q. …? */
const isQuestion = /^(?:[-–—▶]\s?|Q\d{0,2}[.:)]?\s)\S.*(?:\?|[가나까는은지]\.)$/;

const isAnswer = ({ asked }: Discourse, paragraph: number): boolean => asked.paragraph === paragraph - 1;

/** At the first sentence of an answer the one is spoken of whom the questions are about. */
export function letAnswer(discourse: Discourse, paragraph: number, number: number): void {
  const { theme } = discourse.asked;
  if (theme === undefined || !isAnswer(discourse, paragraph) || discourse.topicParagraph === paragraph) return;
  speakOf(discourse, [theme], paragraph, number);
  discourse.ofParagraph = { ids: [theme], paragraph };
}

/** With whom an answer deals, where its sentences leave that out. */
export function otherAsked(
  discourse: Discourse,
  { parts, paragraph, text }: Sentence,
  acting: readonly EntityId[],
): readonly EntityId[] {
  if (!isAnswer(discourse, paragraph)) return [];
  const named = parts.filter((part): part is Who => part.type === 'who' && part.ids.some((id) => !acting.includes(id)));
  if (named.length === 0) return discourse.asked.others;
  // 마이크로소프트와는 지분을 다시 짜면서 …: of that one, all through the sentence.
  const [other, ...more] = named.filter((who) => /[와과]는$/.test(text.slice(who.end, who.caseEnd)));
  return other && more.length === 0 && named.length === 1 ? other.ids : [];
}

/**
 * Keeps what a question asks of, and whom an answer begins by naming.
 * @returns whether the sentence leaves the one spoken of what it was
 */
export function noteQuestion(discourse: Discourse, { text, paragraph }: Sentence, whos: readonly Who[]): boolean {
  const { asked } = discourse;
  const named = [...new Set(whos.flatMap(({ ids }) => ids))];
  if (isQuestion.test(text)) {
    const first = whos.find((who) => who.case === 'subject' || who.case === 'topic');
    // An interview is about the one who answers.
    if (discourse.speaker === undefined && asked.paragraph < 0 && first?.ids.length === 1) asked.theme = first.ids[0];
    asked.paragraph = paragraph;
    asked.others = named.filter((id) => id !== asked.theme && id !== discourse.speaker);
    return false;
  }
  if (asked.theme === undefined || !isAnswer(discourse, paragraph)) return false;
  const presented = presentedIn(text, whos);
  if (presented) asked.others = presented.ids;
  return presented !== undefined || !whos.some((who) => who.case === 'topic');
}
