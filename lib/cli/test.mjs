import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "./build.mjs";
import { installPackages } from "./install.mjs";
import { leaveWithParent } from "./leave-with-parent.mjs";
import { runNode } from "./run.mjs";
import { single, tallyPlaywright, tallyVitest } from "./tally.mjs";
import { runCommand, UserError } from "./user-error.mjs";

/** @typedef {import("./tally.mjs").Tally} Tally */

const lintArguments = ["check", "--error-on-warnings", "--max-diagnostics=50", "."];
const reports = mkdtempSync(join(tmpdir(), "tariff-ledger-test-"));
/** @type {{ port: number, release: () => Promise<void> } | null} */
let reserved = null;
process.on("exit", () => rmSync(reports, { recursive: true, force: true }));

/** `npm test`, and with `--without-browser` `npm run check`: every phase runs, whatever became of the one before. */
await runCommand(async () => {
  leaveWithParent();
  // The tests decide these for themselves; a developer's own must not reach them.
  for (const name of ["PORT", "SITE_URL", "SITE_BUILD", "NODE_ENV"]) delete process.env[name];
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  const installed = await phase("install", async () => {
    await installPackages();
    return { passed: 0, failed: 0, notRun: [] };
  });
  if (installed.failed > 0) return close([installed]);
  const tallies = [
    await phase("types", checkTypes),
    await phase("lint and format", async () => single(await succeeds("@biomejs/biome/bin/biome", lintArguments))),
    await phase("data", async () => single(await succeeds("tsx/dist/cli.mjs", ["lib/cli/data.ts", "check"]))),
    await phase("unit tests", testUnits),
  ];
  if (process.argv.includes("--without-browser")) return close(tallies);
  const built = await phase("build", testBuild);
  const pages = await phase("browser tests", async () => {
    if (built.failed > 0) throw new UserError("not run: there is no build to test");
    return testPages();
  });
  return close([...tallies, built, pages]);
});

/** @param {string} name @param {() => Promise<Tally>} work */
async function phase(name, work) {
  const began = Date.now();
  console.log(`\n── ${name} ──`);
  const tally = await work().catch((error) => {
    console.error(error instanceof UserError ? error.message : error);
    return single(false);
  });
  for (const test of tally.notRun) console.log(`not run: ${test}`);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${name}: ${tally.failed === 0 ? "ok" : `${tally.failed} failed`} (${seconds} s)`);
  return tally;
}

/** @param {Tally[]} tallies @returns {number} exit code */
function close(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** @param {string} script below node_modules @param {string[]} args */
async function succeeds(script, args) {
  return (await runNode(`node_modules/${script}`, args)).code === 0;
}

async function checkTypes() {
  const generated = await runNode("node_modules/next/dist/bin/next", ["typegen"], { quiet: true });
  if (generated.code !== 0) console.error(generated.output);
  const checked = await succeeds("typescript/bin/tsc", ["--noEmit", "--incremental", "false", "-p", "."]);
  return single(generated.code === 0 && checked);
}

async function testUnits() {
  const file = join(reports, "vitest.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await runNode("node_modules/vitest/vitest.mjs", args);
  return tallyVitest(readReport(file), code);
}

/**
 * The tests' own address keeps their build apart from that of `npm start`, and their server off its port. The port stays
 * taken until their server needs it.
 */
async function testBuild() {
  reserved = await reservePort(3210);
  process.env.TEST_PORT = String(reserved.port);
  await buildSite({ siteUrl: `http://localhost:${reserved.port}` });
  return single(true);
}

async function testPages() {
  const { code: found, output } = await runNode("lib/cli/browser.mjs", [], { quiet: true });
  if (found !== 0) throw new UserError(output.trim());
  const browser = JSON.parse(output);
  console.log(`Browser of ${browser.from}${browser.executablePath ? `: ${browser.executablePath}` : ""}`);
  const file = join(reports, "playwright.json");
  await reserved?.release();
  const { code } = await runNode(
    "node_modules/@playwright/test/cli.js",
    ["test", "--reporter=list,json", "--forbid-only"],
    { env: { TEST_BROWSER: output, PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
  );
  return tallyPlaywright(readReport(file), code);
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/**
 * @param {number} from
 * @returns {Promise<{ port: number, release: () => Promise<void> }>} the first port from here on that nobody listens on
 */
function reservePort(from) {
  return new Promise((resolve) => {
    const holder = createServer();
    holder.once("error", () => resolve(reservePort(from + 1)));
    const release = () => new Promise((/** @type {(value: void) => void} */ done) => holder.close(() => done()));
    holder.listen(from, () => resolve({ port: from, release }));
  });
}
