import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { OfficeChecks } from "./office-checks";
import { checkExtracts } from "./office-extracts";
import { checkReport } from "./office-report";
import { checkSnippets, python } from "./office-snippets";

/** What the tests open the files with, and the Debian package that has it. */
const needed: [command: string, args: string[], what: string][] = [
  ["soffice", ["--version"], "libreoffice-calc-nogui libreoffice-writer-nogui libreoffice-impress-nogui"],
  [python, ["-c", "import pandas"], "python3-pandas"],
  ["Rscript", ["--version"], "r-base-core"],
  ["curl", ["--version"], "curl"],
  ["unzip", ["-v"], "unzip"],
  ["pdftotext", ["-v"], "poppler-utils"],
];

/** Address that the site of the tests calls itself: its build is used as it is. */
const siteUrl = "http://localhost:3210";
const port = 3229;

/**
 * `npm run test:office`: open the extracts of the site in LibreOffice, DuckDB and papaparse, run the snippets of its
 * pages in Python, R, JavaScript and curl, and walk the recipe for reports and slides. Stops with one line where a program is missing. A site that runs already is
 * taken from OFFICE_SITE (built for the address of the tests).
 */
async function main(): Promise<number> {
  for (const [command, args, what] of needed) {
    const { status } = spawnSync(command, args, { stdio: "ignore" });
    if (status === 0) continue;
    console.error(`${command} cannot run: apt-get install ${what}`);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), "tariff-ledger-office-"));
  const running = process.env.OFFICE_SITE;
  const server = running ? null : startSite();
  const checks = new OfficeChecks();
  try {
    if (server !== null) await untilReady();
    const site = { address: running ?? `http://localhost:${port}`, called: siteUrl, folder };
    await checkExtracts(site, checks);
    await checkSnippets(site, checks);
    await checkReport(site, checks);
  } finally {
    server?.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
  return checks.close();
}

function startSite() {
  return spawn(process.execPath, ["lib/cli/start.mjs"], {
    env: { ...process.env, PORT: String(port), SITE_URL: siteUrl },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function untilReady() {
  for (let second = 0; second < 300; second++) {
    const answer = await fetch(`http://localhost:${port}/robots.txt`).catch(() => null);
    if (answer?.ok) return;
    await sleep(1000);
  }
  throw new Error("the site did not start within five minutes");
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
