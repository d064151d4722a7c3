import { describe, expect, test } from 'vitest';
import { found, shipped } from './made-lexicon.ts';

const names = (text: string) => found(shipped, text).map((one) => one.split('→')[0]);

describe('particles and endings stay outside', () => {
  test.each([
    ['엔비디아가 이끌고 TSMC와의 거리는 줄었다', ['엔비디아', 'TSMC']],
    ['H100을 산 곳은 삼성전자에서만도 셋이다', ['H100', '삼성전자']],
    ['인텔이라던 곳이 AMD였다면', ['인텔', 'AMD']],
    ['퀄컴이었기에 브로드컴입니다만', ['퀄컴', '브로드컴']],
    ['카카오까지도 네이버보다는', ['카카오', '네이버']],
    ['B200이든 H200이든', ['B200', 'H200']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('affixes stay outside', () => {
  test.each([
    ['탈엔비디아 바람', ['엔비디아']],
    ['엔비디아발 훈풍', ['엔비디아']],
    ['H100급 칩', ['H100']],
    ['삼성전자우가 올랐다', ['삼성전자']],
    ['엔비디아들, 삼성맨, 테슬라향, 구글측', ['엔비디아', '삼성', '테슬라', '구글']],
    ['B200당 값', ['B200']],
    ['딥시크발 충격', ['딥시크']],
    ['하이닉스의존도', ['하이닉스']],
    ['반엔비디아 연합', ['엔비디아']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('a part of a longer word is no name', () => {
  test.each([
    '메타버스와 메타데이터',
    '인텔리전스와 인텔리전트',
    '애플워치와 파인애플',
    '카카오톡과 카카오뱅크',
    '삼성동 삼성역 삼성생명',
    'SK이노베이션과 LG생활건강',
    '루빈스타인의 연주',
    '필라델피아 모델의 델타',
    '브로드컴퍼니라는 회사',
    'H1000과 H10000',
    'XH100과 AH100',
    'nvidia.com과 help@nvidia.com',
    '아마존강과 샌프란시스코',
    '네이버페이로 카카오T를 불렀다',
    '마하 1.5로 날았다',
  ])('%s', (text) => expect(names(text)).toEqual([]));
});

describe('separators and brackets end a name', () => {
  test.each([
    ['삼성∙에스케이(SK)∙현대차그룹은', ['삼성', '에스케이', 'SK', '현대차그룹']],
    ['H100·H200‧B200ㆍB300・GB200/GB300', ['H100', 'H200', 'B200', 'B300', 'GB200', 'GB300']],
    ['‘엔비디아’와 “인텔” 그리고 <TSMC>', ['엔비디아', '인텔', 'TSMC']],
    ['#엔비디아 #TSMC', ['엔비디아', 'TSMC']],
    ['엔비디아×인텔', ['엔비디아', '인텔']],
    ['삼성-LG 특허 다툼', ['삼성', 'LG']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

test('a name follows another without a space, with a particle or without', () => {
  expect(names('SK하이닉스와삼성전자가')).toEqual(['SK하이닉스', '삼성전자']);
  expect(names('엔비디아H100을 샀다')).toEqual(['엔비디아', 'H100']);
});

test('a unit of measure is no name', () => {
  expect(names('3테슬라 자석과 1.5 테슬라 장비, 10마이크론 두께')).toEqual([]);
  expect(names('테슬라 3대를 샀다')).toEqual(['테슬라']);
});
