import { binaryKind, decodeHtml, isNoise } from '../../src/article/decode-html.ts';
import { type OtherKind, otherThanHtml } from '../../src/article/page-kind.ts';

/** What is wrong with the bytes of a file. `mhtml`: a page saved as one file; `not-html`: text without a tag. */
export type FileFault = 'empty' | 'other' | 'mhtml' | 'not-html';

/** The HTML of a file, in whatever charset it is, or why there is none. */
export type FileHtml = { readonly html: string } | { readonly fault: FileFault };

/** Of those that have a message of their own; the rest is no page, as a picture is none. */
const faults: Partial<Readonly<Record<OtherKind['kind'], FileFault>>> = { mhtml: 'mhtml', text: 'not-html' };

/** Reads the HTML out of the bytes of a file. Never throws. */
export function htmlOfFile(bytes: Uint8Array): FileHtml {
  if (bytes.length === 0) return { fault: 'empty' };
  if (binaryKind(bytes) !== null) return { fault: 'other' };
  const html = decodeHtml(bytes);
  if (html.trim() === '') return { fault: 'empty' };
  if (isNoise(html)) return { fault: 'other' };
  const other = otherThanHtml(html);
  return other === null ? { html } : { fault: faults[other.kind] ?? 'other' };
}
