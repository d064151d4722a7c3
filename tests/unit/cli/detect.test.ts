import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const detect = async (...lines: string[]) => {
  const { code, out, err } = await run(['detect'], [lines.join('\n')]);
  return {
    code,
    err,
    answers: out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
};

describe('chipdeal detect', () => {
  it.each([
    ['{"id":"a"}', { id: 'a', error: 'expected "body" to be a string; it is missing' }],
    ['{"id":"a","body":null}', { id: 'a', error: 'expected "body" to be a string; found null' }],
    ['{"id":1,"body":["x"]}', { id: 1, error: 'expected "body" to be a string; found an array' }],
    ['{"body":"x"}', { error: 'expected "id" to be a string or a number; it is missing' }],
    ['{"id":{},"body":"x"}', { error: 'expected "id" to be a string or a number; found an object' }],
    [
      '{"id":true}',
      {
        error:
          'expected "id" to be a string or a number; found a boolean; expected "body" to be a string; it is missing',
      },
    ],
    ['{"id":"a","body":"x","title":3}', { id: 'a', error: 'expected "title" to be a string; found a number' }],
    ['["a"]', { error: 'expected an object with "id" and "body"; found an array' }],
    ['null', { error: 'expected an object with "id" and "body"; found null' }],
    ['"a"', { error: 'expected an object with "id" and "body"; found a string' }],
    ['', { error: 'expected a JSON object, found an empty line' }],
  ])('says of %s what was expected', async (line, answer) => {
    const { code, err, answers } = await detect(line, '{"id":"b","body":"엔비디아"}');
    expect(code).toBe(1);
    expect(answers).toEqual([answer, expect.objectContaining({ id: 'b', mentions: [expect.anything()] })]);
    expect(err).toBe(`line 1: ${answer.error}\n`);
  });

  it('takes a byte order mark, and labels that it does not know', async () => {
    const { code, answers } = await detect('\ufeff{"id":"a","body":"엔비디아","gold":[]}', '');
    expect(code).toBe(0);
    expect(answers).toMatchObject([{ id: 'a', mentions: [{ start: 0, end: 4, entity: 'nvidia' }], persons: [] }]);
  });
});
