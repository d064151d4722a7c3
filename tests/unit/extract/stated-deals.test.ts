import { describe, expect, test } from 'vitest';
import { shownFrom } from '../../../src/extract/shown-from.ts';
import { read, told } from './read.ts';

test('a sum that names a side again makes a deal surer', () => {
  const order = '네이버가 엔비디아 블랙웰을 주문했다는 보도가 나왔다.';
  const [bare, plain, again] = ['', ' 금액은 10억 달러다.', ' 네이버의 주문 금액은 10억 달러다.'].map(
    (more) => read(order + more)[0],
  );
  expect(plain).toMatchObject({ amount: { value: 1e9 }, confidence: bare?.confidence });
  expect(again).toMatchObject({ amount: { value: 1e9 } });
  expect(again?.confidence).toBeGreaterThan(bare?.confidence ?? 1);
  expect(again?.confidence).toBeGreaterThanOrEqual(shownFrom);
});

describe('who supplies and who buys', () => {
  test.each([
    ['엔비디아가 메타에 H100 3만 장을 공급하기로 했다.', 'supply announced nvidia:supplier meta:buyer | h100 30000'],
    [
      '메타는 엔비디아로부터 H100 3만 장을 공급받기로 했다.',
      'supply announced nvidia:supplier meta:buyer | h100 30000',
    ],
    ['메타는 엔비디아의 칩 3만 개를 사들인다.', 'supply announced nvidia:supplier meta:buyer'],
    ['메타가 H100 3만 장을 구매했다.', 'supply completed nvidia:supplier meta:buyer | h100 30000'],
    [
      '삼성전자로부터 HBM3E를 공급받기로 한 곳은 브로드컴이다.',
      'supply announced samsung-electronics:supplier broadcom:buyer | hbm3e',
    ],
    [
      '한미반도체는 SK하이닉스에서 본더를 96억원에 수주했다.',
      'supply signed hanmi-semiconductor:supplier sk-hynix:buyer | 9600000000 KRW',
    ],
    [
      '원익IPS가 삼성전자 평택 공장에 증착 장비를 납품한다.',
      'supply announced wonik-ips:supplier samsung-electronics:buyer',
    ],
    ['SK하이닉스는 22일 엔비디아와 HBM4 공급계약을 체결했다.', 'supply signed sk-hynix:supplier nvidia:buyer | hbm4'],
    ['오픈AI와 AMD는 GPU 공급 계약을 맺었다.', 'supply signed amd:supplier openai:buyer'],
    [
      '마이크로소프트는 네비우스와 174억달러 규모의 클라우드 계약을 맺었다.',
      'supply signed nebius:supplier microsoft:buyer | 17400000000 USD',
    ],
    ['HPSP는 282억원 규모의 공급계약을 맺었다고 공시했다.', 'supply signed hpsp:supplier | 28200000000 KRW'],
  ])('%s', (body, deal) => {
    expect(told(body)).toEqual([deal]);
  });

  test('the buyers of a list each with their share; a whole is no share', () => {
    expect(
      told(
        '엔비디아는 한국에 블랙웰 12만 장을 공급한다고 밝혔다. 전체 12만 장 가운데 정부가 2만 장, 삼성전자와 SK그룹이 각 3만 장씩을 확보하고, 네이버클라우드도 4만 장을 공급받는다.',
      ),
    ).toEqual([
      'supply announced nvidia:supplier korea-government:buyer | blackwell 120000',
      'supply announced nvidia:supplier korea-government:buyer | blackwell 20000',
      'supply announced nvidia:supplier samsung-electronics:buyer | blackwell 30000',
      'supply announced nvidia:supplier sk-group:buyer | blackwell 30000',
      'supply announced nvidia:supplier naver-cloud:buyer | blackwell 40000',
    ]);
  });

  test('units bought and equivalents are kept apart, and so is what is added', () => {
    expect(told('메타는 H100 20만 개를 포함해 총 50만 개의 H100급 칩을 확보할 계획이다.')).toEqual([
      'supply planned nvidia:supplier meta:buyer | h100 200000, h100 500000 equivalent',
    ]);
    expect(told('메타는 작년까지 H100을 7만 개 사들였고 올해 9만 개를 더 채우겠다고 했다.')).toEqual([
      'supply completed nvidia:supplier meta:buyer | h100 70000',
      'supply announced nvidia:supplier meta:buyer | h100 90000',
    ]);
  });
});

