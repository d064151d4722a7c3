import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../src/lexicon/compile.ts';
import { findMentions } from '../../../src/lexicon/find-mentions.ts';
import { openLexicon } from '../../../src/lexicon/lexicon.ts';
import { numbered } from '../../../src/lexicon/packed.ts';
import { found, shipped, shippedEntities } from './made-lexicon.ts';

describe('the longest name wins', () => {
  test.each([
    [
      '삼성전자 파운드리와 삼성 파운드리',
      ['삼성전자 파운드리→samsung-electronics', '삼성 파운드리→samsung-electronics'],
    ],
    ['인텔 파운드리, 구글 클라우드', ['인텔 파운드리→intel', '구글 클라우드→google']],
    ['네이버클라우드는 네이버의', ['네이버클라우드→naver-cloud', '네이버→naver']],
    ['블랙웰 울트라와 블랙웰', ['블랙웰 울트라→blackwell-ultra', '블랙웰→blackwell']],
    ['베라 루빈과 루빈', ['베라 루빈→vera-rubin', '루빈→rubin']],
    ['가우디3는 가우디의', ['가우디3→gaudi3', '가우디→gaudi']],
    ['트레이니엄 2와 트레이니엄', ['트레이니엄 2→trainium2', '트레이니엄→trainium']],
    ['SK스퀘어와 SK', ['SK스퀘어→sk-square', 'SK→sk-group']],
  ])('%s', (text, expected) => expect(found(shipped, text)).toEqual(expected));
});

describe('what stands beside a name is not part of it', () => {
  test.each([
    ['엔비디아 H100', ['엔비디아→nvidia', 'H100→h100']],
    ['인텔 가우디3', ['인텔→intel', '가우디3→gaudi3']],
    ['블랙웰 시리즈', ['블랙웰→blackwell']],
    ['구광모 LG그룹 회장', ['구광모→koo-kwang-mo', 'LG그룹→lg-group']],
    ['D램(DRAM) 값', ['D램→dram', 'DRAM→dram']],
  ])('%s', (text, expected) => expect(found(shipped, text)).toEqual(expected));
});

describe('a type word directly behind a processor belongs to its name', () => {
  test.each([
    ['H100 GPU를', ['H100 GPU→h100']],
    ['블랙웰GPU가', ['블랙웰GPU→blackwell']],
    ['아이언우드 TPU', ['아이언우드 TPU→ironwood']],
    ['그레이스 CPU', ['그레이스 CPU→nvidia-grace']],
    ['H100 칩', ['H100→h100']],
    ['엔비디아 GPU', ['엔비디아→nvidia']],
    ['HBM4 GPU', ['HBM4→hbm4']],
  ])('%s', (text, expected) => expect(found(shipped, text)).toEqual(expected));
});

test('a type word alone is no mention, in any spelling', () => {
  expect(found(shipped, 'GPU, 지피유, 그래픽처리장치')).toEqual([]);
});

test('groups, and names in Hangul letters', () => {
  expect(found(shipped, '삼성과 SK, 에스케이, 현대차그룹, 오픈에이아이')).toEqual([
    '삼성→samsung-group',
    'SK→sk-group',
    '에스케이→sk-group',
    '현대차그룹→hyundai-motor-group',
    '오픈에이아이→openai',
  ]);
});

test('products that are no chips are not found', () => {
  expect(found(shipped, '챗GPT와 챗지피티, 갤럭시S24, 엑사원')).toEqual([]);
});

test('the names of the articles we began with', () => {
  expect(found(shipped, '구글의 칩(TPUv5p), ‘마이아 100’과 MTIA, xAI')).toEqual([
    '구글→google',
    'TPUv5p→tpu-v5p',
    '마이아 100→maia-100',
    'MTIA→mtia',
    'xAI→xai',
  ]);
});

test('persons are found in the same pass', () => {
  expect(found(shipped, '마크 저커버그와 젠슨 황, 일론 머스크')).toEqual([
    '마크 저커버그→mark-zuckerberg',
    '젠슨 황→jensen-huang',
    '일론 머스크→elon-musk',
  ]);
});

test('without its ids a lexicon finds the same, by number', () => {
  const full = compileLexicon(shippedEntities);
  const { packed, ids } = numbered(full);
  const text = '엔비디아가 H100을 메타와 SK하이닉스에 보였고 젠슨 황이 웃었다.';
  const mentions = findMentions(openLexicon(JSON.parse(JSON.stringify(packed))), text);
  expect(mentions.map(({ entity }) => ids[Number(entity)])).toEqual(
    findMentions(openLexicon(full), text).map(({ entity }) => entity),
  );
  expect(mentions).toHaveLength(5);
});
