import { describe, expect, test } from 'vitest';
import { read, told } from './read.ts';

/** What is asked, supposed or denied is no deal; a denial of something else leaves the deal. */
describe('what is asked, supposed or denied', () => {
  test.each([
    '오픈AI는 AMD에서 MI450 10만 장을 구매했을까.',
    '삼성전자는 엔비디아와의 HBM 10만 개 공급 계약을 따내지 못했다.',
    '주주들은 소프트뱅크가 암페어를 65억 달러에 인수하는 데 반대했다.',
    '엔비디아가 인텔을 인수할까?',
    '삼성전자가 엔비디아에 HBM4를 공급하나?',
    '엔비디아가 인텔을 인수한다는 보도는 사실과 다르다.',
    '엔비디아가 인텔을 인수한다는 소문은 사실이 아니라고 했다.',
    '엔비디아가 인텔을 인수한다는 보도는 거짓으로 드러났다.',
    '엔비디아가 인텔을 인수하면 시장이 흔들린다.',
    '삼성전자는 테슬라와 165억 달러 규모 계약을 맺었다는 설을 일축했다.',
    '퀄컴이 인텔을 인수할 뻔했다.',
    '메타는 구글에서 TPU를 산 적이 없다.',
    '엔비디아가 xAI에 GPU를 공급하더라도 물량은 많지 않다.',
    'AMD가 인텔을 인수할지 여부가 관심이다.',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  test.each([
    '메타는 5만 장에 그치지 않고 엔비디아에서 H100 10만 장을 더 주문했다.',
    '논란이 일었지만 AMD는 자일링스를 350억 달러에 인수했다.',
    '삼성전자는 엔비디아와 HBM 10만 개 공급 계약을 맺었지만 금액은 밝히지 않았다.',
    '엔비디아에서 H100 5만 장을 구매할지 관심이 쏠렸던 메타는 결국 10만 장을 사들였다.',
    '메타는 엔비디아뿐 아니라 AMD에서도 GPU 5만 장을 사들였다.',
  ])('is a deal: %s', (text) => expect(read(text).length).toBeGreaterThan(0));
});

/** Beside each the same told as a fact: there it is a deal, so that nothing but the words of asking or denying keep it out. */
describe('the same told as a fact is a deal', () => {
  test.each([
    // Questions, asked and reported.
    ['마이크로소프트가 앤트로픽에 50억 달러를 투자했을까?', '마이크로소프트가 앤트로픽에 50억 달러를 투자했다.'],
    [
      'SK하이닉스는 과연 엔비디아에 HBM4 20만 개를 공급하게 될까.',
      'SK하이닉스는 엔비디아에 HBM4 20만 개를 공급하게 됐다.',
    ],
    [
      '삼성전자가 테슬라의 AI6 칩을 위탁생산하는지 묻는 질문에 회사는 답하지 않았다.',
      '삼성전자가 테슬라의 AI6 칩을 위탁생산한다고 회사는 답했다.',
    ],
    ['네이버가 엔비디아에서 GPU 6만 장을 사들일 것인가.', '네이버가 엔비디아에서 GPU 6만 장을 사들였다.'],
    [
      '삼성전자와 SK하이닉스 중 누가 오픈AI에 D램 90만 장을 공급할지 아무도 모른다.',
      'SK하이닉스가 오픈AI에 D램 90만 장을 공급한다.',
    ],
    ['메타가 리벨리온을 인수했느냐는 질문이 나왔다.', '메타가 리벨리온을 인수했다.'],
    // Conditions.
    ['만약 메타가 구글에서 TPU 10만 개를 산다면 엔비디아의 몫은 줄어든다.', '메타가 구글에서 TPU 10만 개를 샀다.'],
    [
      '아마존이 앤트로픽에 80억 달러를 투자한다 해도 규제 당국은 막지 않을 것이다.',
      '아마존이 앤트로픽에 80억 달러를 투자한다.',
    ],
    [
      '퀄컴이 알파웨이브를 24억 달러에 인수하려면 영국 당국의 승인이 필요하다.',
      '퀄컴이 알파웨이브를 24억 달러에 인수한다.',
    ],
    ['소프트뱅크가 암페어를 65억 달러에 인수했더라면 결과는 달랐다.', '소프트뱅크가 암페어를 65억 달러에 인수했다.'],
    [
      'SK하이닉스가 엔비디아에 HBM을 공급하지 않는 한 삼성전자에 기회는 없다.',
      'SK하이닉스가 엔비디아에 HBM 5만 개를 공급했다.',
    ],
    // Denials.
    ['카카오는 오픈AI에 투자하지 않았다.', '카카오는 오픈AI에 1억 달러를 투자했다.'],
    ['엔비디아는 인텔에 50억 달러를 투자한 사실이 없다고 밝혔다.', '엔비디아는 인텔에 50억 달러를 투자했다고 밝혔다.'],
    ['애플은 엔비디아에서 GPU를 한 장도 사지 않았다.', '애플은 엔비디아에서 GPU 5만 장을 샀다.'],
    ['삼성전자는 ARM을 인수할 생각이 없다고 했다.', '삼성전자는 ARM을 인수한다고 했다.'],
    [
      '구글은 앤트로픽에 TPU 100만 개를 공급한다는 보도를 부인했다.',
      '구글은 앤트로픽에 TPU 100만 개를 공급한다고 밝혔다.',
    ],
    [
      '오라클이 오픈AI와 3000억 달러 규모 계약을 맺었다는 주장은 허위로 드러났다.',
      '오라클이 오픈AI와 3000억 달러 규모 계약을 맺었다.',
    ],
    ['xAI는 엔비디아와 GPU 공급 계약을 맺은 바 없다.', 'xAI는 엔비디아와 GPU 5만 장 공급 계약을 맺었다.'],
    ['TSMC는 인텔과 합작법인을 세울 계획이 전혀 없다고 말했다.', 'TSMC는 인텔과 합작법인을 세운다고 말했다.'],
    ['구글이 메타에 TPU를 공급한다는 이야기는 오보였다.', '구글이 메타에 TPU 5만 개를 공급한다.'],
    ['엔비디아가 ARM을 400억 달러에 인수했을 리 없다.', '엔비디아가 ARM을 400억 달러에 인수했다.'],
    // Wishes.
    ['브로드컴이 오픈AI에 칩을 공급하기를 시장은 바란다.', '브로드컴이 오픈AI에 칩 5만 개를 공급하기로 했다.'],
    [
      '삼성전자가 엔비디아에 HBM4 30만 개를 공급했으면 좋겠다고 주주는 말했다.',
      '삼성전자가 엔비디아에 HBM4 30만 개를 공급했다고 주주는 말했다.',
    ],
    ['리벨리온이 사피온을 인수해 달라고 투자자들은 요구했다.', '리벨리온이 사피온을 인수했다.'],
    ['SK텔레콤은 람다를 5000억원에 인수하고 싶다고 밝혔다.', 'SK텔레콤은 람다를 5000억원에 인수한다고 밝혔다.'],
    [
      'KT는 마이크로소프트에서 GPU 1만 장을 빌리고 싶다는 뜻을 내비쳤다.',
      'KT는 마이크로소프트에서 GPU 1만 장을 빌렸다는 사실을 내비쳤다.',
    ],
    ['딥엑스는 레노버에 DX-M1 4만 개를 넘기기를 바란다.', '딥엑스는 레노버에 DX-M1 4만 개를 넘겼다.'],
    [
      '삼성전자는 엔비디아에 HBM4 20만 개를 공급하길 희망한다.',
      '삼성전자는 엔비디아에 HBM4 20만 개를 공급한다고 한다.',
    ],
    // Duties and calls.
    [
      '업계에서는 카카오가 리벨리온 아톰을 2000장은 사줘야 한다고 말한다.',
      '업계에서는 카카오가 리벨리온 아톰을 2000장 사 줬다고 말한다.',
    ],
    [
      '국회에서는 정부가 퓨리오사AI의 레니게이드 1만 장을 구매해야 한다는 주장이 나왔다.',
      '국회에서는 정부가 퓨리오사AI의 레니게이드 1만 장을 구매한다는 발표가 나왔다.',
    ],
    ['정부는 엔비디아 GPU를 5만 장 더 사야 한다.', '정부는 엔비디아 GPU를 5만 장 더 샀다.'],
    // Hypotheses.
    ['LG가 망고부스트를 3000억원에 샀다고 치자.', 'LG가 망고부스트를 3000억원에 샀다.'],
    ['가령 메타가 구글에서 TPU 10만 개를 산다고 하자.', '가령 메타가 구글에서 TPU 10만 개를 샀다.'],
    [
      'SK하이닉스가 키옥시아를 10조원에 인수한다는 가정 아래 계산했다.',
      'SK하이닉스가 키옥시아를 10조원에 인수한다는 계약 아래 움직였다.',
    ],
    ['AMD가 텐스토렌트를 인수하는 시나리오를 그려 봤다.', 'AMD가 텐스토렌트를 인수하는 절차를 밟았다.'],
    ['애플이 인텔을 인수한다는 것은 상상일 뿐이다.', '애플이 인텔을 인수한다는 것은 발표된 일이다.'],
    ['메타가 엔비디아에서 H100 35만 장을 샀다고 착각하기 쉽다.', '메타가 엔비디아에서 H100 35만 장을 샀다고 기억한다.'],
    // Tag and echo questions.
    ['메타가 리벨리온을 인수한 게 아니냐는 추측이 돌았다.', '메타가 리벨리온을 인수했다는 발표가 돌았다.'],
    ['xAI가 엔비디아에서 H100 10만 장을 산 것 아닐까.', 'xAI가 엔비디아에서 H100 10만 장을 샀다.'],
    [
      '시스코가 그래프코어를 인수한다고요? 담당자는 고개를 저었다.',
      '시스코가 그래프코어를 인수한다고 담당자는 말했다.',
    ],
    // Guesses and likenesses.
    ['메타는 구글에서 TPU 10만 개를 살 듯하다.', '메타는 구글에서 TPU 10만 개를 샀다고 한다.'],
    ['메타는 구글에서 TPU 10만 개를 살 모양이다.', '메타는 구글에서 TPU 10만 개를 샀다.'],
    [
      '마치 엔비디아가 인텔에 50억 달러를 투자한 것처럼 주가가 뛰었다.',
      '엔비디아가 인텔에 50억 달러를 투자한 것은 5월이다.',
    ],
    // Urged by others.
    [
      '엔비디아는 인텔에 50억 달러를 투자하라는 압박을 받았다.',
      '엔비디아는 인텔에 50억 달러를 투자했다는 말을 들었다.',
    ],
    ['엔비디아는 인텔에 50억 달러를 투자하는 게 낫다.', '엔비디아는 인텔에 50억 달러를 투자하는 게 정해졌다.'],
    // Said politely.
    ['카카오가 네이버에 1조원을 넣었다는 소문은 사실이 아닙니다.', '카카오가 네이버에 1조원을 넣었습니다.'],
    ['메타는 퓨리오사AI를 인수한 것이 아닙니다.', '메타는 퓨리오사AI를 인수했습니다.'],
    ['정부는 엔비디아에서 GPU 5만 장을 더 사야 합니다.', '정부는 엔비디아에서 GPU 5만 장을 더 샀습니다.'],
    // Denials of another sort.
    ['아마존은 세레브라스를 인수할 의사가 없다고 못 박았다.', '아마존은 세레브라스를 인수했다고 못 박았다.'],
    ['소프트뱅크가 인텔에 20억 달러를 투자할 이유가 없다.', '소프트뱅크가 인텔에 20억 달러를 투자했다.'],
    ['퀄컴은 인텔을 인수하기는커녕 공장을 닫았다.', '퀄컴은 인텔을 인수하고 공장을 닫았다.'],
    ['메타는 퓨리오사AI를 인수한 것이 아니라 이름만 빌렸다.', '메타는 퓨리오사AI를 인수하고 이름을 빌렸다.'],
    ['구글이 앤트로픽을 인수한다는 관측은 시기상조다.', '구글이 앤트로픽을 인수한다는 관측은 정확했다.'],
    // Conditions of what never was.
    ['예컨대 LG가 퓨리오사AI를 1조원에 산다고 치면 값은 두 배가 된다.', 'LG가 퓨리오사AI를 1조원에 산다.'],
    ['엔비디아가 그록을 200억 달러에 인수했다면 어땠을까.', '엔비디아가 그록을 200억 달러에 인수했다.'],
    ['마벨이 셀레스티얼AI를 인수할 가능성은 낮다.', '마벨이 셀레스티얼AI를 32억 달러에 인수한다.'],
    [
      '소프트뱅크는 오픈AI에 300억 달러를 투자하지 못할 것이라는 전망이 나온다.',
      '소프트뱅크는 오픈AI에 300억 달러를 투자할 것이라는 전망이 나온다.',
    ],
  ])('%s', (unreal, fact) => {
    expect(told(unreal)).toEqual([]);
    expect(read(fact)).toHaveLength(1);
  });
});

/** Words of asking, supposing or denying that are said of something else. */
describe('near misses are deals', () => {
  test.each([
    [
      '투자할 수 있을지 묻던 시장의 걱정과 달리 소프트뱅크는 오픈AI에 225억 달러를 투자했다.',
      'investment completed softbank:investor openai:investee | 22500000000 USD',
    ],
    ['애플은 TSMC에만 기대지 않고 인텔에 칩 생산을 맡기기로 했다.', 'foundry announced intel:foundry apple:customer'],
    [
      '마이크론이 아니라 SK하이닉스가 엔비디아에 HBM4 20만 개를 공급하기로 했다.',
      'supply announced sk-hynix:supplier nvidia:buyer | hbm4 200000',
    ],
    [
      '협상이 깨질 뻔했지만 AMD는 ZT시스템즈를 49억 달러에 인수했다.',
      'acquisition completed amd:acquirer zt-systems:target | 4900000000 USD',
    ],
    [
      '메타는 스케일AI에 143억 달러를 투자했지만 경영권은 인수하지 않았다.',
      'investment completed meta:investor scale-ai:investee | 14300000000 USD',
    ],
    [
      '시장의 의심에도 불구하고 오라클은 엔비디아에서 GB200 40만 개를 사들였다.',
      'supply completed nvidia:supplier oracle:buyer | gb200 400000',
    ],
    [
      '규제 당국이 반대하지 않자 시높시스는 앤시스를 350억 달러에 인수했다.',
      'acquisition completed synopsys:acquirer ansys:target | 35000000000 USD',
    ],
    [
      '루머가 아니었다. 브로드컴은 VM웨어를 690억 달러에 인수했다.',
      'acquisition completed broadcom:acquirer vmware:target | 69000000000 USD',
    ],
    [
      '오픈AI는 AMD에서 MI450 10만 장을 사기로 했는데, 이 물량이 늘어날지는 알 수 없다.',
      'supply announced amd:supplier openai:buyer | mi450 100000',
    ],
    [
      '인수설을 부인해 온 퀄컴은 결국 알파웨이브를 24억 달러에 인수하기로 했다.',
      'acquisition announced qualcomm:acquirer alphawave-semi:target | 2400000000 USD',
    ],
    [
      'TSMC는 관세를 피하기 위해 미국에 1000억 달러를 투자하기로 했다.',
      'capex planned tsmc:investor | 100000000000 USD',
    ],
    ['리벨리온은 적자에도 사피온과 합병하기로 했다.', 'acquisition announced rebellions:partner sapeon:partner'],
    [
      '구글은 앤트로픽에 TPU 100만 개를 공급하기로 했으며 가격이 적절한지는 두고 봐야 한다.',
      'supply announced google:supplier anthropic:buyer | tpu 1000000',
    ],
    [
      '정부는 엔비디아에서 GPU 26만 장을 들여오기로 했다. 전력이 충분할까?',
      'supply announced nvidia:supplier korea-government:buyer | gpu 260000',
    ],
    // Who asks why takes it for done.
    ['왜 xAI는 엔비디아에서 H100 10만 장을 샀을까?', 'supply completed nvidia:supplier xai:buyer | h100 100000'],
    [
      '어쩌다 인텔은 하바나랩스를 20억 달러에 인수했는지 업계는 안다.',
      'acquisition completed intel:acquirer habana-labs:target | 2000000000 USD',
    ],
    [
      'KT는 리벨리온에서 아톰 3000장을 샀고, 추가로 들일지 여부는 정하지 않았다.',
      'supply completed rebellions:supplier kt:buyer | atom 3000',
    ],
    [
      'AMD는 자일링스를 350억 달러에 인수한 것을 후회하지 않는다.',
      'acquisition completed amd:acquirer xilinx:target | 35000000000 USD',
    ],
    // What had to be done was done.
    [
      '인텔은 알테라 지분 51%를 실버레이크에 팔아야 했다.',
      'acquisition announced silver-lake:acquirer altera:target intel:seller',
    ],
    // Said, and no supposition.
    [
      'AMD가 ZT시스템즈를 49억 달러에 인수한다고 하자 주가가 뛰었다.',
      'acquisition announced amd:acquirer zt-systems:target | 4900000000 USD',
    ],
    [
      'LG전자는 마이크론이 아니라 SK하이닉스에서 HBM 2만 개를 샀다.',
      'supply completed sk-hynix:supplier lg-electronics:buyer | hbm 20000',
    ],
    [
      '마이크로소프트는 GPU가 모자라지 않도록 네비우스와 174억 달러 규모 공급 계약을 맺었다.',
      'supply signed nebius:supplier microsoft:buyer | 17400000000 USD',
    ],
    [
      'LG전자가 살지도 모른다던 암바렐라가 아니라 텐스토렌트에 현대차는 5000만 달러를 투자했다.',
      'investment completed hyundai-motor-group:investor tenstorrent:investee | 50000000 USD',
    ],
  ])('%s', (text, deal) => expect(told(text)).toEqual([deal]));
});