describe('who makes for whom', () => {
  test.each([
    [
      '삼성전자가 테슬라의 AI6를 2나노 공정으로 생산한다.',
      'foundry announced samsung-electronics:foundry tesla:customer | ai6',
    ],
    [
      '리벨리온은 삼성전자 4나노 공정으로 리벨을 양산할 예정이다.',
      'foundry planned samsung-electronics:foundry rebellions:customer | rebel',
    ],
    ['구글은 텐서 칩 생산을 TSMC 3나노에 맡겼다.', 'foundry completed tsmc:foundry google:customer'],
    ['화웨이는 어센드 910C를 최대 40만 개 만들 계획이다.', 'own-chip planned huawei:customer | ascend-910c ~400000'],
  ])('%s', (body, deal) => {
    expect(told(body)).toEqual([deal]);
  });
});

describe('money and companies', () => {
  test.each([
    [
      '소프트뱅크는 인텔에 20억달러를 투자한다.',
      'investment announced softbank:investor intel:investee | 2000000000 USD',
    ],
    [
      '리벨리온은 KT에서 330억원을 투자받았다.',
      'investment completed kt:investor rebellions:investee | 33000000000 KRW',
    ],
    [
      '엔비디아가 최대 9억달러, 마이크로소프트가 최대 4억달러를 앤트로픽에 투자한다.',
      'investment announced nvidia:investor anthropic:investee | 900000000 USD',
      'investment announced microsoft:investor anthropic:investee | 400000000 USD',
    ],
    [
      '엔비디아가 노키아 지분 3%를 10억달러에 인수하기로 했다.',
      'investment announced nvidia:investor nokia:investee | 1000000000 USD',
    ],
    [
      'AMD는 ZT시스템즈를 49억달러에 인수했다.',
      'acquisition completed amd:acquirer zt-systems:target | 4900000000 USD',
    ],
    [
      'SK하이닉스는 인텔 낸드사업부를 90억달러에 인수했다.',
      'acquisition completed sk-hynix:acquirer intel:seller | 9000000000 USD',
    ],
    ['퓨리오사AI는 메타의 인수 제안을 거절했다.', 'acquisition cancelled meta:acquirer furiosaai:target'],
    ['글로벌파운드리스와 UMC의 합병이 무산됐다.', 'acquisition cancelled globalfoundries:partner umc:partner'],
    ['마이크론은 히로시마에 1조엔을 들여 새 공장을 짓기로 했다.', 'capex planned micron:investor | 1000000000000 JPY'],
    [
      '엔비디아는 그로크와 200억달러 규모의 기술 라이선스 계약을 맺었다.',
      'license signed groq:licensor nvidia:licensee | 20000000000 USD',
    ],
  ])('%s', (body, ...deals) => {
    expect(told(body)).toEqual(deals);
  });
});

describe('partners', () => {
  test.each([
    ['네이버와 인텔이 손잡고 생태계를 넓힌다.', 'partnership signed naver:partner intel:partner'],
    ['카카오는 오픈AI와 업무협약(MOU)을 체결했다.', 'partnership signed kakao:partner openai:partner'],
    ['휴메인은 AMD, 시스코와 합작법인을 설립한다.', 'joint-venture announced humain:partner amd:partner cisco:partner'],
    ['구글이 미디어텍과 차세대 칩을 공동 개발한다.', 'partnership announced google:partner mediatek:partner'],
  ])('%s', (body, deal) => {
    expect(told(body)).toEqual([deal]);
  });

  test('두 회사 are those named last; a handshake before a purchase is that purchase', () => {
    expect(told('오픈AI가 AMD와 손을 잡았다. 두 회사는 오픈AI가 AMD의 GPU 5만 장을 도입하기로 했다고 밝혔다.')).toEqual(
      ['supply announced amd:supplier openai:buyer | gpu 50000'],
    );
  });
});

