import { describe, expect, test } from 'vitest';
import { told } from './read.ts';

describe('what a copula says', () => {
  test.each([
    [
      '모빌아이는 인텔이 2017년 153억달러에 인수한 회사다.',
      ['acquisition completed intel:acquirer mobileye:target | 15300000000 USD'],
    ],
    ['모빌아이는 인텔이 자랑하는 회사다.', []],
    [
      '리벨리온은 SK텔레콤이 2024년 500억원을 투자한 회사다.',
      ['investment completed sk-telecom:investor rebellions:investee | 50000000000 KRW'],
    ],
    ['리벨리온은 SK텔레콤이 투자를 검토하지 않는 회사다.', []],
    [
      '솔리다임은 SK하이닉스가 2021년 인텔에서 사들인 낸드 회사다.',
      ['acquisition completed sk-hynix:acquirer solidigm:target'],
    ],
    [
      '인텔이 2017년 153억달러를 주고 산 모빌아이는 지금 상장사다.',
      ['acquisition announced intel:acquirer mobileye:target | 15300000000 USD'],
    ],
    ['AMD는 4일 새 칩을 내놨다. 첫 고객은 오라클이다.', ['supply announced amd:supplier oracle:buyer']],
    ['AMD는 4일 새 칩을 내놨다. 첫 고객은 오라클보다 먼저 손을 든 회사다.', []],
    ['네이버는 서버를 늘린다. 공급사는 슈퍼마이크로다.', ['supply announced supermicro:supplier naver:buyer']],
    ['네이버는 서버를 늘린다. 공급사는 슈퍼마이크로의 세 배를 불렀다.', []],
  ])('%s', (body, deals) => {
    expect(told(body)).toEqual(deals);
  });

  test.each([
    [
      '현대차와 KT, 네이버 등 다섯 곳은 2023년 리벨리온에 300억원을 댔다.',
      [
        'investment completed hyundai-motor-group:investor kt:investor naver:investor rebellions:investee | 30000000000 KRW',
      ],
    ],
    [
      '소프트뱅크는 인텔에 20억달러를 투자한다고 밝혔다. 이틀 뒤 엔비디아가 50억달러를 넣어 지분 4%를 쥔다고 발표했다.',
      [
        'investment announced softbank:investor intel:investee | 2000000000 USD',
        'investment announced nvidia:investor intel:investee | 5000000000 USD',
      ],
    ],
    ['구글은 2029년까지 한국에 30억달러를 투자하겠다고 밝혔다.', ['capex announced google:investor | 3000000000 USD']],
    [
      '삼성전자는 북미 대형 기업과 3조원 규모의 반도체 위탁생산 공급 계약을 맺었다고 공시했다.',
      ['foundry signed samsung-electronics:foundry | 3000000000000 KRW'],
    ],
  ])('into whom money goes, and what is made for nobody named: %s', (body, deals) => {
    expect(told(body)).toEqual(deals);
  });

  test('shares of what was told before, each with its number', () => {
    const whole = '엔비디아가 한국에 블랙웰 10만 장을 공급한다.';
    const all = 'supply announced nvidia:supplier korea-government:buyer | blackwell 100000';
    expect(told(`${whole} 삼성전자 몫은 3만 장이다. 현대차그룹은 2만 장이고 네이버는 1만 장이다.`)).toEqual([
      all,
      'supply announced nvidia:supplier samsung-electronics:buyer | blackwell 30000',
      'supply announced nvidia:supplier hyundai-motor-group:buyer | blackwell 20000',
      'supply announced nvidia:supplier naver:buyer | blackwell 10000',
    ]);
    expect(told(`${whole} 삼성전자가 지난해 만든 서버는 300대다. 현대차그룹의 로봇은 2만 개다.`)).toEqual([all]);
    expect(told('삼성전자 몫은 3만 장이다. 현대차그룹은 2만 장이다.')).toEqual([]);
  });
});

