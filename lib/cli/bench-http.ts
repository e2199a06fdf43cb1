import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { embedPath, embedTimings, pictureTimings } from "./bench-embeds";
import { ask, fiveLoads, median, wireBytes } from "./http-load";

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
    await answered(site, port, chart, 300);
    const bytes = await wireBytes({ port, path: chart });
    // Asked twice: the first answer fills the memory of the front.
    await wireBytes({ port, path: embedPath, encoding: "br" });
    const embed = await wireBytes({ port, path: embedPath, encoding: "br" });
    nginx = startNginx(folder, { [chart]: bytes, [embedPath]: embed });
    await answered(nginx, nginxPort, chart, 10);
    const [ours, theirs] = [await fiveLoads({ port, path: chart }), await fiveLoads({ port: nginxPort, path: chart })];
    const slow = await fiveLoads({ port, path: filtered });
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
      await embedTimings(port, nginxPort, embed.length),
      ...(await pictureTimings(port)),
    ];
  } finally {
    nginx?.kill("SIGTERM");
    site.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
}

function startNginx(folder: string, files: Record<string, Buffer>): ChildProcess {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(join(folder, "www", dirname(path)), { recursive: true });
    writeFileSync(join(folder, "www", path), bytes);
  }
  writeFileSync(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root; " : ""}daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http { access_log off; sendfile on; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  types { text/csv csv; }
  server { listen 127.0.0.1:${nginxPort}; root ${folder}/www; } }
`,
  );
  return spawn("nginx", ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")], { stdio: "ignore" });
}

async function firstBytes(path: string): Promise<number> {
  const found: number[] = [];
  for (let time = 0; time < 5; time++) found.push(await ask({ port, path }));
  return median(found);
}

function residentMegabytes({ pid }: ChildProcess): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

async function answered(server: ChildProcess, at: number, path: string, seconds: number) {
  for (let second = 0; second < seconds; second++) {
    if (server.exitCode !== null) throw new Error(`the server ended with code ${server.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${at}${path}`).catch(() => null);
    if (answer?.ok) return;
    await sleep(1000);
  }
  throw new Error(`nothing answers on port ${at}`);
}
