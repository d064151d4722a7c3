import { decodeCp949 } from './cp949.ts';

/**
 * Bytes of a page as text. News archives hold pages in EUC-KR and CP949 under a dozen names, pages that name one
 * charset and are written in another (saved by a browser, copied to a new server), and pages that name none.
 */

/** Names of Korean charsets that browsers do not know by themselves; all are read as CP949, which holds EUC-KR. */
const koreanNames =
  /^(?:x-)?(?:cp-?949|ms949|windows-949|uhc|ksc?_?5601(?:-\d{4})?|ks_c_5601(?:-\d{4})?|euc-?kr|korean)$/i;

/** As far as the charset may be named: the HTML standard asks for the first 1024 bytes; old pages put scripts before it. */
const prescan = 8192;

/** @param charset of the HTTP header, if there is one */
export function decodeHtml(bytes: Uint8Array, charset?: string): string {
  const mark = markOf(bytes);
  if (mark) return new TextDecoder(mark).decode(bytes);
  // Korean text in another charset is no valid UTF-8, except by an accident that longer pages never have.
  const utf8 = decoded(bytes, 'utf-8', true);
  if (utf8 !== null) return utf8;
  const named = [charset, declaredIn(bytes)].flatMap((name) => (name ? [name] : []));
  const texts = [...named, 'utf-8', 'euc-kr'].flatMap((name) => decoded(bytes, name, false) ?? []);
  const [first = ''] = texts;
  return texts.reduce((best, text) => (lost(text) < lost(best) ? text : best), first);
}

/** The charset that a byte order mark tells. */
function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** `<meta charset>`, `http-equiv`, or an XML declaration. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescan));
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,30})/i.exec(start)?.[1]
  );
}

function decoded(bytes: Uint8Array, name: string, fatal: boolean): string | null {
  try {
    return koreanNames.test(name) ? decodeCp949(bytes) : new TextDecoder(name, { fatal }).decode(bytes);
  } catch {
    // No such charset, or (asked to be strict) not text in it.
    return null;
  }
}

/** How many characters could not be read. */
function lost(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

const signatures = [
  { first: [0x25, 0x50, 0x44, 0x46], kind: 'a PDF' },
  { first: [0x89, 0x50, 0x4e, 0x47], kind: 'a picture' },
  { first: [0x47, 0x49, 0x46, 0x38], kind: 'a picture' },
  { first: [0xff, 0xd8, 0xff], kind: 'a picture' },
  { first: [0x50, 0x4b, 0x03, 0x04], kind: 'an archive' },
  { first: [0x1f, 0x8b], kind: 'an archive' },
];

/** What bytes are, where they are certainly no page: pictures, archives, documents; or null. */
export function binaryKind(bytes: Uint8Array): string | null {
  const kind = signatures.find(({ first }) => first.every((byte, at) => bytes[at] === byte))?.kind;
  if (kind !== undefined) return kind;
  if (markOf(bytes)?.startsWith('utf-16')) return null;
  return bytes.subarray(0, prescan).includes(0) ? 'binary data' : null;
}
