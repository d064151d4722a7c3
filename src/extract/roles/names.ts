import type { EntityId } from '../../lexicon/entity.ts';
import type { Case, Head } from '../case.ts';
import { naming } from '../frame.ts';
import { states } from '../known-sides.ts';
import { inner, type What, type Who } from '../parts.ts';
import type { Scene } from './scene.ts';

/** Who acts, how sure that is, and the name that says so. */
export interface Acting {
  readonly ids: readonly EntityId[];
  readonly trust: number;
  readonly who?: Who;
}

/** 공급받기로 한 A, 공급받는 곳은 A다. */
const isHeadBehind =
  /^[가-힣]{0,4}(?: ?기로)?(?: ?[한할하]는?)?\s(?:[가-힣]*[가-힣](?<![은는이가을를에])\s)?(?:(?:곳|회사|업체|기업|고객사?|손님|첫 고객|주인공)(?:은|는|이|가|에|에는)\s)?[‘“'"]?$/;
/** 사려던 데이터센터 회사 A: no word between has a particle. */
export const isRightBehind =
  /^[가-힣]{0,4}(?: 한)?\s(?:[가-힣A-Z]*[가-힣A-Z](?<![을를은는이가에고의와과도로])\s){0,3}[‘“'"]?$/;
/** 인수한다고 2일 발표한 A. */
const isTellerBehind =
  /^[가-힣]{0,6}[다라]고 (?:[^,.]{0,16} )?(?:발표한|밝힌|공시한|선언한|알린|예고한|보도된|알려진|전해진) (?:[가-힣A-Za-z]*[가-힣A-Za-z](?<![에을를은는이가의도로]) ){0,2}[‘“'"]?$/;
/** 투자한 회사다, 인수한 AI 기업이기도 하다. */
export const isCompanyBehind =
  /^[가-힣]{0,3} (?:[가-힣A-Za-z]+ ){0,2}?(?:자회사|회사|기업|업체|스타트업|곳)(?:다|이다|이기도|였다|이었다|이며|이고|로[,\s])/;

/** 에서 들여온, 에서 만든: a verb before a noun that the source belongs to. */
const innerSource =
  /^\s(?:\S+\s)?(?:들여온|만든|만들어진|생산한|생산된|찍어낸|찍은|양산한|사들인|넘겨받은|받은|받아 온|나온|뽑은)\s\S/;

/** The names of a clause, looked up by how they stand in it. Of several the last counts: it is the nearest to the word. */
export class Names {
  private readonly scene: Scene;
  readonly whos: readonly Who[];

  constructor(scene: Scene) {
    this.scene = scene;
    this.whos = scene.parts.filter((part): part is Who => part.type === 'who');
  }

  /** A subject of a clause before a noun (엔비디아가 만든 칩) does not act here. */
  private isInner(who: Who): boolean {
    const { text, trigger } = this.scene;
    return who.case === 'subject' && inner.test(text.slice(who.caseEnd, trigger.start));
  }

  /** TSMC에서 들여온 칩을 샀다: whence the goods came to the one who sells them. */
  private isInnerSource(who: Who): boolean {
    const { text, trigger } = this.scene;
    return (who.case === 'at' || who.case === 'from') && innerSource.test(text.slice(who.caseEnd, trigger.start));
  }

  /** The name that acts in the clause itself. */
  subjectWho(): Who | undefined {
    const acting = this.whos.filter((who) => !this.isInner(who));
    return acting.filter((who) => who.case === 'subject').at(-1) ?? acting.filter((who) => who.case === 'topic').at(-1);
  }

  /** Who acts, and how sure that is. */
  subject(): Acting {
    const head = this.headOf();
    if (head && !this.whos.some((who) => who.case === 'subject' && !this.isInner(who)))
      return { ids: head.ids, trust: 0.95, who: head };
    const who = this.subjectWho();
    if (who) return { ids: who.ids, trust: 1, who };
    const { carried, isCarriedHere } = this.scene;
    if (carried.length > 0) return { ids: carried, trust: isCarriedHere ? 0.9 : 0.85 };
    // 엔스케일이 짓는 데이터센터에 넣는다: nobody else is there to do it.
    const first = this.whos.find((one) => one.case === 'subject');
    return first ? { ids: first.ids, trust: 0.8, who: first } : { ids: [], trust: 0 };
  }

  /** B로부터 공급받기로 한 A, B로부터 공급받는 곳은 A다: the noun that the word tells of acts. */
  private headOf(): Who | undefined {
    const { trigger, text, after } = this.scene;
    const [first] = after;
    if (!first || first.head === 'product' || trigger.form === 'noun' || naming.has(trigger.frame)) return undefined;
    // 들여오는 방안을 엔비디아와 논의했다: said of a plan.
    if (first.case === 'with' || first.case === 'from') return undefined;
    const between = text.slice(trigger.end, first.start);
    return (trigger.form === 'adnominal' ? isHeadBehind : isTellerBehind).test(between) ? first : undefined;
  }

  /** 람다는 SK텔레콤이 투자한 회사다: whom the noun behind the word is said of. */
  predicated(): Who | undefined {
    const { trigger, text } = this.scene;
    if (trigger.form !== 'adnominal' || !isCompanyBehind.test(text.slice(trigger.end))) return undefined;
    const topic = this.whos.find((who) => who.case === 'topic');
    return this.whos.some((who) => who.case === 'subject' && !this.isInner(who)) ? topic : undefined;
  }

  /** The name in one of some cases, in this clause or in one that shares its predicate. */
  by(...cases: readonly Case[]): Who | undefined {
    const fits = (who: Who) => cases.includes(who.case) && who.head === undefined && !this.isInnerSource(who);
    return this.whos.filter(fits).at(-1) ?? this.scene.shared.filter(fits).at(-1);
  }

  /** The name before such a noun: 엔비디아 칩, 인텔 지분. */
  ofHead(...heads: readonly Head[]): Who | undefined {
    return this.whos.filter((who) => who.case === 'of' && who.head !== undefined && heads.includes(who.head)).at(-1);
  }

  /** Whose place the act reaches: 마이크론 일본 공장에. */
  place(...cases: readonly Case[]): Who | undefined {
    return this.whos.filter((who) => who.head === 'place' && who.headCase && cases.includes(who.headCase)).at(-1);
  }

  /** A name directly before a noun that states a deal: 리보스 인수. */
  bare(): Who | undefined {
    const { trigger, text } = this.scene;
    return this.whos
      .filter((who) => who.case === 'none' && /^\s?$/.test(text.slice(who.caseEnd, trigger.start)))
      .at(-1);
  }

  /** Whose chip something is put into: 엔비디아의 루빈에 HBM4를 공급한다. */
  chipHost(): EntityId | undefined {
    const host = this.whats().findLast((what) => what.case === 'to' && what.maker !== undefined);
    const isNamed = this.whos.some(({ ids }) => host?.maker !== undefined && ids.includes(host.maker));
    return isNamed && this.whats().length > 1 ? host?.maker : undefined;
  }

  /** Who acts in the clause before a noun: 엔비디아가 만든 칩. */
  innerMaker(): Who | undefined {
    return this.whos.filter((who) => this.isInner(who)).at(-1);
  }

  /** The chips of the clause; where it has none, those that the word tells of. */
  whats(): readonly What[] {
    const { parts, behind } = this.scene;
    const all = parts.filter((part): part is What => part.type === 'what');
    return all.length > 0 ? all : behind.filter((part): part is What => part.type === 'what');
  }

  /** Who makes the last chip whose maker is none of `not`. */
  chipMaker(not: readonly EntityId[]): EntityId | undefined {
    for (const what of [...this.whats()].reverse()) if (what.maker && !not.includes(what.maker)) return what.maker;
    return undefined;
  }
}

/** The name, unless it is that of a state. */
export const notState = (who: Who | undefined) => (who && isState(who) ? undefined : who);

/** 정부 사업용 B200: what a state pays for is not made by it. */
export const isState = (who: Who): boolean => who.isState === true || who.ids.every((id) => states.has(id));

/** 엔비디아 ‘H100’: a name and its chip side by side. */
export function whoBeforeChip(names: Names, scene: Scene): Who | undefined {
  return names.whos
    .filter(
      (who) =>
        (who.case === 'none' || who.case === 'of') &&
        who.head !== 'place' &&
        !isState(who) &&
        names
          .whats()
          .some(
            (what) =>
              what.start >= who.end &&
              /^(?:의)?\s?(?:(?:최신|차세대|신형|AI|인공지능|데이터센터용|서버용)\s){0,2}\S{0,8}\s?[‘“'"]?$/.test(
                scene.text.slice(who.end, what.start),
              ),
          ),
    )
    .at(-1);
}
