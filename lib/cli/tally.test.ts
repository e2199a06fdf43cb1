import { expect, it } from "vitest";
import { tallyPlaywright, tallyVitest } from "./tally.mjs";

const test = (status: string, fullName = "t") => ({ status, fullName });

it("counts a skipped unit test and a file that does not load as failures", () => {
  const report = {
    testResults: [
      { status: "passed", assertionResults: [test("passed"), test("passed"), test("skipped", "left out")] },
      { status: "failed", assertionResults: [test("failed"), test("passed")] },
      { status: "failed", assertionResults: [] },
    ],
  };
  expect(tallyVitest(report, 1)).toEqual({ passed: 3, failed: 3, notRun: ["left out"] });
});

it("believes a failing exit code, and no report at all, over an empty count", () => {
  const green = { testResults: [{ status: "passed", assertionResults: [test("passed")] }] };
  expect(tallyVitest(green, 0)).toEqual({ passed: 1, failed: 0, notRun: [] });
  expect(tallyVitest(green, 1)).toEqual({ passed: 1, failed: 1, notRun: [] });
  expect(tallyVitest({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1, notRun: [] });
  expect(tallyVitest(null, 0)).toEqual({ passed: 0, failed: 1, notRun: [] });
});

it("counts flaky and skipped browser tests as failures and names the skipped", () => {
  const spec = (title: string, status: string) => ({ title, file: "a.spec.ts", tests: [{ status }] });
  const report = {
    stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
    suites: [{ specs: [spec("one", "expected")], suites: [{ specs: [spec("two", "skipped")] }] }],
  };
  expect(tallyPlaywright(report, 1)).toEqual({ passed: 5, failed: 3, notRun: ["a.spec.ts: two"] });
  expect(tallyPlaywright(null, 1)).toEqual({ passed: 0, failed: 1, notRun: [] });
});
