import { describe, expect, test } from 'vitest';
import { read, told } from './read.ts';

describe('who is left out or taken up again', () => {
  test.each([
    // A sentence that ends by naming somebody, and what others do with that one.
    [
      '가장 앞선 곳은 퓨리오사AI다. LG CNS와는 함께 파는 업무협약을 맺었다.',
      'partnership signed furiosaai:partner lg-cns:partner',
    ],
    [
      '영상 칩을 만드는 국내 스타트업 딥엑스. 지난달 레노버에 DX-M1 4만 개를 공급했습니다.',
      'supply completed deepx:supplier lenovo:buyer | dx-m1 40000',
    ],
    // The owner of what a paragraph begins with.
    [
      '손정의 회장의 쇼핑은 쉼이 없다. 작년 11월에는 암페어컴퓨팅 인수를 마무리했다.',
      'acquisition completed softbank:acquirer ampere-computing:target',
    ],
    // Paragraphs parted by two lines.
    [
      '하이퍼엑셀은 투자를 받았다.\n\n회사는 지난달 LG전자에 칩 3000개를 공급했다.',
      'supply completed hyperaccel:supplier lg-electronics:buyer',
    ],
    // Part of what was told.
    [
      '딥엑스의 DX-M1은 올해 11만 개가 나갔다. 이 중 6만 개가 레노버 산업용 PC에 실렸다.',
      'supply completed deepx:supplier lenovo:buyer | dx-m1 60000',
    ],
    // A dropped order, of the one whom the sentence before tells of.
    [
      '리벨리온은 삼성전자에 리벨 생산을 맡기기로 했다. 딥엑스는 값이 맞지 않아 주문을 거뒀다.',
      'foundry cancelled samsung-electronics:foundry deepx:customer',
    ],
    // An arm that invests.
    [
      'SK텔레콤의 벤처캐피털은 2024년 5월 리벨리온에 300억원을 투자했다.',
      'investment completed sk-telecom:investor rebellions:investee | 30000000000 KRW',
    ],
  ])('%s', (text, deal) => expect(told(text)).toContain(deal));

  test('whose customer is named is still the one spoken of', () =>
    expect(told('퓨리오사AI는 잘 판다. 가장 큰 손님은 KT클라우드다. 아람코에는 레니게이드 3000장을 보냈다.')).toContain(
      'supply completed furiosaai:supplier aramco:buyer | renegade 3000',
    ));
});

describe('questions and answers', () => {
  const text = [
    '-오픈AI는 칩과 전산에 얼마를 씁니까?',
    '드러난 것만 1조달러가 넘습니다.',
    '-가장 큰 상대는 누구인가요?',
    '오라클입니다. 지난해 7월 3000억달러어치 클라우드를 쓰기로 했습니다. 11월에는 AWS와도 380억달러 계약을 맺었습니다.',
    '-돈은 어디서 나옵니까?',
    '소프트뱅크가 지난해 말 225억달러를 넣었습니다.',
  ].join('\n');

  test('the one asked about acts, and who is named is the other side', () =>
    expect(told(text, '2026-06-15')).toEqual([
      'supply announced oracle:supplier openai:buyer | 300000000000 USD',
      'supply signed aws:supplier openai:buyer | 38000000000 USD',
      'investment completed softbank:investor openai:investee | 22500000000 USD',
    ]));

  test('without the questions nobody acts', () =>
    expect(read('오라클은 크다.\n지난해 7월 3000억달러어치 클라우드를 쓰기로 했습니다.')).toEqual([]));
});

describe('words of dealing', () => {
  test.each([
    // Shares of a holder; what they come to makes it a takeover.
    [
      '㈜두산은 SK㈜가 보유한 SK실트론 주식 4000만 주를 2조원에 취득하기로 결정했다고 공시했다. 취득 뒤 지분율은 70.6%다.',
      ['acquisition signed doosan:acquirer sk-siltron:target sk-inc:seller | 2000000000000 KRW'],
    ],
    [
      '삼성전자는 레인보우로보틱스 주식 200만 주를 2600억원에 취득한다고 공시했다. 취득 후 지분율은 35%가 된다.',
      ['investment signed samsung-electronics:investor rainbow-robotics:investee | 260000000000 KRW'],
    ],
    [
      '소프트뱅크는 작년 11월 암페어컴퓨팅 인수를 마무리했다. 65억 달러를 치른 이 회사는 서버 칩을 만든다.',
      ['acquisition completed softbank:acquirer ampere-computing:target | 6500000000 USD'],
    ],
    ['KT가 람다에서 B200 1000장을 들여온대요.', ['supply announced lambda:supplier kt:buyer | b200 1000']],
    // The customer whose chips are then made.
    [
      '인텔이 애플을 고객으로 맞는다. 애플은 칩 생산을 인텔 18A 공정에 맡기기로 했다.',
      ['foundry announced intel:foundry apple:customer'],
    ],
    [
      '앤트로픽에는 아마존이 이미 80억달러를, 구글이 약 30억달러를 부었다.',
      [
        'investment completed amazon:investor anthropic:investee | 8000000000 USD',
        'investment completed google:investor anthropic:investee | 3000000000 USD',
      ],
    ],
    [
      '한미반도체는 ASML에서 노광장비를 3000억원에 취득하기로 했다.',
      ['supply announced asml:supplier hanmi-semiconductor:buyer | 300000000000 KRW'],
    ],
    [
      '샘 올트먼 오픈AI 최고경영자는 내년에 나올 MI400을 쓰겠다고 말했다.',
      ['supply announced amd:supplier openai:buyer | mi400'],
    ],
    [
      '메타는 엔비디아에서 H100 10만 장을 들이기로 했습니다.',
      ['supply announced nvidia:supplier meta:buyer | h100 100000'],
    ],
    [
      '네이버는 2017년 퓨리오사AI에 씨앗 자금을 댄 첫 투자자다.',
      ['investment announced naver:investor furiosaai:investee'],
    ],
    [
      '퓨리오사AI는 메타가 내민 8억달러짜리 인수 제안을 뿌리쳤다.',
      ['acquisition cancelled meta:acquirer furiosaai:target | 800000000 USD'],
    ],
    [
      '엔비디아는 엔패브리카에 9억 달러를 주고 대표와 기술을 가져왔다.',
      ['license completed enfabrica:licensor nvidia:licensee | 900000000 USD'],
    ],
    [
      '테슬라는 차기 칩 AI6를 SF2 공정으로 만들기로 했다.',
      ['foundry announced samsung-electronics:foundry tesla:customer | ai6'],
    ],
  ])('%s', (text, deals) => expect(told(text)).toEqual(deals));

  test.each([
    '구글은 H100을 쓰겠다는 고객이 없다고 말했다.',
    '메타는 A100을 더는 쓰지 않겠다고 했다.',
    '인텔은 18A로 팬서레이크를 만든다.',
    '애플은 18A로 칩을 만들지 않기로 했다.',
    'LG유플러스는 GPU 12만 장을 돌릴 전력을 확보했다.',
    '네이버가 1조2000억원 안팎에 경영권을 사들이는 방안을 들여다보고 있다.',
  ])('no deal: %s', (text) => expect(told(text)).toEqual([]));
});
