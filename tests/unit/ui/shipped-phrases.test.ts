import { describe, expect, test } from 'vitest';
import korean from '../../../extension/_locales/ko/messages.json';
import { readDataFolder } from '../../../src/cli/data-folder.ts';
import type { Deal, DealStatus, PartyRole } from '../../../src/deals/deal.ts';
import { buildPack, openPack } from '../../../src/deals/pack.ts';
import type { EntityId } from '../../../src/lexicon/entity.ts';
import { dealPhrase, type PhraseKey } from '../../../src/ui/deal-phrase.ts';
import { wordsFrom } from '../../../src/ui/words.ts';
import { shippedFolder } from '../deals/shipped.ts';

/** Every phrase of the data that ship: whom it names, by role, and never by what it happened to say before. */

const book = openPack(buildPack({ ...readDataFolder(shippedFolder), version: '1.0.0', date: '2026-11-21' }));
const sayKorean = wordsFrom(korean);
const nameOf = (id: EntityId) => book.entities.get(id)?.ko ?? id;

/** The roles that the card's side may have in a phrase, and those of the names in it, in their order. */
const meaning: Partial<Record<PhraseKey, readonly [own: readonly PartyRole[], ...names: (readonly PartyRole[])[]]>> = {
  phrase_supplies: [['supplier'], ['buyer', 'customer']],
  phrase_buys: [['buyer', 'customer'], ['supplier']],
  phrase_buys_through: [['customer'], ['supplier'], ['buyer']],
  phrase_makes_for: [['foundry'], ['customer']],
  phrase_has_made_by: [['customer'], ['foundry']],
  phrase_invests_in: [['investor'], ['investee']],
  phrase_is_funded_by: [['investee'], ['investor']],
  phrase_sells_stake_in: [['seller'], ['investee']],
  phrase_sells_stake_to: [['seller'], ['investor'], ['investee']],
  phrase_stake_goes_to: [['investee'], ['investor'], ['seller']],
  phrase_stake_is_sold_by: [['investee'], ['seller']],
  phrase_acquires: [['acquirer'], ['target']],
  phrase_acquires_from: [['acquirer'], ['seller'], ['target']],
  phrase_acquires_business_of: [['acquirer'], ['seller']],
  phrase_is_acquired_by: [['target'], ['acquirer']],
  phrase_is_target_of: [['target'], ['acquirer']],
  phrase_sells_to: [['seller'], ['acquirer']],
  phrase_sells_target_to: [['seller'], ['acquirer'], ['target']],
  phrase_funds_takeover: [['investor'], ['acquirer'], ['target']],
  phrase_merges_with: [['partner'], ['partner']],
  phrase_works_with: [
    ['partner', 'supplier', 'buyer'],
    ['partner', 'supplier', 'buyer'],
  ],
  phrase_joins_with: [
    ['partner', 'investor'],
    ['partner', 'investor'],
  ],
  phrase_is_venture_of: [['investee'], ['partner', 'investor']],
  phrase_licenses_to: [['licensor'], ['licensee']],
  phrase_is_licensed_by: [['licensee'], ['licensor']],
  phrase_permits: [['licensor'], ['licensee']],
  phrase_is_permitted_by: [['licensee'], ['licensor']],
  phrase_buys_by_permit: [['buyer'], ['licensee'], ['licensor']],
  phrase_designs_made_by: [['customer'], ['foundry']],
  phrase_makes_own_chip_of: [['foundry'], ['customer']],
  phrase_helps_design_of: [['partner'], ['customer']],
  phrase_builds_with: [
    ['investor', 'partner'],
    ['partner', 'supplier', 'investor'],
  ],
  phrase_builds_for: [['investor'], ['customer']],
  phrase_helps_build: [['partner'], ['investor']],
  phrase_is_plant_customer_of: [['customer'], ['investor']],
};

/** A phrase as what it was made of. */
interface Made {
  readonly key: PhraseKey;
  readonly values: readonly (string | number)[];
}

