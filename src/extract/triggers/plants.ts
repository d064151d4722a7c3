import type { FrameWords } from '../frame-words.ts';

/** Who builds what. */
export const plantsWords: readonly FrameWords[] = [
  {
    frame: 'build',
    nouns: '증설 착공 건설 신설',
    verbs: '짓 세우 늘리',
    phrases: [
      '지(?:어|었|을|은) ',
      // The ending stays outside, so that the words of buying are not taken to lie within these.
      '쓰(?=기로)',
      '쓴(?=다)',
      '들인(?=다)',
      '들이(?=기로)',
      '더 들',
      '쏟',
      '투입(?![되될된됐돼])',
      '들여(?!다)',
      '들이(?=겠)',
    ],
    weight: 0.7,
    needs: 'money',
  },
];