describe('how far it is', () => {
  test.each([
    ['엔비디아가 메타에 H100 3만 장을 공급하는 방안을 검토한다.', 'planned'],
    ['엔비디아가 메타에 H100 3만 장을 공급할 것으로 알려졌다.', 'reported'],
    ['엔비디아가 메타에 H100 3만 장을 공급한다고 밝혔다.', 'announced'],
    ['엔비디아는 메타와 H100 3만 장 공급 계약을 체결했다.', 'signed'],
    ['엔비디아가 메타에 H100 3만 장을 공급했다.', 'completed'],
    ['엔비디아가 메타에 H100 3만 장을 공급하려던 계획은 무산됐다.', 'cancelled'],
    ['인텔은 삼바노바를 인수하려 했으나 협상이 결렬됐다.', 'cancelled'],
    ['인텔은 삼바노바를 인수한다고 20일 발표했다.', 'announced'],
    ['인텔은 삼바노바를 인수했다고 20일 발표했다.', 'completed'],
  ])('%s %s', (body, status) => {
    expect(read(body).map((deal) => deal.status)).toEqual([status]);
  });
});

test('who said so, and when', () => {
  const [deal] = read('대만 디지타임스는 2일 xAI가 엔비디아 블랙웰을 10억달러어치 주문했다고 보도했다.');
  expect(deal).toMatchObject({ status: 'reported', origin: '디지타임스', date: '2025-06-02' });
  expect(read('엔비디아는 2019년 멜라녹스를 인수했다.')[0]?.date).toBe('2019');
  expect(read('메타는 2027년까지 H100 3만 장을 구매할 계획이다.')[0]?.date).toBeUndefined();
});

test('the sum may stand in a sentence of its own, or beside its won', () => {
  expect(told('디아이가 삼성전자에 검사장비를 공급한다. 계약 금액은 204억원이다.')).toEqual([
    'supply announced di-corporation:supplier samsung-electronics:buyer | 20400000000 KRW',
  ]);
  expect(read('인피니언은 마벨의 이더넷 사업을 25억달러(약 3조6000억원)에 산다.')[0]).toMatchObject({
    amount: { value: 2_500_000_000, currency: 'USD' },
    amount_krw_reported: 3_600_000_000_000,
  });
});

test('a subject is carried over, and an unnamed one is not', () => {
  expect(told('퓨리오사AI는 새 칩을 내놨다. 지난달에는 LG AI연구원에 레니게이드를 공급하기로 했다.')).toEqual([
    'supply announced furiosaai:supplier lg-ai-research:buyer | renegade',
  ]);
  expect(told('퓨리오사AI는 새 칩을 내놨다. 한 통신사가 LG AI연구원에 서버를 공급하기로 했다.')).toEqual([]);
});

test('what is told twice is one deal', () => {
  expect(
    told('엔비디아가 메타에 H100을 공급한다. 날씨가 맑았다. 엔비디아는 메타에 H100 3만 장을 공급한다고 밝혔다.'),
  ).toEqual(['supply announced nvidia:supplier meta:buyer | h100 30000']);
});

