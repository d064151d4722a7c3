import type { FrameWords } from '../frame-words.ts';

/** Who takes whom over. */
export const companiesWords: readonly FrameWords[] = [
  { frame: 'acquire', received: 'acquired', nouns: '인수 흡수합병 흡수', weight: 0.9 },
  {
    frame: 'acquired',
    phrases: ['(?<=에 )(?:팔렸|팔린|넘어갔|넘어간|흡수됐|흡수된)', '품에 (?:안겼|안긴)'],
    weight: 0.75,
  },
  {
    frame: 'acquire',
    verbs: '품 삼키 집어삼키 사',
    phrases: ['품에 안', '품었', '사들(?:이|인|일|여|였)', '넘겨받'],
    weight: 0.7,
    needs: 'unit',
  },
  {
    frame: 'sellUnit',
    nouns: '매각',
    phrases: [
      '(?:사업|사업부|부문|자회사|법인|공장|지분)(?:을|를)[^,.]{0,24}(?:팔기로|판다|팔았|넘기기로|넘긴다|넘겼)',
    ],
    weight: 0.75,
  },
  {
    frame: 'acquire',
    phrases: [
      '(?:내민|던진|건넨) [^,.]{0,20}제안',
      '(?<=[억만조천\\d] ?(?:달러|원|유로)에 )(?:사려[던다했는]|인수하려|품으려)',
    ],
    weight: 0.75,
  },
  {
    frame: 'refuse',
    phrases: ['(?:인수 ?)?제안(?:을|도) [^,.]{0,16}(?:물리|거절|뿌리|거부|퇴짜)'],
    weight: 0.75,
  },
  { frame: 'merge', nouns: '합병 통합', verbs: '합치', phrases: ['한 몸이 된', '한 회사가 된'], weight: 0.8 },
];
