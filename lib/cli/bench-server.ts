import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Bench } from "./bench";

/** The address of the tests, whose build the benches share; served on another port, should tests be running. */
const siteUrl = "http://localhost:3210";
const port = 3219;

/** What a reader asks for in a visit: pages, tables, files. */
const visit = [
  "/",
  "/charts",
  "/charts/goods-balance",
  "/charts/goods-balance?partner=CHN~JPN&from=2024-01",
  "/charts/goods-balance.csv",
  "/charts/headline-rates",
  "/charts/headline-rates.json",
  "/charts/added-duty?view=table",
  "/sources",
  "/datasets",
];

/** The server as `npm start` runs it, nothing having changed since the last build. */
export const serverBenches: Bench[] = [
  {
    name: "npm start to the first page, built",
    unit: "ms",
    aim: 5000,
    sample: () => withServer(process.cwd(), async ({ began }) => performance.now() - began),
  },
  {
    name: "server memory after 50 requests",
    unit: "MB",
    aim: 350,
    sample: () =>
      withServer(process.cwd(), async ({ server, ask }) => {
        for (let request = 0; request < 50; request++) await ask(visit[request % visit.length] as string);
        return residentMegabytes(server);
      }),
  },
];

/** What a newcomer waits for: clone, install, build, first page. */
export const cloneBench: Bench = {
  name: "clean clone to the first page",
  unit: "s",
  aim: 120,
  optIn: "clone",
  sample: async () => {
    const folder = mkdtempSync(join(tmpdir(), "tariff-ledger-clone-"));
    const began = performance.now();
    try {
      execFileSync("git", ["clone", "--quiet", process.cwd(), folder]);
      return await withServer(folder, async () => (performance.now() - began) / 1000);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

export interface Served {
  server: ChildProcess;
  /** When it was started, on the clock of `performance`. */
  began: number;
  ask: (path: string) => Promise<void>;
  /** Address of a page. */
  page: (path: string) => string;
}

/** Start the site of a folder, wait for its first page, do something, stop it. */
export async function withServer<T>(folder: string, work: (served: Served) => Promise<T>): Promise<T> {
  const began = performance.now();
  const server = spawn(process.execPath, ["lib/cli/start.mjs"], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), SITE_URL: siteUrl },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(server, "exit");
  try {
    while (!(await answers("/"))) {
      if (server.exitCode !== null) throw new Error(`the server ended with code ${server.exitCode}`);
      await sleep(20);
    }
    return await work({ server, began, ask: fetchWhole, page: (path) => `http://localhost:${port}${path}` });
  } finally {
    server.kill("SIGTERM");
    await ended;
  }
}

async function answers(path: string): Promise<boolean> {
  try {
    await fetchWhole(path);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false; // nobody listens yet
    throw error;
  }
}

async function fetchWhole(path: string): Promise<void> {
  const answer = await fetch(`http://localhost:${port}${path}`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
}

function residentMegabytes({ pid }: ChildProcess): number {
  if (process.platform === "linux") {
    const kilobytes = readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)?.[1];
    return Number(kilobytes) / 1024;
  }
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
}
