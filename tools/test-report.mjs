/**
 * Reads the counts out of Vitest's JSON report.
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 * @typedef {{ numTotalTests: number, numPassedTests: number, numFailedTests: number, testResults: FileResult[] }} Report
 */

/**
 * Whatever did not pass counts as failed: skipped tests, files that could not be loaded, a run without tests.
 * @param {Report} report
 * @param {number} code what Vitest exited with
 * @returns {Count}
 */
export function countReport(report, code) {
  const skipped = report.numTotalTests - report.numPassedTests - report.numFailedTests;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + skipped + unloaded;
  const isOtherwiseWrong = code !== 0 || report.numTotalTests === 0;
  return { passed: report.numPassedTests, failed: failed === 0 && isOtherwiseWrong ? 1 : failed };
}
