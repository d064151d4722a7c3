import { describe, expect, test } from 'vitest';
import { told } from './read.ts';

describe('lines that stand as headlines do', () => {
  test.each([
    ['◆퀄컴, 아람코와 AI 추론 칩 개발 MOU 체결.', 'partnership signed qualcomm:partner aramco:partner'],
    ['◆슈퍼마이크로, 람다에 B300 서버 500대 납품 완료.', 'supply completed supermicro:supplier lambda:buyer | b300'],
    ['■삼성전자, 테슬라 AI6 칩 위탁생산 수주.', 'foundry signed samsung-electronics:foundry tesla:customer | ai6'],
    ['- 리벨리온, KT클라우드에 아톰 3000장 공급.', 'supply announced rebellions:supplier kt-cloud:buyer | atom 3000'],
    ['◇메타, 엔비디아 H200 5만 장 구매.', 'supply announced nvidia:supplier meta:buyer | h200 50000'],
    ['▲AMD, ZT시스템즈 49억 달러에 인수.', 'acquisition announced amd:acquirer zt-systems:target | 4900000000 USD'],
    ['◆메타, 리벨리온 인수 무산.', 'acquisition cancelled meta:acquirer rebellions:target'],
  ])('%s', (text, deal) => expect(told(text)).toEqual([deal]));

  test.each([
    '◆삼성전자, 엔비디아와 협력설 부인.',
    '◆엔비디아, 그록 인수?',
    '◆AMD, 인텔 인수설에 급락.',
    '◆SK하이닉스, 마이크론 제치고 D램 1위.',
    '◆메타, 구글 TPU 도입 여부 미정.',
    '▲퀄컴, Arm과 소송 종결.',
  ])('no deal: %s', (text) => expect(told(text)).toEqual([]));

  test('a name before a comma is one of a row in a sentence with a verb', () =>
    expect(told('퀄컴, 아람코가 손을 잡았다.')).toEqual(['partnership signed qualcomm:partner aramco:partner']));
});
