import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageAt } from '../../../src/glance/passage.ts';
import { fuzzRuns } from '../fuzz-runs.ts';

const at = (body: string, name: string) => {
  const start = body.indexOf(name);
  return passageAt(body, { start, end: start + name.length });
};

test('the words around a mention, cut at spaces, within its paragraph', () => {
  expect(at('앞 문단이다.\n\n짧은 글에서 메타가 산다.\n\n뒤 문단이다.', '메타')).toEqual({
    before: '짧은 글에서 ',
    name: '메타',
    after: '가 산다.',
  });
  const long = `${'가나다라 '.repeat(20)}메타${' 마바사아'.repeat(20)}`;
  const { before, after } = at(long, '메타');
  expect(before).toMatch(/^…가나다라 .*가나다라 $/);
  expect(after).toMatch(/^ 마바사아.*마바사아…$/);
  expect(before.length + after.length).toBeLessThan(80);
});

test('property: a name stays whole, and what is around it is of the body', () => {
  const body = fc.string({ minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(body, fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const { before, name, after } = passageAt(text, { start, end });
      expect(name).toBe(text.slice(start, end));
      expect(text).toContain(before.replace(/^…/, '') + name + after.replace(/…$/, ''));
    }),
    fuzzRuns(),
  );
});
