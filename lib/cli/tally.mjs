/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed a test that was skipped or did not run counts here: nothing is left out in silence
 * @property {string[]} notRun names of such tests
 */

/**
 * One result for a phase that is a single test.
 * @param {boolean} ok
 * @returns {Tally}
 */
export function single(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, notRun: [] };
}

/**
 * Count Vitest's JSON report. A file that does not load has no tests, and counts as one failure.
 * @param {VitestReport | null} report null when none was written
 * @param {number} code exit code of the run
 * @returns {Tally}
 */
export function tallyVitest(report, code) {
  if (report === null) return single(false);
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const notRun = tests.filter(({ status }) => status !== "passed" && status !== "failed");
  const passed = tests.filter(({ status }) => status === "passed").length;
  const failed = tests.length - passed + broken.length;
  return agree(
    {
      passed,
      failed,
      notRun: notRun.map((test) => test.fullName),
    },
    code,
  );
}

/**
 * Count Playwright's JSON report. A test that passes only when repeated has failed.
 * @param {PlaywrightReport | null} report null when none was written
 * @param {number} code exit code of the run
 * @returns {Tally}
 */
export function tallyPlaywright(report, code) {
  if (report === null) return single(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return agree({ passed: expected, failed: unexpected + flaky + skipped, notRun: skippedTitles(report.suites) }, code);
}

/** A run that says it failed has at least one failure, whatever its report counted. @param {Tally} tally @param {number} code */
function agree(tally, code) {
  const ran = tally.passed + tally.failed > 0;
  return (code === 0 && ran) || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** @param {PlaywrightSuite[]} suites @returns {string[]} */
function skippedTitles(suites) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? [])
      .filter((spec) => spec.tests.some((test) => test.status === "skipped"))
      .map((spec) => `${spec.file}: ${spec.title}`),
    ...skippedTitles(suite.suites ?? []),
  ]);
}

/**
 * @typedef {{ testResults: { status: string, assertionResults: { status: string, fullName: string }[] }[] }} VitestReport
 * @typedef {{ specs?: { title: string, file: string, tests: { status: string }[] }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, suites: PlaywrightSuite[] }} PlaywrightReport
 */
