/**
 * CP949 (also UHC, Windows-949), which holds EUC-KR. Browsers read it under the name `euc-kr`; Node's ICU reads only the
 * 2,350 syllables of KS X 1001 there and loses 뷁. The other 8,822 modern syllables stand in CP949 in the order of
 * Unicode, so their table need not be carried along.
 */

/** Code unit for each pair of bytes: `(lead - 0x81) * 256 + trail`; 0 for none. */
let table: Uint16Array | null = null;

function makeTable(): Uint16Array {
  const made = new Uint16Array(0x7e * 256);
  const decoder = new TextDecoder('euc-kr');
  const known = new Set<number>();
  for (let lead = 0xa1; lead <= 0xfe; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      const unit = text.charCodeAt(0);
      if (text.length !== 1 || unit === 0xfffd) continue;
      made[(lead - 0x81) * 256 + trail] = unit;
      known.add(unit);
    }
  }
  let syllable = 0xac00;
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    for (let trail = 0x41; trail < (lead < 0xa1 ? 0xff : 0xa1); trail++) {
      if ((trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81)) continue;
      while (known.has(syllable)) syllable++;
      if (syllable > 0xd7a3) return made;
      made[(lead - 0x81) * 256 + trail] = syllable++;
    }
  }
  return made;
}

/** Text of bytes in CP949; what is none becomes U+FFFD. */
export function decodeCp949(bytes: Uint8Array): string {
  table ??= makeTable();
  const pieces: string[] = [];
  const units = new Uint16Array(8192);
  let filled = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    let unit = byte;
    if (byte >= 0x80) {
      const trail = bytes[at + 1] ?? 0;
      unit = byte > 0x80 && byte < 0xff ? (table[(byte - 0x81) * 256 + trail] ?? 0) : 0;
      // Only a sign that cannot be ASCII is taken along with the broken one before it.
      if (unit !== 0 || trail >= 0x80) at++;
      if (unit === 0) unit = 0xfffd;
    }
    units[filled++] = unit;
    if (filled === units.length) {
      pieces.push(String.fromCharCode(...units));
      filled = 0;
    }
  }
  pieces.push(String.fromCharCode(...units.subarray(0, filled)));
  return pieces.join('');
}
