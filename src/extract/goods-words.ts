/** Things that a maker's name before them makes a product of that maker: 엔비디아 칩, 구글의 클라우드. */
export const productNouns =
  '(?:최신|신형|차세대|첨단|고성능|서버용|데이터센터용|추론용|학습용|인공지능|AI|그래픽|데이터센터|전용|중국용|자동차용|차량용|차세대|재고|중고|국산|대규모|대량의?)';

export const goods =
  '(?:칩|반도체|GPU|NPU|CPU|TPU|LPU|그래픽처리장치|그래픽카드|지피유|가속기|시스템|서버|랙|장비|제품|메모리|클라우드|물량|웨이퍼|프로세서|모듈|카드|슈퍼컴퓨터|기술|재고|HBM|D램|낸드|SSD|기판|소재|본더|부품|AI칩|AI반도체|컨트롤러|솔루션|스위치|AP)';
