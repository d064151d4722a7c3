import { standingOf } from './case.ts';
import { speakerIn } from './discourse.ts';
import type { Part, What, Who } from './parts.ts';
import type { Discourse } from './told-so-far.ts';

/** Words that stand for companies named before, and for how many; 0 for any number of them. */
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

/** Who says 우리. */
const we = /(?<![가-힣])(?:우리|저희|당사)(?: 회사)?(?=(?:는|가|도|의|와|에|에게|를)[\s,])/g;
/** 이 칩은, 해당 제품을: the chip spoken of last. */
const thatChip =
  /(?<![가-힣])(?:이|해당) (?:칩|제품|반도체|가속기|GPU|NPU|프로세서)(?=(?:은|는|을|를|이|가|의|도)?[\s,])/g;
/** 이 중 6만 개가: of those. */
const ofThose =
  /(?<![가-힣])(?:이|그) ?(?:중|가운데)(?= (?:\d|절반|일부|상당수)[^,.]{0,24}(?:실렸|실린|탑재|들어|깔|꽂|나갔|팔렸))/g;
/** For how many sentences a chip can be called 이 칩. */
const CHIP_REACH = 2;

/** Most sentences have none, and one search is a tenth of five. */
const mayRefer = /회사|업체|기업|스타트업|양 ?사|양측|[두세] 곳|3사|이들/;
const maySpeak = /우리|저희|당사/;
const mayPoint = /[이그] ?(?:중|가운데) |(?:이|해당) (?:칩|제품|반도체|가속기|[GN]PU|프로세서)/;

/** The parts of a sentence with 두 회사, 양사 and 이 회사 among them, as the companies that were named last. */
export function withAnaphors(
  text: string,
  parts: readonly Part[],
  discourse: Discourse,
  { paragraph, number, isAnswer }: { readonly paragraph: number; readonly number: number; readonly isAnswer: boolean },
): Part[] {
  const out = [...parts, ...speakers(text, parts, discourse, isAnswer), ...chipsMeant(text, parts, discourse, number)];
  if (!mayRefer.test(text)) return out.sort((a, b) => a.start - b.start);
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
      // 투자자 셋이 들어왔다. 회사는 …: none of the three, but who was spoken of before them.
      const { ofParagraph: main, topic } = discourse;
      const spokenOf = topic.length > 1 && main.paragraph >= paragraph - 1 ? main.ids : topic;
      const told = isNear ? spokenOf.filter((id) => name === 'topic' || !inSentence.includes(id)) : [];
      // Of several who acted last none is 회사, and at the head of a paragraph it is whom the article is about.
      const isOfArticle =
        told.length > 1 || (/^(?:회사|업체)/.test(match[0]) && discourse.topicParagraph !== paragraph);
      const one = isOfArticle && discourse.article !== undefined ? [discourse.article] : told;
      // A는 B에 투자했고 이 회사로부터 들여온다: of the one named beside who acts.
      const isOther = one.length === 0 && inSentence.length > 1 && name !== 'topic' && name !== 'subject';
      const beside = isOther ? inSentence.slice(-1) : one;
      const ids = count === 1 ? beside : count === 0 ? told : paired;
      if (count === 0 ? ids.length < 2 : ids.length !== count) continue;
      out.push({ type: 'who', start: match.index, end, ids, case: name, caseEnd: end + 1, isAnaphor: true });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** 우리는 …했다, as the company whose 대표 says so: in an answer, or in a quote of a sentence that names the speaker. */
function speakers(text: string, parts: readonly Part[], { speaker, topic }: Discourse, isAnswer: boolean): Who[] {
  if (!maySpeak.test(text)) return [];
  const named = speakerIn(
    text,
    parts.filter((part): part is Who => part.type === 'who'),
  );
  return [...text.matchAll(we)].flatMap((match) => {
    const isOfFiling = match[0].startsWith('당사');
    const id = isOfFiling ? (topic.length === 1 ? topic[0] : undefined) : (named ?? (isAnswer ? speaker : undefined));
    if (id === undefined) return [];
    const end = match.index + match[0].length;
    const { end: caseEnd, ...standing } = standingOf(text, end);
    return [{ type: 'who', start: match.index, end, ids: [id], ...standing, caseEnd, isAnaphor: true }];
  });
}

/** 이 칩 as the chip that was named last, unless the sentence names one itself. */
function chipsMeant(text: string, parts: readonly Part[], { chip }: Discourse, number: number): What[] {
  if (!chip || number - chip.sentence > CHIP_REACH || !mayPoint.test(text)) return [];
  if (parts.some((part) => part.type === 'what' && !part.isGeneric)) return [];
  return [...text.matchAll(thatChip), ...text.matchAll(ofThose)].map((match) => {
    const end = match.index + match[0].length;
    return { ...chip.what, start: match.index, end, case: standingOf(text, end).case };
  });
}