/** Says a deal and keeps everything that was said on the way, the last one last. */
function make(deal: Deal, own: EntityId, status: DealStatus = deal.status) {
  const made: Made[] = [];
  const view = { own, within: book.kinship.within(own), status: { kind: 'dated', status, date: deal.date } } as const;
  const phrase = dealPhrase(
    deal,
    view,
    // Permits are told by the name of a government.
    (id) => (nameOf(id).endsWith('정부') ? `<${id}>정부` : `<${id}>`),
    (key, ...values) => {
      made.push({ key, values });
      return `${key}(${values.join(';')})`;
    },
  );
  return { ...phrase, made };
}

const idsIn = (value: string | number | undefined) =>
  [...String(value).matchAll(/<([^>]+)>/g)].map((match) => match[1] as EntityId);
const roleIn = (deal: Deal, id: EntityId) => deal.parties.find((party) => party.entity === id)?.role;

/** Everyone who may open a card on which the deal stands as a deal of theirs: its parties, and the groups above them. */
function readersOf(deal: Deal): EntityId[] {
  return [...new Set(deal.parties.flatMap(({ entity }) => [entity, ...book.kinship.above(entity)]))];
}

const cases = book.deals.flatMap((deal) => readersOf(deal).map((own) => ({ deal, own, id: deal.id })));

