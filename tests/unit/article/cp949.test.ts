import { expect, test } from 'vitest';
import { decodeCp949 } from '../../../src/article/cp949.ts';

/** Bytes as Python's and Windows' codecs write them. */
test.each([
  ['가나다', [0xb0, 0xa1, 0xb3, 0xaa, 0xb4, 0xd9]],
  ['뷁똠갂', [0x94, 0xee, 0x8c, 0x63, 0x81, 0x41]],
  ['힣', [0xc6, 0x52]],
  ['갋a힝', [0x81, 0x45, 0x61, 0xc8, 0xfe]],
  ['韓', [0xf9, 0xdb]],
  ['ㆍ“”', [0xa4, 0xfd, 0xa1, 0xb0, 0xa1, 0xb1]],
])('%s', (text, bytes) => {
  expect(decodeCp949(Uint8Array.from(bytes))).toBe(text);
});

test('every syllable stands there once', () => {
  const found = new Set<string>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x41; trail <= 0xfe; trail++) {
      const text = decodeCp949(Uint8Array.of(lead, trail));
      if (/^[가-힣]$/.test(text)) {
        expect(found.has(text)).toBe(false);
        found.add(text);
      }
    }
  }
  expect(found.size).toBe(11_172);
});

test('what is no text becomes a replacement, and the text goes on behind it', () => {
  expect(decodeCp949(Uint8Array.of(0xff, 0x41, 0xb0, 0xa1, 0xb0))).toBe('\ufffdA가\ufffd');
  expect(decodeCp949(new Uint8Array(0))).toBe('');
  expect(decodeCp949(new Uint8Array(100_000).fill(0x41))).toHaveLength(100_000);
});
