import { fullLexicon } from 'virtual:chipdeal/full-lexicon';
import sitesFile from '../../data/sites.json';
import { htmlTree } from '../../src/article/html-tree.ts';
import { statedAddress } from '../../src/article/page-address.ts';
import { readPage } from '../../src/article/read-page.ts';
import type { Site } from '../../src/article/site.ts';
import type { PackedDealBook } from '../../src/deals/pack.ts';
import { isShownOn, shownDays } from '../../src/deals/shown-days.ts';
import type { GlanceArticle } from '../../src/glance/glance.ts';
import { everyday } from '../../src/lexicon/everyday.ts';
import { findMentions } from '../../src/lexicon/find-mentions.ts';
import { judgeArticle } from '../../src/lexicon/judge-article.ts';
import { openLexicon } from '../../src/lexicon/lexicon.ts';
import { todayInKorea } from '../content/korean-day.ts';
import { type FileFault, htmlOfFile } from './html-of-file.ts';

/** An article out of a file. */
export interface SavedPage {
  /** The name of the file. */
  readonly name: string;
  readonly article: GlanceArticle;
}

/** What is wrong with a file. `no-text`, `list`: a page, but without an article. */
export type SavedPageFault = FileFault | 'too-large' | 'no-text' | 'list' | 'unreadable';

export type SavedPageReading =
  | { readonly kind: 'read'; readonly page: SavedPage }
  | { readonly kind: 'fault'; readonly fault: SavedPageFault };

/** More bytes are no page of a newspaper; reading them would only stop the panel. */
const mostBytes = 32_000_000;

/** Reads the article of a saved page here, in the panel: nothing in it runs, nothing is fetched or sent. Never rejects. */
export async function readSavedPage(file: File, book: PackedDealBook): Promise<SavedPageReading> {
  const fail = (fault: SavedPageFault): SavedPageReading => ({ kind: 'fault', fault });
  if (file.size > mostBytes) return fail('too-large');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return fail('unreadable'); // a folder, or a file that has gone
  }
  const source = htmlOfFile(bytes);
  if ('fault' in source) return fail(source.fault);
  const article = articleIn(source.html, file.name, book);
  return typeof article === 'string' ? fail(article) : { kind: 'read', page: { name: file.name, article } };
}

/** The article of a page with all that it names, or why there is none. */
function articleIn(html: string, name: string, book: PackedDealBook): GlanceArticle | SavedPageFault {
  const tree = htmlTree(html);
  const address = statedAddress(tree, html);
  const reading = readPage(tree, address, sitesFile.sites as unknown as Site[]);
  if (reading.kind === 'none') return reading.why;
  const { publisher, site, published } = reading;
  const title = reading.title?.value ?? null;
  const body = reading.paragraphs.join('\n\n');
  const asOf = published?.value.day ?? todayInKorea();
  const lexicon = openLexicon(fullLexicon);
  const mentions = findMentions(lexicon, body, title === null ? {} : { title });
  const shown = shownDays(book);
  const { gate } = judgeArticle({
    title,
    text: body,
    mentions,
    titleMentions: title === null ? [] : findMentions(lexicon, title),
    hasDeals: (id) => isShownOn(shown.get(id), asOf),
    kindOf: (id) => book.entities.get(id)?.kind ?? 'company',
    everyday,
  });
  return {
    title,
    site: publisher?.value ?? site?.name ?? address?.hostname ?? name,
    published: published?.value.iso ?? null,
    asOf,
    dated: published?.dates ?? 'today',
    gate,
    body,
    mentions,
  };
}