describe('the phrases of the data that ship', () => {
  test('there are many', () => {
    expect(cases.length).toBeGreaterThan(900);
  });

  test('name the counterparts by the roles that the words speak of', () => {
    const wrong: string[] = [];
    for (const { deal, own } of cases) {
      const { made, text } = make(deal, own);
      const side = made.find(({ key }) => meaning[key]);
      if (!side) continue;
      const [ownRoles = [], ...nameRoles] = meaning[side.key] ?? [];
      const member = text.startsWith('phrase_who(') ? idsIn(text.slice(0, text.indexOf(';'))) : [own];
      for (const id of member) {
        const role = roleIn(deal, id);
        if (!role || !ownRoles.includes(role)) wrong.push(`${deal.id} @${own}: ${id} as ${role} in ${text}`);
      }
      nameRoles.forEach((roles, at) => {
        for (const id of idsIn(side.values[at])) {
          const role = roleIn(deal, id);
          if (!role || !roles.includes(role)) wrong.push(`${deal.id} @${own}: names ${id} as ${role} in ${text}`);
          if (member.includes(id)) wrong.push(`${deal.id} @${own}: names itself in ${text}`);
        }
      });
    }
    expect(wrong).toEqual([]);
  });

  test('are said by the card’s own entity where it is more than a partner', () => {
    const wrong = cases
      .filter(({ deal, own }) => !['partner', undefined].includes(roleIn(deal, own)))
      .map(({ deal, own }) => make(deal, own).text)
      .filter((text) => text.startsWith('phrase_who('));
    expect(wrong).toEqual([]);
  });

  test('put no whole down to one: everyone in the speaker’s role is named or counted', () => {
    const shared = new Set<PartyRole>(['supplier', 'buyer', 'foundry', 'investor', 'investee', 'acquirer', 'seller']);
    const wrong = cases.flatMap(({ deal, own }) => {
      const role = roleIn(deal, own);
      if (!role || !shared.has(role)) return [];
      const { text } = make(deal, own);
      const counted = [...text.matchAll(/;(\d+)\)/g)].reduce((sum, [, more]) => sum + Number(more), idsIn(text).length);
      const fellows = deal.parties.filter((party) => party.role === role).length - 1;
      const hasOther = deal.parties.length > fellows + 1;
      return counted < fellows + Number(hasOther) ? [`${deal.id} @${own}: ${text}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('point the arrow, from outside, the way that goods or money go', () => {
    const ways: Partial<Record<PhraseKey, readonly [PartyRole[], PartyRole[]]>> = {
      deal_supply: [['supplier'], ['buyer', 'customer']],
      deal_foundry: [['foundry'], ['customer']],
      deal_investment: [['investor'], ['investee']],
      deal_acquisition: [['acquirer'], ['target']],
      deal_business: [['acquirer'], ['seller']],
      deal_license: [['licensor'], ['licensee']],
      deal_permit: [['licensor'], ['licensee']],
    };
    const arrows = book.deals.flatMap((deal) => {
      const said = make(deal, 'nobody' as EntityId).made.find(({ key }) => key === 'phrase_from_to');
      return said ? [{ deal, values: said.values.map(String) }] : [];
    });
    expect(arrows.length).toBeGreaterThan(250);
    const wrong = arrows.filter(({ deal, values: [giver, taker, word = ''] }) => {
      const [givers, takers] = ways[word.replace('()', '') as PhraseKey] ?? [[], []];
      const are = (names: string | undefined, roles: readonly PartyRole[]) =>
        idsIn(names).every((id) => roles.includes(roleIn(deal, id) as PartyRole));
      return !are(giver, givers) || !are(taker, takers);
    });
    expect(wrong.map(({ deal }) => deal.id)).toEqual([]);
  });

  test('name a member where the group itself is no party', () => {
    const wrong = cases
      .filter(({ deal, own }) => roleIn(deal, own) === undefined)
      .filter(({ deal, own }) => {
        const [first] = make(deal, own).text.split(';');
        const members = idsIn(first);
        return members.length === 0 || members.some((id) => !book.kinship.within(own).has(id));
      })
      .map(({ deal, own }) => `${deal.id} @${own}: ${make(deal, own).text}`);
    expect(wrong).toEqual([]);
  });

  test('name somebody on the other side, wherever there is somebody', () => {
    const wrong = cases
      .filter(({ deal }) => deal.parties.length > 1)
      .filter(({ deal, own }) => idsIn(make(deal, own).text).every((id) => id === own))
      .map(({ deal, own }) => `${deal.id} @${own}: ${make(deal, own).text}`);
    expect(wrong).toEqual([]);
  });

  test('never say of a seller that it was bought, nor that it buys', () => {
    const bought = /인수됨|인수 대상|인수$|유치|구매|조달/;
    const wrong = cases
      .filter(({ deal, own }) => roleIn(deal, own) === 'seller')
      .map(({ deal, own }) => inKorean(deal, own))
      .filter((text) => bought.test(text) || !/매각/.test(text));
    expect(wrong).toEqual([]);
  });

  test('speak of what is finished only where it is', () => {
    const statuses = ['reported', 'planned', 'announced', 'signed', 'cancelled'] as const;
    const wrong = cases.flatMap(({ deal, own }) =>
      statuses.map((status) => inKorean(deal, own, status)).filter((text) => /[됨함김임]($|[(,])|확보/.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  test('leave no mark of a particle and no id behind', () => {
    const names = new Set(book.entities.keys());
    const wrong = cases
      .map(({ deal, own }) => inKorean(deal, own))
      .filter((text) => /[[\]$<>]|undefined/.test(text) || names.has(text as EntityId));
    expect(wrong).toEqual([]);
  });
});

/** The phrase as the card says it. */
function inKorean(deal: Deal, own: EntityId, status: DealStatus = deal.status): string {
  const view = { own, within: book.kinship.within(own), status: { kind: 'dated', status, date: deal.date } } as const;
  return dealPhrase(deal, view, nameOf, sayKorean).text;
}

describe('known rows', () => {
  const find = (id: string) => book.deals.find((deal) => deal.id === id) as Deal;
  test.each([
    ['2020-09-nvidia-arm-acquisition', 'softbank', '엔비디아에 Arm 매각'],
    ['2025-05-sanmina-zt-systems-zt-manufacturing', 'amd', '산미나에 ZT시스템스 매각'],
    ['2025-12-doosan-sk-siltron-acquisition', 'sk-group', 'SK㈜: 두산에 SK실트론 매각'],
    ['2020-03-magnus-pef-key-foundry-foundry-sale', 'sk-hynix', '매그너스PEF의 SK키파운드리 인수에 출자'],
    ['2023-09-tsmc-ims-nanofabrication-10pct-stake', 'intel', 'TSMC에 IMS나노패브리케이션 지분 매각'],
    [
      '2025-10-nvidia-korea-government-blackwell-260k',
      'samsung-electronics',
      '엔비디아에서 구매(한국 정부 외 3곳과 함께)',
    ],
    ['2024-09-qualcomm-intel-takeover-approach', 'intel', '퀄컴의 인수 대상'],
    ['2020-10-amd-xilinx-acquisition', 'amd', '자일링스 인수'],
    ['2023-09-arm-ipo', 'samsung-electronics', 'Arm에 투자(애플 외 5곳과 함께)'],
  ])('%s on the card of %s: %s', (id, own, text) => {
    expect(inKorean(find(id), own as EntityId)).toBe(text);
  });
});