describe('who puts money into whom', () => {
  test.each([
    [
      'SK텔레콤은 KT와 함께 리벨리온에 500억원을 투자했다.',
      ['investment completed sk-telecom:investor kt:investor rebellions:investee | 50000000000 KRW'],
    ],
    ['SK텔레콤은 KT와 함께 국내 한 설계회사에 500억원을 투자했다.', []],
    [
      '리벨리온은 KT 주도로 900억원의 투자를 유치했다.',
      ['investment completed kt:investor rebellions:investee | 90000000000 KRW'],
    ],
    ['리벨리온은 KT 출신 임원을 앞세워 900억원의 투자를 유치했다.', []],
    [
      '오픈엣지는 200억원 규모의 유상증자를 결정했다. 배정 대상자는 삼성벤처투자와 산업은행이다.',
      ['investment completed samsung-venture:investor kdb:investor openedge:investee | 20000000000 KRW'],
    ],
    [
      '오픈엣지는 200억원 규모의 유상증자를 결정했다. 대상자는 산업은행의 제안을 기다린다.',
      ['investment completed openedge:investee | 20000000000 KRW'],
    ],
    [
      '인텔은 소프트뱅크로부터 20억달러를, 엔비디아로부터 50억달러를 투자받는다.',
      [
        'investment announced softbank:investor intel:investee | 2000000000 USD',
        'investment announced nvidia:investor intel:investee | 5000000000 USD',
      ],
    ],
    [
      '미국 정부는 인텔 지분 10%를 89억달러에 사들였다.',
      ['investment completed us-government:investor intel:investee | 8900000000 USD'],
    ],
    ['오라클은 암페어의 지분 29%를 쥐고 있다.', []],
    [
      '리벨리온은 아람코에서 2500억원을 투자받았다. 기존 주주인 KT도 참여했다.',
      ['investment completed kt:investor aramco:investor rebellions:investee | 250000000000 KRW'],
    ],
    [
      '리벨리온은 아람코에서 2500억원을 투자받았다. 행사에는 KT 임원도 참여했다.',
      ['investment completed aramco:investor rebellions:investee | 250000000000 KRW'],
    ],
    ['인텔은 퀄컴에 출자를 제안했다.', []],
    [
      '인텔은 소프트뱅크가 20억달러를 투자한다는 소식에 7% 올랐다.',
      ['investment reported softbank:investor intel:investee | 2000000000 USD'],
    ],
    ['엔비디아는 인텔에 10억원을 지원했다.', []],
    [
      '일본 정부는 라피더스에 6000억엔을 지원한다.',
      ['investment announced japan-government:investor rapidus:investee | 600000000000 JPY'],
    ],
    ['젠슨 황 최고경영자는 데이터센터에 3조달러가 투입될 것이라고 말했다.', []],
  ])('%s', (body, deals) => {
    expect(told(body)).toEqual(deals);
  });
});

