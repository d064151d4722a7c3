import type { PartyRole } from '../deals/deal.ts';
import type { StatusAt } from '../deals/status-at.ts';
import type { EntityId } from '../lexicon/entity.ts';
import { lookFromOutside } from './deal-outside.ts';
import { type PhraseKey, sides, spokenKindOf, type Worded } from './deal-sides.ts';
import type { Words } from './words.ts';

export type { PhraseKey } from './deal-sides.ts';

/** Who did what with whom, in a few words; `spoken` where arrows and colons need words for those who listen. */
export interface DealPhrase {
  readonly text: string;
  readonly spoken: string;
}

/** Whose card it is, and what was known of the deal. */
export interface DealView {
  /** Null where the deal is nobody's card: then it is seen from outside. */
  readonly own: EntityId | null;
  /** The entity of the card and all that it contains. */
  readonly within: ReadonlySet<EntityId>;
  readonly status: StatusAt;
}

type Party = Worded['parties'][number];

/** The part of one who stands beside a deal; others `take part`. */
const parts: Partial<Record<PartyRole, PhraseKey>> = { supplier: 'part_supplier', investor: 'part_holder' };

const same = (text: string): DealPhrase => ({ text, spoken: text });

/**
 * Says a deal from one side: `xAI에 공급` on the card of 엔비디아, `엔비디아에서 구매` on that of xAI.
 *
 * The card's own entity speaks where it is a party; else its members do and are named, `삼성전자: 테슬라의 칩 위탁생산`.
 * Who only stands beside the deal sees it from outside, as a chip does: `엔비디아 → xAI 공급`. Whoever bought or sold
 * with the speaker is named, `…(메타와 함께)`, because the figures of the row are those of all of them.
 *
 * @param nameOf the Korean name of an entity
 */
export function dealPhrase(
  deal: Worded,
  { own, within, status }: DealView,
  nameOf: (id: EntityId) => string,
  say: Words<PhraseKey>,
): DealPhrase {
  const speech = makeSpeech(deal, status, nameOf, say);
  const self = deal.parties.filter(({ entity }) => entity === own);
  const members = deal.parties.filter(({ entity }) => entity !== own && within.has(entity));
  const [speaker] = self;

  const ofSelf = speech.fromSide(self) ?? speech.fromEnd(self);
  if (ofSelf) return same(ofSelf.text);
  // A parent that only takes part leaves the word to the member that acts.
  const ofMembers =
    !speaker || speaker.role === 'partner' ? (speech.fromSide(members) ?? speech.fromEnd(members)) : null;
  if (ofMembers) return same(speech.saidBy(ofMembers.speakers, ofMembers.text));

  const { text, spoken } = speech.fromOutside();
  if (speaker) return { text: speech.withPart(text, speaker), spoken: speech.withPart(spoken, speaker) };
  const [member] = members;
  if (!member) return { text, spoken };
  return {
    text: speech.saidBy([member], speech.withPart(text, member)),
    spoken: speech.saidBy([member], speech.withPart(spoken, member)),
  };
}

/** What some of the parties say of their deal. */
interface Said {
  readonly text: string;
  readonly speakers: readonly Party[];
}

/** The ways to say one deal. */
function makeSpeech(deal: Worded, status: StatusAt, nameOf: (id: EntityId) => string, say: Words<PhraseKey>) {
  const { parties } = deal;
  const kind = spokenKindOf(deal, nameOf);
  const outside = lookFromOutside(kind, parties);
  const { givers, takers } = outside;
  const isCompleted = status.kind === 'dated' && status.status === 'completed';
  const withRoles = (roles: readonly PartyRole[]) => parties.filter(({ role }) => roles.includes(role));
  const without = (list: readonly Party[], ...left: (readonly Party[])[]) =>
    list.filter((party) => !left.flat().includes(party));

  function named(list: readonly Party[], most = 2): string {
    const names = list.slice(0, most).map(({ entity }) => nameOf(entity));
    const text = names.join('·');
    return list.length > most ? say('names_and_more', text, list.length - most) : text;
  }

  const saidBy = (speakers: readonly Party[], text: string) => say('phrase_who', named(speakers), text);

  /** Two fellows have room for their names; of more, the first stands for them. */
  function withFellows(text: string, fellows: readonly Party[]): string {
    return fellows.length === 0 ? text : say('phrase_with_fellows', text, named(fellows, fellows.length > 2 ? 1 : 2));
  }

  /** From the first side that any of the candidates has, where somebody stands on the other. */
  function fromSide(candidates: readonly Party[]): Said | null {
    for (const { role, others, object, unless = [], fellows = [role], key, completed } of sides[kind]) {
      const able = candidates.filter((party) => party.role === role);
      const objects = object ? withRoles([object]) : [];
      if (able.length === 0 || (object && objects.length === 0) || withRoles(unless).length > 0) continue;
      // All members of a group speak together, unless they deal with each other only.
      for (const speakers of [able, able.slice(0, 1)]) {
        const counterparts = without(withRoles(others), speakers);
        if (counterparts.length === 0) continue;
        const text = say((isCompleted && completed) || key, named(counterparts), named(objects));
        return { speakers, text: withFellows(text, without(withRoles(fellows), speakers, counterparts, objects)) };
      }
    }
    return null;
  }

  const wordOf = (party: Party | undefined) =>
    say((party && takers.includes(party) && outside.takerWord) || outside.word);

  /** From one end of a deal whose other end nobody knows: `구매`, `투자 유치`. */
  function fromEnd(speakers: readonly Party[]): Said | null {
    const isEnd = speakers.every((party) => givers.includes(party) || takers.includes(party));
    if (speakers.length === 0 || !isEnd || without([...givers, ...takers], speakers).length > 0) return null;
    return { speakers, text: withFellows(wordOf(speakers[0]), without(parties, speakers)) };
  }

  function fromOutside(): DealPhrase {
    if (givers.length > 0 && takers.length > 0) {
      const [giver, taker] = [named(givers), named(takers)];
      const { said, spoken, word } = outside;
      const text = said ? saidBy(givers, say(said, taker)) : say('phrase_from_to', giver, taker, say(word));
      return { text, spoken: spoken ? say(spoken, giver, taker) : text };
    }
    const known = [givers, takers, parties].find((list) => list.length > 0) ?? [];
    const [names, word] = [named(known), wordOf(known[0])];
    return {
      text: say(outside.isTogether && known.length > 1 ? 'phrase_together' : 'phrase_who', names, word),
      spoken: say('phrase_who_spoken', names, word),
    };
  }

  const withPart = (text: string, { role }: Party) => say('phrase_beside', text, say(parts[role] ?? 'part_taker'));

  return { fromSide, fromEnd, fromOutside, saidBy, withPart };
}
