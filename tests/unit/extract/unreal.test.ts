import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

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
