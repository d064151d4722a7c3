import { expect, test } from 'vitest';
import { detect } from '../../../src/cli/detect.ts';

async function run(input: string, args: string[] = []) {
  let out = '';
  let err = '';
  async function* stdin() {
    yield input;
  }
  const code = await detect.run(args, {
    stdin: stdin(),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return {
    code,
    err,
    lines: out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
}

test('one line out for each line in, mentions and persons apart, offsets of the body', async () => {
  const { code, lines } = await run(
    `${JSON.stringify({ id: 'a', body: '젠슨 황 엔비디아 CEO' })}\n${JSON.stringify({ id: 'b', body: '', title: null })}\n`,
  );
  expect(code).toBe(0);
  expect(lines).toEqual([
    {
      id: 'a',
      mentions: [{ start: 5, end: 9, surface: '엔비디아', entity: 'nvidia' }],
      persons: [{ start: 0, end: 4, surface: '젠슨 황', entity: 'jensen-huang' }],
      gate: false,
    },
    { id: 'b', mentions: [], persons: [], gate: false },
  ]);
});

test('the gate: of our field, and something to show on the day of the article', async () => {
  const body = '엔비디아가 SK하이닉스에서 HBM을 더 산다. GPU에 얹는다.';
  const { lines } = await run(
    [
      { id: 1, body },
      { id: 2, body, published: '1990-01-01' },
      { id: 3, body: '네이버 지도로 찾은 맛집이다.' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
  expect(lines.map(({ gate }) => gate)).toEqual([true, false, false]);
});

test('the title is context only', async () => {
  const { lines } = await run(`${JSON.stringify({ id: 1, body: 'TI가 올랐다.', title: '텍사스인스트루먼트 실적' })}\n`);
  expect(lines[0].mentions).toEqual([{ start: 0, end: 2, surface: 'TI', entity: 'texas-instruments' }]);
});

test('a line at fault is answered in its place and told with its number', async () => {
  const { code, err, lines } = await run('{"id":"a","body":"TSMC"}\nnot json\n{"id":"c"}\n{"id":"d","body":"AMD"}\n');
  expect(code).toBe(1);
  expect(lines.map((line) => ('error' in line ? 'error' : line.mentions[0].entity))).toEqual([
    'tsmc',
    'error',
    'error',
    'amd',
  ]);
  expect(err).toMatch(/line 2: /);
  expect(err).toMatch(/line 3: .*body/);
});

test('texts come by standard input only', async () => {
  await expect(run('', ['article.txt'])).rejects.toThrow(/standard input/);
});
