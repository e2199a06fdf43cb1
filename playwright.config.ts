import { execFileSync } from "node:child_process";
import { defineConfig } from "@playwright/test";

// `npm test` has found a browser and a port; `npx playwright test` alone lets this file find them.
process.env.TEST_BROWSER ??= execFileSync(process.execPath, ["lib/cli/browser.mjs"], { encoding: "utf8" });
const browser: { executablePath?: string; env?: Record<string, string> } = JSON.parse(process.env.TEST_BROWSER);
const port = process.env.TEST_PORT ?? "3210";
const siteUrl = `http://localhost:${port}`;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000, // a failing test says so in its own time; a slow machine is no failure
  expect: { timeout: 15_000 },
  use: {
    baseURL: siteUrl,
    locale: "en-US",
    timezoneId: "America/New_York",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: browser.executablePath,
      env: { ...process.env, ...browser.env } as Record<string, string>,
    },
  },
  webServer: {
    command: "node lib/cli/start.mjs", // builds if anything changed since
    env: { PORT: port, SITE_URL: siteUrl },
    url: siteUrl,
    timeout: 600_000,
    reuseExistingServer: false,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
