import type { EntityId } from '../lexicon/entity.ts';
import type { Sentence, Who } from './parts.ts';
import { type Amendment, lastTold, type Told } from './told.ts';

const goods = /^(?:이 |그 |해당 )?(?:장비|서버|칩|물량|제품|GPU|가속기|시스템|부품|랙)(?:은|는|도) /;
const given =
  /(?:공급|납품|제공|조립|제작)(?:한다|했다|하기로|할|하며|했으며|했고|하고|을 맡|를 맡)|지었|구축했|맡았|맡는다|맡기로/;

/**
 * The deal told before, with the supplier that a sentence names: 장비는 슈퍼마이크로가 공급했다. The maker of the chip was only
 * taken for the one who sells it.
 */
export function supplierTold(told: readonly Told[], { text, parts, number }: Sentence): Amendment | undefined {
  if (!goods.test(text) || !given.test(text)) return undefined;
  const whos = parts.filter((part): part is Who => part.type === 'who');
  const giver = whos.find((who) => who.case === 'subject');
  const last = lastTold(told, number);
  if (!giver || whos.length > 1 || !last || last.deal.kind !== 'supply') return undefined;
  const { deal } = last;
  const isParty = (id: EntityId) => deal.parties.some(({ entity }) => entity === id);
  if (giver.ids.some(isParty)) return undefined;
  const buyers = deal.parties.filter(({ role }) => role === 'buyer');
  const suppliers = giver.ids.map((entity) => ({ entity, role: 'supplier' as const }));
  return buyers.length > 0 ? { at: last.at, deal: { ...deal, parties: [...suppliers, ...buyers] } } : undefined;
}
