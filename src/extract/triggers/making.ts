import type { FrameWords } from '../frame-words.ts';

/** Who makes chips for whom. */
export const makingWords: readonly FrameWords[] = [
  // 차기작을 18A로 만들기로 했다: the process says where.
  { frame: 'make', phrases: ['(?<=(?:18A|14A|SF[2345])[^,.]{0,12})(?:만들|만든|찍어내|양산|생산)'], weight: 0.8 },
  {
    frame: 'make',
    received: 'makePassive',
    nouns: '위탁생산 위탁제조 대량생산 수탁생산',
    weight: 0.85,
    needs: 'thing',
  },
  {
    frame: 'make',
    received: 'makePassive',
    nouns: '양산 생산 제조',
    phrases: [
      '(?<=(?:나노|공정)(?:을|를) )(?:쓰|쓴|택했|택한|택하|선택|채택|골랐|이용|활용)',
      '(?<=나노(?:로|에서|공정으로) )(?:간다|갑니다|갈|나온다|나올|나옵니다)',
    ],
    verbs: '찍어내 만들 찍',
    weight: 0.65,
    needs: 'thing',
  },
  {
    frame: 'farmOut',
    verbs: '맡기',
    phrases: ['(?:생산|제조|제작|양산)(?:을|를)? ?(?:위탁|주문|의뢰)'],
    weight: 0.8,
  },
  {
    frame: 'makePassive',
    phrases: ['만들어(?:지|진|졌)', '(?:생산|제조)(?:은|는|이) [^,.]{0,30}(?:이뤄|이루어)'],
    weight: 0.7,
    needs: 'thing',
  },
  {
    frame: 'own',
    phrases: [
      '(?:자체|독자|맞춤형|전용|자사|직접 설계한) ?(?:AI |인공지능 |추론용 |학습용 |서버용 |데이터센터 )?(?:칩|반도체|가속기|NPU|CPU|프로세서)(?![^,.]{0,30}(?:18A|14A|SF[2345]))(?:인|을|를|도)? ?(?:[^,.]{0,30})(?:개발|설계|공개|내놓|내놨|만들|만든|양산)',
    ],
    weight: 0.6,
  },
];
