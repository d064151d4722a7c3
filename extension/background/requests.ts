import { pageIds } from 'virtual:chipdeal/page-ids';
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { dealCounts } from '../../src/glance/deal-counts.ts';
import type { EntityId } from '../../src/lexicon/entity.ts';
import { type CardAnswer, cardAnswer, inEnglish } from '../../src/ui/card-answer.ts';
import { claimsInEnglish } from '../../src/ui/claims-answer.ts';
import { type Replies, type Request, requestSchema } from '../messages.ts';
import { openPanel } from '../open-panel.ts';
import { languageOf } from '../settings/language.ts';
import { readStored } from '../settings/stored.ts';
import { showCount } from './badge.ts';
import { readClaims } from './claims.ts';
import { inject } from './inject.ts';
import { shippedDeals } from './pack.ts';
import { changeSettings } from './settings.ts';
import { disableSite, fulfilWish, runOnce, turnOffHere, turnOnAgain, turnOnHere } from './sites.ts';

type Handlers = {
  [Type in Request['type']]: (
    request: Extract<Request, { type: Type }>,
    sender: Runtime.MessageSender,
  ) => Promise<Replies[Type]>;
};

const handlers: Handlers = {
  async 'page-ask'({ entity, asOf, companions }) {
    const book = await shippedDeals();
    const asked = idOf(entity);
    const known = companions.flatMap((companion) => idOf(companion) ?? []).filter((id) => id !== asked);
    const answer = asked ? cardAnswer(book, { entity: asked, asOf, companions: known }) : null;
    return answer ? { kind: 'answer', answer: await named(answer) } : { kind: 'unknown-entity' };
  },
  async 'page-claims'(article) {
    const claims = readClaims(await shippedDeals(), { ...article, idOf });
    return { kind: 'claims', claims: (await isEnglish()) ? claimsInEnglish(claims) : claims };
  },
  async 'page-count'({ count }, sender) {
    await showCount(count, sender);
    return { kind: 'done' };
  },
  async 'page-deals'({ entities, asOf }) {
    const ids = entities.flatMap((entity) => idOf(entity) ?? []);
    return { kind: 'counted', ...dealCounts(await shippedDeals(), asOf, ids) };
  },
  async 'page-open-panel'(_, { tab }) {
    // Nothing may be waited for before: the browser opens its panel only at the reader's press.
    if (tab) await openPanel(tab);
    return { kind: 'done' };
  },
  async 'page-hide-pill'() {
    await changeSettings({ pill: false });
    return { kind: 'done' };
  },
  async 'page-need-card'(_, sender) {
    // The deals are asked for next.
    void shippedDeals().catch(() => {});
    await inject('card.js', sender);
    return { kind: 'done' };
  },
  async 'page-off-here'(_, sender) {
    await turnOffHere(sender);
    return { kind: 'done' };
  },
  async 'page-on-here'(_, sender) {
    await turnOnHere(sender);
    return { kind: 'done' };
  },
  async 'page-need-reader'(_, sender) {
    await inject('reader.js', sender);
    return { kind: 'done' };
  },
  async 'ui-fulfil-wish'() {
    await fulfilWish();
    return { kind: 'done' };
  },
  async 'ui-run-once'({ tabId }) {
    await runOnce(tabId);
    return { kind: 'done' };
  },
  async 'ui-disable-site'({ site }) {
    await disableSite(site);
    return { kind: 'done' };
  },
  async 'ui-turn-on-again'({ site }) {
    await turnOnAgain(site);
    return { kind: 'done' };
  },
  async 'ui-top'({ entities, asOf }) {
    const book = await shippedDeals();
    const names = entities.flatMap((number) => {
      const entity = idOf(number);
      return (entity && cardAnswer(book, { entity, asOf })) ?? [];
    });
    const told = await Promise.all(names.map(named));
    return {
      kind: 'top',
      names: told.map(({ entity, person, prior }) => ({ name: (person ?? entity).ko, prior: prior.length })),
    };
  },
  async 'ui-change-settings'({ change }) {
    await changeSettings(change);
    return { kind: 'done' };
  },
};

/** The answer with names in the reader's language. */
async function named(answer: CardAnswer): Promise<CardAnswer> {
  return (await isEnglish()) ? inEnglish(answer) : answer;
}

/** Does the reader read English? */
async function isEnglish(): Promise<boolean> {
  return languageOf((await readStored()).settings) === 'en';
}

/** The entity that a page calls by this number; an id is its own. */
const idOf = (name: string): EntityId | undefined => (/^\d+$/.test(name) ? pageIds[Number(name)] : (name as EntityId));

/**
 * The one door for messages. What does not fit the schema is not ours to answer (undefined, so that other listeners
 * may); what a page's script may not ask is refused; a handler's error becomes an answer that says what is wrong.
 */
export function onRequest(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Replies[Request['type']]> | undefined {
  const parsed = v.safeParse(requestSchema, message);
  if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
  const request = parsed.output;
  if (request.type.startsWith('ui-') && !isExtensionPage(sender)) {
    return Promise.resolve({ kind: 'failed', reason: 'this is answered to the extension’s own pages only' });
  }
  const handle = handlers[request.type] as (
    request: Request,
    sender: Runtime.MessageSender,
  ) => Promise<Replies[Request['type']]>;
  return handle(request, sender).catch((error: unknown) => ({
    kind: 'failed',
    reason: error instanceof Error ? error.message : String(error),
  }));
}

function isExtensionPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}
