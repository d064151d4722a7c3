import type { EntityId } from '../lexicon/entity.ts';
import type { Clause } from './clauses.ts';
import { hasOtherSubject } from './other-subject.ts';
import { isActing, type Who } from './parts.ts';
import { readDeal } from './read-deal.ts';
import type { Scope } from './reading.ts';
import type { StatedDeal } from './stated-deal.ts';

/** The clauses of a list that share what they do not say themselves, and the one that has the predicate. */
function sharing(
  clauses: readonly Clause[],
  k: number,
): { readonly lender: Clause; readonly group: readonly Clause[] } {
  let last = k;
  while (clauses[last]?.isGapped && last + 1 < clauses.length) last++;
  let first = k;
  while (first > 0 && clauses[first - 1]?.isGapped) first--;
  let lender = k;
  while (clauses[lender]?.borrows && lender + 1 < clauses.length) lender++;
  return { lender: clauses[lender] as Clause, group: clauses.slice(first, last + 1) };
}

/** The deals that a clause states.
 * @param k its place among the clauses of the sentence
 * @param carried who acts, as far as the clauses before say
 */
export function readClause(
  scope: Scope,
  clause: Clause,
  k: number,
  carried: readonly EntityId[] | undefined,
): StatedDeal[] {
  const { sentence, discourse, triggers, clauses } = scope;
  const { parts, paragraph, text } = sentence;
  const { lender, group } = sharing(clauses, k);
  const isOwn = lender === clause;
  const out: StatedDeal[] = [];
  for (const trigger of triggers) {
    if (trigger.start < lender.start || trigger.start >= lender.end) continue;
    const verbFrom = trigger.start + text.slice(trigger.start, trigger.end).lastIndexOf(' ') + 1;
    // 지분 10%를 89억 달러에 사들였다: what stands within the words counts, too.
    // 5만 장이다: the number is the word itself.
    const wordsEnd = trigger.frame === 'share' ? trigger.end : verbFrom;
    const at = isOwn ? wordsEnd : clause.end;
    const before = parts.filter((part) => part.start >= clause.start && part.end <= at);
    const hasOwn = before.some(isActing);
    const isBlocked = !hasOwn && hasOtherSubject(sentence, clause.start, at);
    const isNear = discourse.topicParagraph === paragraph || sentence.number - discourse.topicSentence === 1;
    // LG CNS와는 협약을 맺었다: of the one that the paragraph is about.
    const isContrast = before.some(
      (part) => part.type === 'who' && /[와과]는$/.test(text.slice(part.end, part.caseEnd)),
    );
    const { ofParagraph: main } = discourse;
    const near = isContrast && main.paragraph === paragraph ? main.ids : isNear ? discourse.topic : [];
    const shared = group
      .filter((one) => one !== clause)
      .flatMap((one) => parts.filter((part) => part.start >= one.start && part.end <= Math.min(one.end, trigger.start)))
      .filter((part): part is Who => part.type === 'who' && !isActing(part));
    // A와 B가 칩을 공급하는 의향서를 맺었다: that is no deal beside the supply.
    if (trigger.frame === 'partner' && out.length > 0) continue;
    const deals = readDeal(scope, {
      trigger: isOwn ? trigger : { ...trigger, start: at },
      clause,
      before,
      shared: group.length > 1 ? shared : [],
      isListed: group.length > 1,
      carried: isBlocked ? [] : (carried ?? near),
      // Who is carried over from a deal of the same sentence is as good as named.
      isFar: carried === undefined && discourse.last?.sentence !== sentence.number,
      isHere: carried !== undefined,
      tailFrom: trigger.end,
      wordFrom: trigger.start,
      verbFrom,
      verbEnd: lender.end,
    });
    // 확보해 정부에 넘긴다: one act of two words, and the second says who gets it.
    const isHanded =
      trigger.form === 'verb' &&
      trigger.frame === 'take' &&
      /^\S{0,2}[해여와서] (?:[가-힣A-Z]+(?:에|에게) )?(?:넘|공급|제공|납품|빌려|되팔|판다|임대)/.test(
        text.slice(trigger.end - 1),
      );
    const hasSource = before.some((part) => part.type === 'who' && (part.case === 'from' || part.case === 'at'));
    if (isHanded && !hasSource) continue;
    for (const deal of deals) add(out, deal);
  }
  // 함께 짓는 슈퍼컴퓨터에 칩을 넣는다: the word before the noun only tells of the computer.
  const supply = out.filter(({ kind }) => kind === 'supply');
  return out.filter((one) => !joint.has(one.kind) || !supply.some((other) => sharesParty(one, other)));
}

/** Adds a deal, unless a word before it states the same: then what the surer says counts, with the figures of either. */
function add(out: StatedDeal[], deal: StatedDeal): void {
  const at = out.findIndex((one) => isOneKind(one, deal) && sharesParty(one, deal));
  const known = out[at];
  if (!known) out.push(deal);
  else if (known.kind === deal.kind && sharesParty(deal, known) && deal.confidence > known.confidence)
    out[at] = { ...known, ...deal };
}

/** 손잡고 함께 짓는다: two words for one deal of partners. */
const joint: ReadonlySet<string> = new Set(['partnership', 'joint-venture', 'capex']);
const isOneKind = (a: StatedDeal, b: StatedDeal): boolean =>
  a.kind === b.kind || (joint.has(a.kind) && joint.has(b.kind));

const sharesParty = (a: StatedDeal, b: StatedDeal): boolean =>
  a.parties.every((x) => b.parties.some((y) => x.entity === y.entity));
