import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** What was measured of one thing: medians of five. `ok` = the aim was met. */
export interface HttpResult {
  name: string;
  value: string;
  aim: string;
  ok: boolean;
}

const siteUrl = "http://localhost:3210";
const port = 3239;
const nginxPort = 3259;
const chart = "/charts/goods-balance.csv";
const filtered = `${chart}?partner=CHN~JPN&from=2024-01&filter=balance_usd:lt:-60000000000&sort=-month`;
const dataset = "/datasets/goods-trade-by-partner-monthly.csv";

/**
 * How fast the files are sent, beside nginx sending the same bytes on the same machine (`apt-get install nginx-light`).
 * Every load is bounded: 20 connections, one second, five times.
 */
export async function httpTimings(): Promise<HttpResult[]> {
  if (spawnSync("nginx", ["-v"]).error) throw new Error("nginx is missing: apt-get install nginx-light");
  const folder = mkdtempSync(join(tmpdir(), "tariff-ledger-nginx-"));
  const site = spawn(process.execPath, ["lib/cli/start.mjs"], {
    env: { ...process.env, PORT: String(port), SITE_URL: siteUrl },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let nginx: ChildProcess | null = null;
  try {
    await answered(port, chart, 300);
    const bytes = Buffer.from(await (await fetch(`http://localhost:${port}${chart}`)).arrayBuffer());
    nginx = startNginx(folder, bytes);
    await answered(nginxPort, chart, 10);
    const [ours, theirs] = [await fiveLoads(port, chart), await fiveLoads(nginxPort, chart)];
    const slow = await fiveLoads(port, filtered);
    const before = residentMegabytes(site);
    const whole = await firstBytes(dataset);
    const added = residentMegabytes(site) - before;
    return [
      {
        name: `prebuilt chart CSV (${bytes.length} bytes, not compressed)`,
        value: `${ours} requests/s, nginx ${theirs}`,
        aim: "half of nginx",
        ok: ours >= theirs / 2,
      },
      { name: "filtered CSV, 20 connections", value: `${slow} requests/s`, aim: "150 requests/s", ok: slow >= 150 },
      { name: "first byte of the whole dataset", value: `${whole.toFixed(0)} ms`, aim: "100 ms", ok: whole <= 100 },
      { name: "memory that sending it adds", value: `${added.toFixed(0)} MB`, aim: "40 MB", ok: added < 40 },
    ];
  } finally {
    nginx?.kill("SIGTERM");
    site.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
}

function startNginx(folder: string, bytes: Buffer): ChildProcess {
  mkdirSync(join(folder, "www", "charts"), { recursive: true });
  writeFileSync(join(folder, "www", chart), bytes);
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http { access_log off; sendfile on; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  types { text/csv csv; }
  server { listen 127.0.0.1:${nginxPort}; root ${folder}/www; } }
`,
  );
  return spawn("nginx", ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")], { stdio: "ignore" });
}

/** Median of five loads, in requests a second. */
async function fiveLoads(at: number, path: string): Promise<number> {
  await load(at, path, 300);
  const found: number[] = [];
  for (let time = 0; time < 5; time++) found.push(await load(at, path, 1000));
  return Math.round(median(found));
}

/** Requests a second over 20 connections that are kept. Any answer but 200 is an error. */
async function load(at: number, path: string, milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const began = performance.now();
  let count = 0;
  const worker = async () => {
    while (performance.now() - began < milliseconds) {
      await ask(at, path, agent);
      count++;
    }
  };
  await Promise.all(Array.from({ length: 20 }, worker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return count / seconds;
}

/** @returns milliseconds to the first byte, when all have arrived */
function ask(at: number, path: string, agent?: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    get({ host: "127.0.0.1", port: at, path, agent }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`${path} is answered with ${answer.statusCode}`));
      let first = 0;
      answer.on("data", () => {
        first ||= performance.now() - began;
      });
      answer.on("end", () => resolve(first));
    }).on("error", reject);
  });
}

async function firstBytes(path: string): Promise<number> {
  const found: number[] = [];
  for (let time = 0; time < 5; time++) found.push(await ask(port, path));
  return median(found);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

function residentMegabytes({ pid }: ChildProcess): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

async function answered(at: number, path: string, seconds: number) {
  for (let second = 0; second < seconds; second++) {
    const answer = await fetch(`http://127.0.0.1:${at}${path}`).catch(() => null);
    if (answer?.ok) return;
    await sleep(1000);
  }
  throw new Error(`nothing answers on port ${at}`);
}