describe('who makes, gives and gets', () => {
  test.each([
    [
      '한미반도체[042700]는 SK하이닉스[000660]와 96억원 규모의 본더 공급 계약을 맺었다.',
      ['supply signed hanmi-semiconductor:supplier sk-hynix:buyer | 9600000000 KRW'],
    ],
    ['앱솔릭스가 만든 유리기판이 내년 AMD에 공급된다.', ['supply planned absolics:supplier amd:buyer']],
    ['앱솔릭스가 만든 유리기판은 AMD의 기준에 맞는다.', []],
    ['SK하이닉스는 엔비디아의 루빈에 HBM4를 공급한다.', ['supply announced sk-hynix:supplier nvidia:buyer | hbm4']],
    ['SK하이닉스는 루빈 발표에 맞춰 HBM4를 공급한다.', []],
    [
      '한화세미텍은 SK하이닉스와 805억원 규모의 공급 계약을 맺었다. 한미반도체도 428억원어치를 수주했다.',
      [
        'supply signed hanwha-semitech:supplier sk-hynix:buyer | 80500000000 KRW',
        'supply signed hanmi-semiconductor:supplier sk-hynix:buyer | 42800000000 KRW',
      ],
    ],
    [
      '한화세미텍은 SK하이닉스와 805억원 규모의 공급 계약을 맺었다. 한미반도체는 428억원어치를 수주했다.',
      ['supply signed hanwha-semitech:supplier sk-hynix:buyer | 80500000000 KRW'],
    ],
    ['리벨리온은 지난해 KT클라우드를 고객으로 확보했다.', ['supply completed rebellions:supplier kt-cloud:buyer']],
    ['리벨리온은 KT클라우드보다 먼저 고객을 확보했다.', []],
    [
      '삼성전자는 테슬라와 165억달러 규모의 파운드리 계약을 맺었다.',
      ['foundry signed samsung-electronics:foundry tesla:customer | 16500000000 USD'],
    ],
    [
      '리벨리온의 새 칩 리벨은 삼성전자 4나노 공정에서 만들어진다.',
      ['foundry announced samsung-electronics:foundry rebellions:customer | rebel'],
    ],
    [
      'SK하이닉스는 TSMC와 HBM4 베이스 다이를 만들기 위한 양해각서를 썼다.',
      ['partnership signed sk-hynix:partner tsmc:partner | hbm4'],
    ],
    ['삼성전자는 엔비디아에 HBM4를 공급하기 위한 품질 시험을 통과했다.', []],
    ['테슬라는 엔비디아에 H100 1만2000장을 xAI로 먼저 보내 달라고 요청했다.', []],
    [
      '오라클이 텍사스에 짓는 데이터센터에는 GB200 6만4000장이 들어갈 예정이다.',
      ['supply planned nvidia:supplier oracle:buyer | gb200 64000'],
    ],
    [
      '오픈AI가 오라클에서 빌리는 연산은 5년간 3000억달러어치다.',
      ['supply announced oracle:supplier openai:buyer | 300000000000 USD'],
    ],
    ['오픈AI가 오라클에서 빌리는 건물은 낡았다.', []],
    [
      'SK텔레콤은 펭귄솔루션스에 2억달러를 투자했고, 이 회사로부터 서버를 들여온다.',
      [
        'investment completed sk-telecom:investor penguin-solutions:investee | 200000000 USD',
        'supply announced penguin-solutions:supplier sk-telecom:buyer',
      ],
    ],
    ['오라클이 텍사스에 짓는 데이터센터 옆에는 주차장이 들어갈 예정이다.', []],
    [
      '바이트댄스가 올해 사들인 엔비디아 칩은 23만 장으로 추정된다.',
      ['supply reported nvidia:supplier bytedance:buyer'],
    ],
    [
      '네이버가 1조원에 사기로 한 삼성전자의 칩은 15만 개다.',
      ['supply announced samsung-electronics:supplier naver:buyer | 1000000000000 KRW'],
    ],
    ['네이버가 1조원에 사기로 한 삼성전자의 건물은 낡았다.', []],
    ['스페인 정부는 H100 4480장을 들여온다.', []],
    [
      '카카오엔터프라이즈는 엔비디아와 맺었던 GPU 공급 계약을 해지했다.',
      ['supply cancelled nvidia:supplier kakao-enterprise:buyer'],
    ],
    [
      '오라클은 오픈AI 데이터센터에 GB200 40만 개를 설치한다.',
      ['supply announced nvidia:supplier oracle:buyer | gb200 400000'],
    ],
  ])('%s', (body, deals) => {
    expect(told(body)).toEqual(deals);
  });
});

describe('who takes whom over', () => {
  test.each([
    ['리벨리온이 사피온을 흡수했다.', ['acquisition completed rebellions:acquirer sapeon:target']],
    [
      'SK는 SK실트론 지분 70.6%를 두산에 매각하는 협상을 하고 있다.',
      ['acquisition reported doosan:acquirer sk-siltron:target sk-group:seller'],
    ],
    ['삼성전자를 1조원어치 사들인 외국인은 SK하이닉스를 팔았다.', []],
    [
      '네이버는 마하1을 1조원에 사는 방안을 놓고 삼성전자와 협의하고 있다.',
      ['supply reported samsung-electronics:supplier naver:buyer | mach-1 | 1000000000000 KRW'],
    ],
    [
      '현대차그룹은 보스턴다이내믹스 지분 80%를 11억달러에 샀다.',
      ['acquisition completed hyundai-motor-group:acquirer boston-dynamics:target | 1100000000 USD'],
    ],
    [
      '현대차그룹은 보스턴다이내믹스 지분 8%를 11억달러에 샀다.',
      ['investment completed hyundai-motor-group:investor boston-dynamics:investee | 1100000000 USD'],
    ],
    ['리벨리온이 사피온을 합병한다.', ['acquisition announced rebellions:acquirer sapeon:target']],
    ['그래프코어는 지난해 소프트뱅크에 팔렸다.', ['acquisition completed softbank:acquirer graphcore:target']],
    ['그래프코어의 책상은 소프트뱅크 매장에서 잘 팔렸다.', []],
    [
      '그래프코어를 6억달러에 인수한다고 3일 발표한 소프트뱅크는 주가가 올랐다.',
      ['acquisition announced softbank:acquirer graphcore:target | 600000000 USD'],
    ],
    ['그래프코어를 6억달러에 인수한다고 3일 발표한 소식에 소프트뱅크는 주가가 올랐다.', []],
    [
      'AMD는 반도체 설계 사업을 글로벌파운드리스에 넘기기로 합의했다.',
      ['acquisition announced globalfoundries:acquirer amd:seller'],
    ],
  ])('%s', (body, deals) => {
    expect(told(body)).toEqual(deals);
  });
});

