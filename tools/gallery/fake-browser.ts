import { readClaims } from '../../extension/background/claims.ts';
import type { Replies, Request } from '../../extension/messages.ts';
import type { GlanceReply } from '../../extension/page-glance.ts';
import { defaults, type Settings } from '../../extension/settings/settings.ts';
import type { PageState } from '../../extension/to-page.ts';
import type { PackedDealBook } from '../../src/deals/pack.ts';
import type { EntityId } from '../../src/lexicon/entity.ts';
import { claimsInEnglish } from '../../src/ui/claims-answer.ts';

/*
 * Stands in for the browser in the gallery, where our own pages are drawn without an extension around them: what is
 * stored, what is granted, what the page in the tab answers.
 */

/** How things stand around a page of ours. */
export interface World {
  readonly settings?: Partial<Settings>;
  readonly enabledSites?: readonly string[];
  readonly offSites?: readonly string[];
  readonly isGranted?: boolean;
  readonly page?: PageState | null;
  /** What the page tells the panel. */
  readonly glance?: GlanceReply;
  /** Does reading what the article states fail? */
  readonly failsToRead?: true;
  /** The address of the tab; none where the browser does not tell it. */
  readonly url?: string;
  readonly top?: Extract<Replies['ui-top'], { kind: 'top' }>['names'];
}

let world: World = {};
let book: PackedDealBook | null = null;
let stored: Record<string, unknown> = {};
let listeners: ((changes: Record<string, object>, area: string) => void)[] = [];

/** Sets the world for the page that is drawn next. `deals`: what the background answers from. */
export function pretend(next: World, deals: PackedDealBook): void {
  world = next;
  book = deals;
  listeners = [];
  stored = {
    settings: { ...defaults, ...next.settings },
    enabledSites: next.enabledSites ?? [],
    offSites: next.offSites ?? [],
  };
}

async function answer(message: unknown): Promise<unknown> {
  const request = message as Request;
  if (request.type === 'ui-top') return { kind: 'top', names: world.top ?? [] };
  if (request.type === 'page-claims' && book) {
    if (world.failsToRead) return { kind: 'failed', reason: 'in the gallery' };
    const claims = readClaims(book, { ...request, idOf: (id) => id as EntityId });
    return { kind: 'claims', claims: world.settings?.language === 'en' ? claimsInEnglish(claims) : claims };
  }
  if (request.type === 'ui-change-settings') {
    stored = { ...stored, settings: { ...(stored.settings as object), ...request.change } };
    for (const listener of listeners) listener({ settings: {} }, 'local');
  }
  return { kind: 'done' };
}

const event = { addListener: () => {}, removeListener: () => {} };
const listed = '*://*.naver.com/*';
const fake = {
  runtime: {
    id: 'gallery',
    getURL: (path: string) => new URL(path, `${location.origin}/`).href,
    getManifest: () => ({
      homepage_url: 'https://github.com/chipdeal/chipdeal',
      host_permissions: [listed],
      content_scripts: Array.from({ length: 78 }, (_, at) => ({ matches: [listed], js: [`sites/${at}.js`] })),
    }),
    sendMessage: answer,
    openOptionsPage: async () => {},
    onMessage: event,
  },
  storage: {
    local: {
      async get(keys: string | readonly string[]) {
        return Object.fromEntries([keys].flat().map((key) => [key, stored[key]]));
      },
    },
    session: { get: async () => ({}) },
    onChanged: {
      addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener),
      removeListener: (listener: (typeof listeners)[number]) => {
        listeners = listeners.filter((one) => one !== listener);
      },
    },
  },
  permissions: { contains: async () => world.isGranted ?? true },
  scripting: {
    getRegisteredContentScripts: async () => [{ matches: (world.enabledSites ?? []).map((site) => `${site}/*`) }],
  },
  tabs: {
    get: async (id: number) => ({ id, index: 0, windowId: 1, url: world.url }),
    async sendMessage(_: number, { type }: { type: string }) {
      const answer = type === 'to-page-glance' ? world.glance : world.page;
      if (!answer) throw new Error('nobody listens');
      return answer;
    },
    onActivated: event,
    onUpdated: event,
  },
};

Object.assign(globalThis, { chrome: fake });

/** @public our pages import it in place of webextension-polyfill */
export default fake;
