import { describe, expect, it } from 'vitest';
import { run, runLines } from './run.ts';

const detect = (...lines: string[]) => runLines(['detect'], ...lines);

describe('chipdeal detect', () => {
  it('takes a byte order mark, and labels that it does not know', async () => {
    const { code, answers } = await detect('\ufeff{"id":"a","body":"엔비디아","gold":[]}', '');
    expect(code).toBe(0);
    expect(answers).toMatchObject([{ id: 'a', mentions: [{ start: 0, end: 4, entity: 'nvidia' }], persons: [] }]);
  });

  it('one line out for each line in, mentions and persons apart, offsets of the body', async () => {
    const { code, answers } = await detect(
      JSON.stringify({ id: 'a', body: '젠슨 황 엔비디아 CEO' }),
      JSON.stringify({ id: 'b', body: '', title: null }),
    );
    expect(code).toBe(0);
    expect(answers).toEqual([
      {
        id: 'a',
        mentions: [{ start: 5, end: 9, surface: '엔비디아', entity: 'nvidia' }],
        persons: [{ start: 0, end: 4, surface: '젠슨 황', entity: 'jensen-huang' }],
        gate: false,
      },
      { id: 'b', mentions: [], persons: [], gate: false },
    ]);
  });

  it('the gate: of our field, and something to show on the day of the article', async () => {
    const body = '엔비디아가 SK하이닉스에서 HBM을 더 산다. GPU에 얹는다.';
    const { answers } = await detect(
      ...[
        { id: 1, body },
        { id: 2, body, published: '1990-01-01' },
        { id: 3, body: '네이버 지도로 찾은 맛집이다.' },
      ].map((line) => JSON.stringify(line)),
    );
    expect(answers.map(({ gate }) => gate)).toEqual([true, false, false]);
  });

  it('the title is context only', async () => {
    const { answers } = await detect(JSON.stringify({ id: 1, body: 'TI가 올랐다.', title: '텍사스인스트루먼트 실적' }));
    expect(answers[0].mentions).toEqual([{ start: 0, end: 2, surface: 'TI', entity: 'texas-instruments' }]);
  });

  it('takes no texts as arguments', async () => {
    expect(await run(['detect', 'article.txt'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/standard input/),
    });
  });
});
