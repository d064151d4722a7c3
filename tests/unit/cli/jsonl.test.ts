import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../../src/cli/command.ts';
import { answerLines, linesOf } from '../../../src/cli/jsonl.ts';

async function* pieces(list: readonly (string | Uint8Array)[]) {
  for (const one of list) yield Buffer.from(one);
}

/** The text of each line of pieces, or what is wrong with it. */
async function lines(list: readonly (string | Uint8Array)[]): Promise<string[]> {
  const found: string[] = [];
  for await (const line of linesOf(pieces(list))) found.push(line.text ?? line.fault);
  return found;
}

function recorder(input: readonly string[]) {
  const written = { out: '', err: '' };
  const io: Io = {
    stdin: pieces(input),
    isHeard: () => true,
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  };
  return { io, written };
}

describe('lines of a stream', () => {
  it('are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[a가😀]{1,5}$/u), { minLength: 1 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 4 })),
        async (texts, sizes) => {
          const bytes = Buffer.from(texts.join('\n'));
          const cut: Uint8Array[] = [];
          for (let at = 0; at < bytes.length; ) {
            const size = sizes.next().value ?? 1;
            cut.push(bytes.subarray(at, at + size));
            at += size;
          }
          expect(await lines(cut)).toEqual(texts);
        },
      ),
    );
  });

  it('begin behind a byte order mark', async () => {
    expect(await lines(['', '\ufeff', 'a\n\ufeffb'])).toEqual(['a', 'b']);
    expect(await lines(['\ufeffa'])).toEqual(['a']);
  });

  it('may be empty; behind the last line end there is none', async () => {
    expect(await lines(['a\n\n', '\n'])).toEqual(['a', '', '']);
    expect(await lines(['\n'])).toEqual(['']);
    expect(await lines([])).toEqual([]);
  });

  it('take Windows line ends and a last line end', async () => {
    expect(await lines(['a\r\nb\r', '\n'])).toEqual(['a', 'b']);
  });
});

it('a line that is no UTF-8 spoils no other', async () => {
  expect(await lines(['a\n', Uint8Array.of(0xb0, 0xa1), '\nb'])).toEqual(['a', 'expected text in UTF-8', 'b']);
});

describe('answers to lines', () => {
  it('stand in the order of the lines, faults in their place', async () => {
    const { io, written } = recorder(['{"n":1}\n{"n"', ':2}\nnonsense\n\n{"n":0}\n{"n":3}']);
    const code = await answerLines(io, (value) => {
      const { n } = value as { n: number };
      if (n === 0) throw new Error('expected n above 0');
      return { twice: n * 2 };
    });
    expect(code).toBe(1);
    expect(written.out.split('\n')).toEqual([
      '{"twice":2}',
      '{"twice":4}',
      '{"error":"expected one JSON object"}',
      '{"error":"expected a JSON object, found an empty line"}',
      '{"error":"expected n above 0"}',
      '{"twice":6}',
      '',
    ]);
    expect(written.err).toBe(
      'line 3: expected one JSON object\nline 4: expected a JSON object, found an empty line\nline 5: expected n above 0\n',
    );
  });

  it('say whose fault it is where the line has an id', async () => {
    const input = '{"id":"a","n":1}\n{"id":7}\n{"id":[8]}\n[{"id":9}]\nnull\n{"id":"b"\n';
    const { io, written } = recorder([input]);
    const code = await answerLines(io, () => {
      throw new Error('expected more');
    });
    expect(code).toBe(1);
    expect(written.out).toBe(
      [
        '{"id":"a","error":"expected more"}',
        '{"id":7,"error":"expected more"}',
        '{"error":"expected more"}',
        '{"error":"expected more"}',
        '{"error":"expected more"}',
        '{"error":"expected one JSON object"}',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['{\n  "n": 1\n}\n', '{"n":1}\n'],
    ['\ufeff{"n": 1,\r\n"m": [\r\n2]}', '{"n":1,"m":[2]}\n'],
    ['[\n1,\n2\n]', '[1,2]\n'],
  ])('take %j for one value', async (text, expected) => {
    const { io, written } = recorder([text]);
    expect(await answerLines(io, (value) => value)).toBe(0);
    expect(written.out).toBe(expected);
  });

  it('of lines that are no one value stand for themselves', async () => {
    const { io, written } = recorder(['{\n{"n":1}\n{"n":2}\n']);
    expect(await answerLines(io, (value) => value)).toBe(1);
    expect(written).toEqual({
      out: '{"error":"expected one JSON object"}\n{"n":1}\n{"n":2}\n',
      err: 'line 1: expected one JSON object\n',
    });
  });

  it('exit 0 where every line was answered, and for no line', async () => {
    expect(await answerLines(recorder(['1\n2\n']).io, (value) => value)).toBe(0);
    expect(await answerLines(recorder([]).io, (value) => value)).toBe(0);
  });
});
