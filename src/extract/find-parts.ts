import type { Figure } from '../figures/figure.ts';
import type { EntityId } from '../lexicon/entity.ts';
import type { Mention } from '../lexicon/mention.ts';
import { standingOf } from './case.ts';
import type { EntityLookup } from './facts.ts';
import { namesOfLine } from './headline.ts';
import type { Part, What, Who } from './parts.ts';

/** Names that only the deals of a text make parties: the state, and companies that were named just before. */
const governments =
  /(?<![가-힣])(?:(?:한국|우리|우리나라|대한민국) ?정부|정부|한국(?=에 )|우리나라(?=에 ))(?=(?:가|는|은|와|에|의|도|로|측|에게|로부터| 몫)(?:[\s,]|$)| )/g;
const foreign =
  /(?:미국|美|중국|中|일본|日|대만|프랑스|영국|독일|사우디|UAE|인도|스페인|이탈리아|캐나다|호주|네덜란드|이스라엘|싱가포르|말레이시아|베트남|태국|인도네시아|러시아|폴란드|스웨덴|노르웨이|핀란드|덴마크|스위스|브라질|멕시코|카타르|튀르키예|홍콩|유럽|EU|필리핀|아일랜드|벨기에|오스트리아|카자흐스탄|쿠웨이트|아랍에미리트|각국|외국|해외|상대국|현지|트럼프|바이든|연방|지방|주)\s?$/;
const genericChips = /(?:그래픽처리장치|그래픽 처리장치|그래픽카드|GPU|지피유|AI ?칩|인공지능 ?칩|AI ?반도체)/g;

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
  const mayGovern = text.includes('정부') || text.includes('한국') || text.includes('우리나라');
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
  const parts: Part[] = namesOfLine(text, once);
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
