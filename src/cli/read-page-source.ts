import { readFileSync, statSync } from 'node:fs';
import { binaryKind, decodeHtml, isNoise } from '../article/decode-html.ts';
import { type OtherKind, otherThanHtml } from '../article/page-kind.ts';
import { reasonOf } from './read-text.ts';

/** The HTML of a page, or one sentence on why there is none. */
export type PageSource =
  /** `address`: where it was loaded from. */
  { readonly html: string; readonly address?: string; readonly fault?: never } | { readonly fault: string };

/** The largest page we read; what stands behind is no article. */
const mostBytes = 32_000_000;
/** As long as a slow paper takes. */
const patience = 20_000;

/** Reads the HTML of a saved page, in whatever charset it is. Never throws. */
export function readPageFile(path: string): PageSource {
  try {
    if (statSync(path).isDirectory()) return { fault: 'expected a file with a saved page; found a folder' };
    return htmlOf(readFileSync(path));
  } catch (error) {
    return { fault: `expected a readable file; ${reasonOf(error)}` };
  }
}

/** Loads the HTML of a page from its address. Never throws. */
export async function loadPage(address: string): Promise<PageSource> {
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(patience),
      headers: { accept: 'text/html,application/xhtml+xml', 'accept-language': 'ko' },
    });
    if (!answer.ok) return { fault: `expected a page; the server answered ${answer.status}` };
    const bytes = await firstBytes(answer);
    const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(answer.headers.get('content-type') ?? '')?.[1];
    // The page may stand elsewhere by now.
    const source = htmlOf(bytes, charset);
    return source.fault === undefined ? { ...source, address: answer.url } : source;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { fault: `expected a page that can be loaded; ${reasonOf(cause)}` };
  }
}

async function firstBytes(answer: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of answer.body ?? []) {
    pieces.push(piece);
    length += piece.length;
    if (length > mostBytes) break;
  }
  return Buffer.concat(pieces);
}

function htmlOf(bytes: Uint8Array, charset?: string): PageSource {
  if (bytes.length === 0) return { fault: 'expected a page; the file is empty' };
  const binary = binaryKind(bytes);
  if (binary !== null) return { fault: `expected a page in HTML; found ${binary}` };
  const html = decodeHtml(bytes.subarray(0, mostBytes), charset);
  if (html.trim() === '') return { fault: 'expected a page; the file is empty' };
  if (isNoise(html)) return { fault: 'expected a page in HTML; found binary data' };
  const other = otherThanHtml(html);
  return other === null ? { html } : { fault: `expected a page in HTML; found ${inWords(other)}` };
}

function inWords(other: OtherKind): string {
  switch (other.kind) {
    case 'json':
      return 'JSON';
    case 'mhtml':
      return 'a web archive (MHTML); save the page as HTML';
    case 'xml':
      return `XML (${other.element})`;
    case 'program':
      return 'program code';
    case 'text':
      return 'text without a tag';
    case 'markdown':
      return 'Markdown';
  }
}
