import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

describe('chipdeal', () => {
  it('says what it can', async () => {
    const { code, out, err } = await run(['--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/chipdeal validate \[DIR\] \[--json\]/);
    expect(out).toMatch(/chipdeal prior ENTITY --as-of/);
    expect(await run(['prior', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^usage: chipdeal prior/),
    });
  });

  it.each([[[]], [['nonsense']], [['toString']], [['']]])('refuses %j and shows the usage', async (args) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/usage:\n {2}chipdeal/);
  });

  it.each([
    [['help', 'nosuch'], ''],
    [['--help', 'nosuch', '--json'], '{"error":"there is no command \\"nosuch\\""}\n'],
  ])('knows no help on %j', async (args, expected) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, expected]);
    expect(err).toMatch(/usage:\n {2}chipdeal/);
    if (expected === '') expect(err).toMatch(/there is no command "nosuch"/);
  });

  it('tells of one command, or of all', async () => {
    expect(await run(['help', 'prior'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^usage: chipdeal prior/),
    });
    for (const args of [['help'], ['help', '--help'], ['-h', '--json']])
      expect(await run(args)).toMatchObject({ code: 0, out: expect.stringMatching(/^usage:\n/), err: '' });
  });

  it.each([
    [['validate', '--jsn'], /Unknown option '--jsn'/],
    [['validate', 'a', 'b'], /expected one folder; found 2/],
    [['prior', '--as-of', '2025-10-31'], /expected the id of one entity; found 0/],
    [['prior', 'nvidia'], /expected --as-of with a day such as/],
    [['prior', 'nvidia', '--as-of', '2025-13-01'], /expected --as-of as a day.*found "2025-13-01"/],
    [['prior', 'nvidia', '--as-of', '2025-10'], /expected --as-of as a day/],
    [['prior', 'nvidia', '--as-of'], /as-of/],
  ])('exits 2 for %j', async (args, expected) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(expected);
    expect(err).toMatch(/usage: chipdeal/);
  });

  it.each([
    [['validate', 'a', 'b', '--json'], /^expected one folder; found 2$/],
    [['validate', '--json', '--jsn'], /^Unknown option '--jsn'/],
    [['prior', '--json', 'nvidia', '--as-of', 'soon'], /^expected --as-of as a day/],
    [['read', 'x.html', '--json'], /^Unknown option '--json'/],
    [['nonsense', '--json'], /^there is no command "nonsense"$/],
    [['--json'], /^there is no command "--json"$/],
  ])('holds one JSON value on standard output for %j', async (args, expected) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({ error: expect.stringMatching(expected) });
    expect(out).toMatch(/^.*\n$/);
    expect(err).toMatch(/usage:/);
  });
});
