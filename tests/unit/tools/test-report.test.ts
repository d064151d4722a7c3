import { describe, expect, test } from 'vitest';
import { countReport } from '../../../tools/test-report.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const report = (passed: number, failed: number, total: number, ...testResults: ReturnType<typeof file>[]) => ({
  numTotalTests: total,
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
});

describe('countReport', () => {
  test('counts what passed and failed', () => {
    expect(countReport(report(2, 1, 3, file('failed', 'passed', 'passed', 'failed')), 1)).toEqual({
      passed: 2,
      failed: 1,
    });
  });

  test('a skipped test is a failed one', () => {
    expect(countReport(report(2, 0, 3, file('passed', 'passed', 'passed', 'skipped')), 0)).toEqual({
      passed: 2,
      failed: 1,
    });
  });

  test('a file that could not be loaded is a failure', () => {
    expect(countReport(report(1, 0, 1, file('passed', 'passed'), file('failed')), 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('no tests at all, or an exit code without a failed test, is a failure', () => {
    expect(countReport(report(0, 0, 0), 0)).toEqual({ passed: 0, failed: 1 });
    expect(countReport(report(1, 0, 1, file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 });
  });
});