describe('licences', () => {
  test.each([
    [
      '램버스는 2013년 SK하이닉스로부터 2억4000만달러를 받는 라이선스 계약을 맺었다.',
      ['license signed rambus:licensor sk-hynix:licensee | 240000000 USD'],
    ],
    [
      '램버스가 삼성전자와 맺은 특허 사용 계약은 2033년에 끝난다.',
      ['license signed rambus:licensor samsung-electronics:licensee'],
    ],
    ['램버스는 삼성전자와 특허를 두고 다퉜다.', []],
  ])('%s', (body, deals) => {
    expect(told(body)).toEqual(deals);
  });
});

describe('sums', () => {
  test.each([
    [
      '텔레칩스가 콘티넨탈과 돌핀3 공급 계약을 맺었다. 2027년부터 5년간 1200억원어치다.',
      ['supply signed telechips:supplier continental:buyer | dolphin3 | 120000000000 KRW'],
    ],
    [
      '텔레칩스가 콘티넨탈과 돌핀3 공급 계약을 맺었다. 두 건을 합해 1200억원어치다.',
      ['supply signed telechips:supplier continental:buyer | dolphin3'],
    ],
    [
      '메타가 엔비디아에 H20 5만 장을 주문했다. 값은 6억달러다.',
      ['supply completed nvidia:supplier meta:buyer | h20 50000 | 600000000 USD'],
    ],
    [
      '메타가 엔비디아에 H20 5만 장을 주문했다. 값은 한 장에 1만달러다.',
      ['supply completed nvidia:supplier meta:buyer | h20 50000'],
    ],
    [
      '현대차그룹은 엔비디아 블랙웰 5만 장을 새 센터에 넣는다. 사업비는 6조원이다.',
      ['supply announced nvidia:supplier hyundai-motor-group:buyer | blackwell 50000'],
    ],
    [
      '소프트뱅크는 보조금 421억엔을 받아 블랙웰 4000장을 더 놓는다.',
      ['supply announced nvidia:supplier softbank:buyer | blackwell 4000'],
    ],
    [
      '원익IPS가 SK하이닉스에 납품하기로 한 장비의 계약금액이 312억원에서 268억원으로 변경됐다고 공시했다.',
      ['supply signed wonik-ips:supplier sk-hynix:buyer | 26800000000 KRW'],
    ],
    [
      '테슬라는 AI6 칩을 삼성전자 공장에서 생산하기로 하고 165억달러짜리 계약을 맺었다.',
      ['foundry signed samsung-electronics:foundry tesla:customer | ai6 | 16500000000 USD'],
    ],
    [
      '델은 서버를 xAI에 넘기고 50억달러 이상을 받게 된다.',
      ['supply announced dell:supplier xai:buyer | 5000000000 USD'],
    ],
  ])('%s', (body, deals) => {
    expect(told(body)).toEqual(deals);
  });
});

describe('numbers of a chip that is not named again', () => {
  test.each([
    [
      '엘리스그룹이 슈퍼마이크로와 B300 2048장을 납품받는 계약을 맺었다. 업스테이지는 이 가운데 1024장을 1년간 임차하기로 했다.',
      [
        'supply signed supermicro:supplier elice:buyer | b300 2048',
        'supply announced elice:supplier upstage:buyer | b300 1024',
      ],
    ],
    [
      'NC AI가 GB200 512개를, 업스테이지가 256개를 쓰는 계약을 삼성SDS와 맺었다.',
      [
        'supply signed samsung-sds:supplier nc-ai:buyer | gb200 512',
        'supply signed samsung-sds:supplier upstage:buyer | gb200 256',
      ],
    ],
  ])('%s', (body, deals) => {
    expect(told(body)).toEqual(deals);
  });
});
