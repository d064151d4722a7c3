import type { Figure } from '../figures/figure.ts';
import type { EntityId } from '../lexicon/entity.ts';
import type { Mention } from '../lexicon/mention.ts';
import { type Case, type Head, standingOf } from './case.ts';
import type { EntityLookup } from './facts.ts';

/** A company, organization or person, or several of them in a row (A와 B가), with the case of the last. */
export interface Who {
  readonly type: 'who';
  readonly start: number;
  readonly end: number;
  readonly ids: readonly EntityId[];
  readonly case: Case;
  readonly head?: Head;
  readonly headCase?: Case;
  /** Where its particle ends. */
  readonly caseEnd: number;
  /** 정부, 한국: no company, and nobody invests in it. */
  readonly isState?: true;
  /** 두 회사, 이 회사. */
  readonly isAnaphor?: true;
}

/** A chip, named or only called GPU. */
export interface What {
  readonly type: 'what';
  readonly start: number;
  readonly end: number;
  readonly id: EntityId;
  readonly maker?: EntityId;
  readonly case: Case;
  /** H100급: a yardstick. */
  readonly isYardstick: boolean;
  /** A word for a sort of chip, no name. */
  readonly isGeneric: boolean;
}

/** A figure of the sentence. */
export interface Number_ {
  readonly type: 'figure';
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
}

/** What stands in a sentence, in order; offsets are units of the sentence. */
export type Part = Who | What | Number_;

/** Does a name act: 이/가, 은/는? */
export const isActing = (part: Part): part is Who =>
  part.type === 'who' && (part.case === 'subject' || part.case === 'topic');

/** A sentence as the rules read it. */
export interface Sentence {
  readonly text: string;
  /** Where it begins in the body. */
  readonly start: number;
  readonly paragraph: number;
  /** The how manieth of the body. */
  readonly number: number;
  readonly parts: readonly Part[];
}

/** Names that only the deals of a text make parties: the state, and companies that were named just before. */
const governments =
  /(?<![가-힣])(?:(?:한국|우리|우리나라|대한민국) ?정부|정부|한국(?=에 ))(?=(?:가|는|은|와|에|의|도|로|측|에게|로부터| 몫)(?:[\s,]|$)| )/g;
const foreign = /(?:미국|美|중국|中|일본|日|대만|프랑스|영국|독일|사우디|UAE|인도|트럼프|바이든|연방|지방|주)\s?$/;
const genericChips = /(?:그래픽처리장치|그래픽 처리장치|그래픽카드|GPU|지피유|AI ?칩|인공지능 ?칩|AI ?반도체)/g;

