import { expect, test } from 'vitest';
import { findMentions } from '../../../src/lexicon/find-mentions.ts';
import { plainText } from '../../../src/lexicon/plain-text.ts';
import { found, made, shipped } from './made-lexicon.ts';

const nvidiaOf = (text: string) => found(shipped, text);

test('white space may stand where the name has some and where Hangul meets Latin', () => {
  for (const name of ['SK하이닉스', 'SK 하이닉스', 'SK\u00a0하이닉스', 'SK\n하이닉스', 'SK  하이닉스']) {
    expect(found(shipped, `오늘 ${name}가 웃었다`)).toEqual([`${name}→sk-hynix`]);
  }
  expect(found(shipped, '베라 루빈은 베라루빈이다')).toEqual(['베라 루빈→vera-rubin', '베라루빈→vera-rubin']);
  expect(found(shipped, 'D램과 D 램')).toEqual(['D램→dram', 'D 램→dram']);
});

test('white space may stand behind the name of a group, where a member is meant', () => {
  expect(found(shipped, '에스케이 하이닉스와 삼성 전자, 현대 모비스')).toEqual([
    '에스케이 하이닉스→sk-hynix',
    '삼성 전자→samsung-electronics',
    '현대 모비스→hyundai-mobis',
  ]);
  for (const gap of [' ', '  ', '\u00a0', '\n', '\t']) {
    expect(found(shipped, `삼성${gap}면접과 삼성${gap}전기차 부품`)).toEqual([
      '삼성→samsung-group',
      '삼성→samsung-group',
    ]);
  }
  expect(found(shipped, '반도체 회사 한화 비전을 제시했다.')).not.toContain('한화 비전→hanwha-vision');
});

test('a list over several lines stays a list', () => {
  expect(found(shipped, 'TSMC\n엔비디아\nAMD')).toEqual(['TSMC→tsmc', '엔비디아→nvidia', 'AMD→amd']);
});

test('Latin letters may be of either case', () => {
  expect(found(shipped, 'nvidia, NVIDIA, Nvidia, OPENAI, tsmc')).toHaveLength(5);
});

test('a common word is a name only as it is written', () => {
  expect(found(shipped, 'left arm, meta tag, an apple, intel report, oracle')).toEqual([]);
  expect(found(shipped, 'Arm과 ARM, Meta, Apple')).toEqual(['Arm→arm', 'ARM→arm', 'Meta→meta', 'Apple→apple']);
});

test('two letters are a name in capitals only', () => {
  expect(found(shipped, '5ms 늦은 sk와 KT, MS')).toEqual(['KT→kt', 'MS→microsoft']);
});

test('full-width, decomposed and invisible characters hide nothing; offsets are those of the text given', () => {
  const texts: [string, string][] = [
    ['오늘 ＮＶＩＤＩＡ가', 'ＮＶＩＤＩＡ'],
    [`오늘 ${'엔비디아'.normalize('NFD')}가`, '엔비디아'.normalize('NFD')],
    ['오늘 엔비\u200b디아가', '엔비\u200b디아'],
    ['오늘 엔비디아\u200b가', '엔비디아'],
    ['오늘 엔비\u00ad디아가', '엔비\u00ad디아'],
    ['\ufeff엔비디아가', '엔비디아'],
    ['오늘 엔비디\u2060아가', '엔비디\u2060아'],
  ];
  for (const [text, surface] of texts) {
    const start = text.indexOf(surface);
    expect(findMentions(shipped, text)).toEqual([{ start, end: start + surface.length, surface, entity: 'nvidia' }]);
  }
});

test('the usual typing errors of big names', () => {
  for (const name of ['앤비디아', '엔디비아', '엔비디어']) expect(nvidiaOf(`${name}가`)).toEqual([`${name}→nvidia`]);
});

test('a gloss may stand inside the name of a generation', () => {
  expect(found(shipped, 'B(블랙웰·Blackwell)100은')).toEqual(['B(블랙웰·Blackwell)100→b100']);
  expect(found(shipped, 'B(블랙웰)200부터 H(호퍼)100까지')).toEqual(['B(블랙웰)200→b200', 'H(호퍼)100→h100']);
  expect(found(shipped, 'B(가운데 아주 길게 풀어서 쓴 설명이 들어가는 경우)100')).toEqual([]);
});

test('names of one unit and at the very end of a text', () => {
  expect(findMentions(shipped, '서버 델\0')).toEqual([{ start: 3, end: 4, surface: '델', entity: 'dell' }]);
  for (const sign of ['‧', '+', '&', '→', '|', '×', '—']) {
    expect(found(shipped, `서버를 만드는 HPE${sign}델${sign}슈퍼마이크로`)).toContain('델→dell');
  }
  expect(found(shipped, '서버 회사 델')).toEqual(['델→dell']);
  expect(found(shipped, 'SK')).toEqual(['SK→sk-group']);
});

test('names that share their beginning share their spaces', () => {
  const lexicon = made({ id: 'one', ko: '가나다 라마' }, { id: 'two', ko: '가나다라바' }, { id: 'three', ko: '가나' });
  expect(found(lexicon, '가나다 라마, 가나다라마, 가나다라바, 가나다 라바, 가나는')).toEqual([
    '가나다 라마→one',
    '가나다라마→one',
    '가나다라바→two',
    '가나다 라바→two',
    '가나→three',
  ]);
});

test('a heap of marks on one letter is cut, so that composing it costs no time', () => {
  const heap = `엔비디아 e${'\u0301\u0323'.repeat(2000)} 엔비디아`;
  expect(plainText(heap).text.length).toBeLessThan(50);
  expect(found(shipped, heap)).toEqual(['엔비디아→nvidia', '엔비디아→nvidia']);
  const last = findMentions(shipped, heap).at(-1);
  expect(last?.start).toBe(heap.length - 4);
});
