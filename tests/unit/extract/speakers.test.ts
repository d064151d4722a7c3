import { describe, expect, test } from 'vitest';
import { told } from './read.ts';

describe('interviews', () => {
  const head = '박성현 리벨리온 대표를 10일 판교에서 만났다.\n\n-고객은 늘었나.\n';

  test('who is asked is who acts, sentence by sentence', () => {
    expect(told(`${head}“지난달 KT에서 300억원을 투자받았다. 우리는 사우디 아람코에 서버 20대를 납품했다.”`)).toEqual([
      'investment completed kt:investor rebellions:investee | 30000000000 KRW',
      'supply completed rebellions:supplier aramco:buyer',
    ]);
  });

  test('a speaker that the same sentence names says 우리 of its own company', () => {
    expect(told('박성현 리벨리온 대표는 “우리는 사우디 아람코에 서버 20대를 납품했다”고 말했다.')).toEqual([
      'supply completed rebellions:supplier aramco:buyer',
    ]);
  });

  test('우리 is nobody where nobody speaks', () => {
    expect(told('리벨리온이 문을 열었다.\n\n우리는 사우디 아람코에 서버 20대를 납품했다.')).toEqual([]);
    expect(told('박성현 리벨리온 대표를 만났다.\n\n우리가 쓰는 검색은 엔비디아 칩으로 돈다.')).toEqual([]);
  });
});

describe('이 칩', () => {
  test('is the one named last', () => {
    expect(told('퓨리오사AI가 레니게이드를 내놨다. 이 칩은 TSMC 5나노 공정에서 생산된다.')).toEqual([
      'foundry announced tsmc:foundry furiosaai:customer | renegade',
    ]);
  });

  test('is nothing where none was named', () => {
    expect(told('퓨리오사AI가 새 칩을 내놨다. 이 칩은 TSMC 5나노 공정에서 생산된다.')).toEqual([]);
  });
});

describe('what the next sentence denies', () => {
  test.each([
    '로이터통신은 퀄컴이 인텔을 900억달러에 인수하는 방안을 논의한다고 보도했다. 퀄컴은 이 보도를 부인했다.',
    '엔비디아가 하만에 칩을 공급하기로 했다고 한 매체가 전했다. 하만은 “사실무근”이라고 밝혔다.',
  ])('%s', (body) => {
    expect(told(body)).toEqual([]);
  });

  test.each([
    [
      '로이터통신은 퀄컴이 인텔을 900억달러에 인수하는 방안을 논의한다고 보도했다. 구글은 다른 보도를 부인했다.',
      'acquisition reported qualcomm:acquirer intel:target | 90000000000 USD',
    ],
    [
      '엔비디아는 하만과 칩 공급 계약을 맺었다. 하만은 실적 부진은 사실이 아니라고 밝혔다.',
      'supply signed nvidia:supplier harman:buyer',
    ],
  ])('but not what it does not take up: %s', (body, deal) => {
    expect(told(body)).toEqual([deal]);
  });
});

describe('before and when are no deal', () => {
  test.each([
    'AMD는 자일링스를 인수하기 전에 여러 회사를 살폈다.',
    '삼성전자가 엔비디아에 HBM4를 공급할 때 값은 정해지지 않았다.',
  ])('%s', (body) => {
    expect(told(body)).toEqual([]);
  });

  test('what is told beside them is', () => {
    expect(told('엔비디아가 Arm을 인수하기 전에 소프트뱅크가 Arm을 320억달러에 사들였다.')).toEqual([
      'acquisition completed softbank:acquirer arm:target | 32000000000 USD',
    ]);
  });
});