const joiner =
  /^(?:\([^()]{1,40}\))?[’”'"]?\s?(?:[·∙‧ㆍ,/&]|와|과|및|이나|랑|하고|그리고|\+)\s?(?:및 |그리고 |미국 |중국 |대만 |일본 |영국 |자회사 |또 )?[‘“'"]?$/;

/** 엔비디아 GPU is that of a maker; GPU alone and AI 칩 are of nobody. */
const isNvidias = (text: string, { index, 0: word }: RegExpExecArray): boolean =>
  !/칩|반도체/.test(word) &&
  /(?:엔비디아|NVIDIA)(?:의|산)? ?(?:최신 |최신형 |신형 |고성능 |AI ?)?$/i.test(
    text.slice(Math.max(0, index - 16), index),
  );

/** The parts of a sentence. */
export function partsOf(
  text: string,
  offset: number,
  mentions: readonly Mention[],
  figures: readonly Figure[],
  entityOf: EntityLookup,
): Part[] {
  const names: (Who | What)[] = [];
  for (const { start, end, entity } of mentions) {
    const facts = entityOf(entity);
    if (!facts) continue;
    const from = start - offset;
    const to = end - offset;
    const standing = standingOf(text, to);
    if (facts.kind === 'chip') {
      names.push({
        type: 'what',
        start: from,
        end: to,
        id: entity,
        ...(facts.maker && { maker: facts.maker }),
        case: standing.case,
        isYardstick: /^\s?급/.test(text.slice(to, to + 3)),
        isGeneric: false,
      });
      continue;
    }
    const id = facts.kind === 'person' ? facts.office : entity;
    if (id === undefined) continue;
    const { end: caseEnd, ...rest } = standing;
    names.push({ type: 'who', start: from, end: to, ids: [id], ...rest, caseEnd });
  }
  // Most sentences name no state: looking for the words first takes a tenth of the search.
  const mayGovern = text.includes('정부') || text.includes('한국');
  for (const found of mayGovern ? text.matchAll(governments) : []) {
    if (foreign.test(text.slice(Math.max(0, found.index - 6), found.index))) continue;
    const to = found.index + found[0].length;
    const { end: caseEnd, ...rest } = standingOf(text, to);
    names.push({
      type: 'who',
      start: found.index,
      end: to,
      ids: ['korea-government' as EntityId],
      ...rest,
      caseEnd,
      isState: true,
    });
  }
  for (const found of text.matchAll(genericChips)) {
    const to = found.index + found[0].length;
    if (names.some(({ start, end }) => start < to && found.index < end)) continue;
    const { case: case_ } = standingOf(text, to);
    names.push({
      type: 'what',
      start: found.index,
      end: to,
      id: (isNvidias(text, found) ? 'nvidia-gpu' : 'gpu') as EntityId,
      case: case_,
      isYardstick: false,
      isGeneric: true,
    });
  }
  names.sort((a, b) => a.start - b.start);
  const once = names.filter((name, k) => !isTypeWord(text, names[k - 1], name));
  const parts: Part[] = joinNames(text, once);
  for (const figure of figures) {
    parts.push({ type: 'figure', start: figure.start - offset, end: figure.end - offset, figure });
  }
  return parts.sort((a, b) => a.start - b.start);
}

/** 블랙웰 그래픽처리장치(GPU): the words behind the name count nothing of their own. */
const isTypeWord = (text: string, before: Who | What | undefined, name: Who | What): boolean =>
  name.type === 'what' &&
  name.isGeneric &&
  before?.type === 'what' &&
  /^(?:[\s(·,/]|계열|시리즈|기반|세대|아키텍처|아키텍쳐)*$/.test(text.slice(before.end, name.start));

/** Joins names in a row, and leaves out a person's name before that of the company it speaks for. */
function joinNames(text: string, names: readonly (Who | What)[]): (Who | What)[] {
  const out: (Who | What)[] = [];
  for (const name of names) {
    const last = out.at(-1);
    if (name.type !== 'who' || last?.type !== 'who') {
      out.push(name);
      continue;
    }
    const between = text.slice(last.end, name.start);
    const isSame =
      last.ids.length === 1 &&
      last.ids[0] === name.ids[0] &&
      name.start - last.end <= 12 &&
      !/[은는이가을를]\s/.test(between);
    // 에스케이(SK), 젠슨 황 엔비디아 CEO: one party, named twice.
    if (isSame || (/^\s?\($/.test(between) && /^\)/.test(text.slice(name.end)))) {
      out[out.length - 1] = {
        ...name,
        ids: isSame ? name.ids : last.ids,
        start: last.start,
        ...(isSame ? {} : { ...standing(text, name), end: name.end + 1 }),
      };
      continue;
    }
    const isListed = joiner.test(between);
    const isBare = name.case === 'none' && /^[^,·]*$/.test(text.slice(name.end, name.end + 1));
    if (isListed && !(isBare && /와|과/.test(between))) {
      out[out.length - 1] = { ...name, start: last.start, ids: [...new Set([...last.ids, ...name.ids])] };
      continue;
    }
    out.push(name);
  }
  return out;
}

function standing(text: string, name: Who): Partial<Who> {
  const { end: caseEnd, ...rest } = standingOf(text, name.end + 1);
  return { ...rest, caseEnd };
}

/** Behind the subject of a clause before a noun: 엔비디아가 만든 칩, 오픈AI가 주도하는 사업. */
export const inner =
  /^\s(?:\S+\s){0,2}?\S*(?:만든|만드는|설계한|개발한|이끄는|운영하는|세운|설립한|주도하는|내놓은|공개한|밝힌|맡긴|맡기는|쥔|가진|보유한|있는|하는|된|될|낸|필요한|출시한|생산한|생산하는|판매하는|제안한|투자한|쓰는|쓴|지은|짓는|대는|낀|뽑은|정한|쌓은|지원하는|추진하는)\s/;
