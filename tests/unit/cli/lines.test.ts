import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzRuns } from '../fuzz-runs.ts';
import { run, runLines } from './run.ts';

/** What `detect`, `extract` and `figures` make of lines at fault: the same of each, since each reads lines the same way. */
const commands = [
  { name: 'detect', text: 'body', day: 'published', form: 'a day, YYYY-MM-DD, with or without a time' },
  { name: 'extract', text: 'body', day: 'published', form: 'a day, YYYY-MM-DD, with or without a time' },
  { name: 'figures', text: 'text', day: 'ref', form: 'a day that the calendar has, YYYY-MM-DD' },
];

describe.each(commands)('chipdeal $name', ({ name, text, day, form }) => {
  const line = (fields: object) => JSON.stringify({ id: 'b', [text]: '엔비디아', ...fields });

  it.each([
    [{ [day]: '2026-13-40' }, `expected "${day}" to be ${form}; found "2026-13-40"`],
    [{ [day]: '2026-02-30' }, `expected "${day}" to be ${form}; found "2026-02-30"`],
    [{ [day]: 5 }, `expected "${day}" to be ${form}; found a number`],
    [{ [day]: 'yesterday' }, `expected "${day}" to be ${form}; found "yesterday"`],
    [{ [day]: '' }, `expected "${day}" to be ${form}; found ""`],
    [{ [day]: '2026-01-02 foo' }, `expected "${day}" to be ${form}; found "2026-01-02 foo"`],
    [{ [day]: '2026-01-02T25:00' }, `expected "${day}" to be ${form}; found "2026-01-02T25:00"`],
    [{ [text]: 3 }, `expected "${text}" to be a string; found a number`],
    [{ [text]: undefined }, `expected "${text}" to be a string; it is missing`],
    [{ id: undefined }, 'expected "id" to be a string or a number; it is missing'],
    [{ id: null }, 'expected "id" to be a string or a number; found null'],
    [{ id: {} }, 'expected "id" to be a string or a number; found an object'],
    [
      { id: true, [text]: ['x'] },
      `expected "id" to be a string or a number; found a boolean; expected "${text}" to be a string; found an array`,
    ],
  ])('says of %j what was expected, and goes on', async (fields, error) => {
    const { code, answers, err } = await runLines([name], '', line(fields), line({}));
    expect(code).toBe(1);
    const { id } = JSON.parse(line(fields));
    expect(answers[1]).toEqual({ ...(typeof id === 'string' && { id }), error });
    expect(answers[2]).not.toHaveProperty('error');
    expect(err).toContain(`line 2: ${error}\n`);
  });

  it('says what stands in the place of an object', async () => {
    const { answers } = await runLines([name], '[]', 'null', '"x"', 'x');
    expect(answers.map(({ error }) => error)).toEqual([
      `expected an object with "id" and "${text}"; found an array`,
      `expected an object with "id" and "${text}"; found null`,
      `expected an object with "id" and "${text}"; found a string`,
      'expected one JSON object',
    ]);
  });

  it('takes null for a day that is not known', async () => {
    expect((await runLines([name], line({ [day]: null }))).code).toBe(0);
  });

  it('answers one object that is written over several lines, and says of another value what was expected', async () => {
    const pretty = JSON.stringify(JSON.parse(line({})), null, 2);
    const { code, answers } = await runLines([name], pretty, '');
    expect([code, answers.length]).toEqual([0, 1]);
    expect(answers[0]).toMatchObject({ id: 'b' });
    const list = await runLines([name], JSON.stringify([{ id: 'b' }], null, 2));
    expect(list.err).toBe(`line 1: expected an object with "id" and "${text}"; found an array\n`);
  });

  it('says of bytes that are no text what they are, and of which line', async () => {
    const utf16 = Buffer.from(`\ufeff${line({})}\n`, 'utf16le');
    const inUtf16 = await run([name], [utf16]);
    expect(inUtf16).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^line 1: expected text in UTF-8; found UTF-16\n/),
    });
    // 엔비디아 in CP949.
    const cp949 = Buffer.from(line({}).replace('엔비디아', '@'), 'latin1');
    const at = cp949.indexOf('@');
    const bytes = Buffer.from('bfa3baf1b5f0bec6', 'hex');
    const mixed = Buffer.concat([Buffer.from(`${line({})}\n`), cp949.subarray(0, at), bytes, cp949.subarray(at + 1)]);
    const { code, out, err } = await run([name], [mixed]);
    expect([code, err]).toEqual([1, 'line 2: expected text in UTF-8\n']);
    expect(out.split('\n')).toHaveLength(3);
  });

  it('takes Windows line ends, a byte order mark and a last line without an end', async () => {
    const { code, out } = await run([name], [`\ufeff${line({})}\r\n${line({})}`]);
    expect([code, out.split('\n').length]).toEqual([0, 3]);
  });

  it('answers nothing to nothing', async () => {
    expect(await run([name], [])).toEqual({ code: 0, out: '', err: '' });
  });
});

it.each(['detect', 'extract'])('%s says of a title that is no text what was expected', async (name) => {
  const { answers } = await runLines([name], '{"id":"a","body":"x","title":3}');
  expect(answers).toEqual([{ id: 'a', error: 'expected "title" to be a string; found a number' }]);
});

it('any bytes get one answer a line, and nothing is thrown', async () => {
  const line = fc.oneof(
    fc.json(),
    fc
      .record({ id: fc.anything(), text: fc.anything(), ref: fc.anything() }, { requiredKeys: [] })
      .map((fields) => JSON.stringify(fields, (_, value) => (typeof value === 'bigint' ? 0 : value))),
    fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', ' ')),
    fc.uint8Array().map((bytes) => bytes.map((byte) => (byte === 0x0a ? 0 : byte))),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1 }), async (lines) => {
      // The first is a whole object, so that all of them are not one value.
      const input = ['{"id":"first","text":"x"}', ...lines].flatMap((one) => [one, '\n']);
      const { code, out, err } = await run(['figures'], input);
      const answers = out
        .trimEnd()
        .split('\n')
        .map((answer) => JSON.parse(answer));
      expect(answers).toHaveLength(lines.length + 1);
      const faults = answers.filter((answer) => 'error' in answer).length;
      expect([code, err.split('\n').length - 1]).toEqual([faults > 0 ? 1 : 0, faults]);
    }),
    fuzzRuns(200),
  );
});
