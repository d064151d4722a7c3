import { decodeCp949 } from './cp949.ts';

/**
 * Bytes of a page as text. News archives hold pages in EUC-KR and CP949 under a dozen names, pages that name one
 * charset and are written in another (saved by a browser, copied to a new server), and pages that name none.
 */

/** Names of Korean charsets that browsers do not know by themselves; all are read as CP949, which holds EUC-KR. */
const koreanNames =
  /^(?:x-)?(?:cp-?949|ms949|windows-949|uhc|ksc?_?5601(?:-\d{4})?|ks_c_5601(?:-\d{4})?|euc-?kr|korean)$/i;

/** Names that news systems abroad write into every page, Korean ones too; any bytes are text in them. */
const westernNames = /^(?:iso-?8859-?1|latin-?1|windows-125[0-9]|us-ascii|ascii)$/i;

/** As far as the charset may be named: the HTML standard asks for the first 1024 bytes; old pages put scripts before it. */
const prescan = 8192;

/** @param charset of the HTTP header, if there is one */
export function decodeHtml(bytes: Uint8Array, charset?: string): string {
  const mark = markOf(bytes);
  if (mark) return withoutNul(new TextDecoder(mark).decode(bytes));
  // Korean text in another charset is no valid UTF-8, except by an accident that longer pages never have.
  const utf8 = decoded(bytes, 'utf-8', true);
  if (utf8 !== null) return withoutNul(utf8);
  const named = [charset, declaredIn(bytes)].flatMap((name) => (name ? [name] : []));
  const korean = decodeCp949(bytes);
  const isKorean = lost(korean) * 200 < korean.length && named.every((name) => westernNames.test(name));
  if (isKorean) return withoutNul(korean);
  const texts = [...named, 'utf-8', 'euc-kr'].flatMap((name) => decoded(bytes, name, false) ?? []);
  const [first = ''] = texts;
  return withoutNul(texts.reduce((best, text) => (lost(text) < lost(best) ? text : best), first));
}

/** Stray NULs, as broken copies hold them, are no text; a parser would take each for an unknown character. */
const withoutNul = (text: string) => (text.includes('\0') ? text.replaceAll('\0', '') : text);

/** The charset that a byte order mark tells, or the first sign of a page: `<` with a NUL beside it. */
function markOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
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
  { first: [0x52, 0x49, 0x46, 0x46], kind: 'a picture or a film' },
  { first: [0x77, 0x4f, 0x46], kind: 'a font' },
];

/** What bytes are, where they are certainly no page: pictures, archives, documents; or null. */
export function binaryKind(bytes: Uint8Array): string | null {
  const kind = signatures.find(({ first }) => first.every((byte, at) => bytes[at] === byte))?.kind;
  if (kind !== undefined) return kind;
  if (markOf(bytes)?.startsWith('utf-16')) return null;
  const start = bytes.subarray(0, prescan);
  const nuls = start.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  return nuls * 200 > start.length ? 'binary data' : null;
}

/** So many characters tell what bytes are. */
const sample = 50_000;
/** Characters that no text holds: control characters, and those that could not be read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const unreadable = /[\u0001-\u0008\u000e-\u001f\u007f\ufffd]/g;

/** True for the text of bytes that are no text: packed files, keys, noise. A page with a broken piece is still one. */
export function isNoise(text: string): boolean {
  const start = text.slice(0, sample);
  return (start.match(unreadable)?.length ?? 0) * 20 > start.length;
}
