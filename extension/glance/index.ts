import type { Attention, PageDoor } from '../content/page-door.ts';
import { speak } from '../words.ts';
import { attendPanel } from './attend-panel.ts';
import { attendPill } from './attend-pill.ts';

declare global {
  /** Shared by our scripts of this page's isolated world; the page itself cannot see it. */
  var __chipdealGlance: { attend(page: PageDoor): Attention[] } | undefined;
}

speak(globalThis.__chipdealWords);
/** What the panel and the pill need of a page: a script of its own, brought in before the card's, which sets it going. */
globalThis.__chipdealGlance ??= { attend: (page) => [attendPanel(page), attendPill(page)] };