describe('across sentences, and where words are left out', () => {
  test.each([
    ['엔비디아가 TSMC에 H20 30만 개를 주문했다.', ['foundry tsmc:foundry nvidia:customer | h20 300000']],
    ['카카오가 B200 2000장을 안산 데이터센터에 배치했다.', ['supply nvidia:supplier kakao:buyer | b200 2000']],
    [
      'NHN클라우드가 H200 1000장을 설치했다. 서버는 HPE가 납품했다.',
      ['supply hpe:supplier nhn-cloud:buyer | h200 1000'],
    ],
    [
      'xAI가 델에서 50억달러어치 AI 서버를 사기로 했다. 서버에는 엔비디아의 GB200이 들어간다.',
      ['supply dell:supplier xai:buyer | gb200 | 5000000000 USD'],
    ],
    [
      '네비우스가 마이크로소프트에 GPU 컴퓨팅을 제공하고 174억달러를 받는다. 물량을 늘리면 총액은 194억달러로 커진다.',
      ['supply nebius:supplier microsoft:buyer | 17400000000 USD'],
    ],
    [
      '마이크로소프트와 엔비디아가 각각 50억달러, 100억달러를 앤트로픽에 투자한다.',
      [
        'investment microsoft:investor anthropic:investee | 5000000000 USD',
        'investment nvidia:investor anthropic:investee | 10000000000 USD',
      ],
    ],
    [
      '엔스케일과 네비우스가 블랙웰 1만4000개와 4000개를 차례로 들인다.',
      ['supply nscale:buyer nvidia:supplier | blackwell 14000', 'supply nebius:buyer nvidia:supplier | blackwell 4000'],
    ],
    [
      '그록은 7억5000만달러를 유치했다. 삼성전자와 시스코가 투자에 참여했다.',
      ['investment samsung-electronics:investor cisco:investor groq:investee | 750000000 USD'],
    ],
    [
      '폭스콘이 블랙웰 1만 장을 들여놓고 TSMC가 이를 빌려 쓴다.',
      ['supply nvidia:supplier foxconn:buyer | blackwell 10000'],
    ],
    ['G42에 엔비디아 H100 5만 개가 공급된다.', ['supply nvidia:supplier g42:buyer | h100 50000']],
    ['메타에 깔린 H100은 35만 장이었다.', ['supply nvidia:supplier meta:buyer | h100 350000']],
    [
      'SK텔레콤은 콴타와 9200억원 규모의 서버 공급 계약을 맺었다.',
      ['supply quanta:supplier sk-telecom:buyer | 920000000000 KRW'],
    ],
    [
      '코어위브는 칩을 담보로 블랙스톤에서 75억달러를 빌렸다.',
      ['investment blackstone:investor coreweave:investee | 7500000000 USD'],
    ],
    ['미 상무부는 휴메인에 GB300 3만 개를 팔도록 허가했다.', []],
    ['루빈 한 개에는 HBM4 8개가 들어간다.', []],
  ])('%s', (body, deals) => {
    expect(told(body).map((line) => line.replace(/^(\S+) \S+/, '$1'))).toEqual(deals);
  });

  test('the day of the news, of its announcement, and of what was before', () => {
    const dates = (body: string) => read(body).map(({ date }) => date);
    expect(dates('엔비디아가 AWS에 H100 10만 개를 판다. 두 회사가 13일 함께 발표한 내용이다.')).toEqual(['2025-06-13']);
    expect(dates('메타는 석 달 전 H100 3만 장을 구매했다.')).toEqual(['2025-03']);
    expect(dates('메타는 지난주 H100 3만 장을 구매했다.')).toEqual(['2025-06']);
    expect(dates('메타는 2023년까지 H100 3만 장을 구매했다.')).toEqual(['2023']);
    expect(dates('엔비디아는 2020년 Arm을 400억달러에 사기로 했다가 2022년 2월 포기했다.')).toEqual(['2022-02']);
  });

  test('comments in a menu above an article end nothing', () => {
    expect(told('댓글\n메뉴\n엔비디아가 메타에 H100 3만 장을 공급한다.')).toHaveLength(1);
  });
});

test('what is there and what is to come, in one sentence, are both sure enough to be shown', () => {
  const deals = read(
    '메타는 엔비디아의 칩이 모자란다고 한 바 있다. 지난해까지 H100을 15만 개 사들였고 올해 말까지 35만 개를 더 채우겠다고 했다.',
  );
  expect(deals.map(({ status, chips }) => [status, chips?.[0]?.quantity])).toEqual([
    ['completed', 150_000],
    ['announced', 350_000],
  ]);
  for (const { confidence } of deals) expect(confidence).toBeGreaterThanOrEqual(shownFrom);
});

describe('no deal', () => {
  test.each([
    '엔비디아의 시가총액은 5조달러를 넘었고 삼성전자 주가는 10만원을 돌파했다.',
    '공정위는 퀄컴에 과징금 1조300억원을 부과했다.',
    '구글은 2분기 매출 960억달러를 기록했다.',
    '현대차증권은 SK하이닉스 목표가를 74만원으로 높였다.',
    '외국인은 삼성전자를 1900억원어치 사들였다.',
    '메타가 엔비디아 H100을 구매할 가능성이 있다.',
    '텐센트는 엔비디아 H20 칩을 더 사지 않기로 했다.',
    '미국 상무부는 엔비디아가 휴메인에 GB300 1만 장을 팔아도 된다고 했다.',
    '리사 수 AMD CEO는 메타와 인텔을 추켜세웠다.',
    '엔비디아, 메타에 H100 3만 장 공급',
    '많이 본 기사\n엔비디아가 메타에 H100 3만 장을 공급한다.',
  ])('%s', (body) => {
    expect(told(body)).toEqual([]);
  });
});
