import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive, withBuildLock } from "./build-lock.mjs";
import { buildStamp } from "./build-stamp.mjs";
import { packPrebuilt } from "./prebuilt.mjs";
import { root } from "./root.mjs";
import { runNode } from "./run.mjs";
import { UserError } from "./user-error.mjs";

const folder = ".builds";
const keep = 3;
const nextEnv = join(root, "next-env.d.ts");

/**
 * Build the site for an address unless that very build exists. Each build has a folder of its own, named by its stamp,
 * so a new one never pulls the pages from under a server that runs.
 * @param {{ siteUrl: string }} settings
 * @returns {Promise<string>} the build's folder, below the repository
 * @throws {UserError} when the data or the build fail; their message has been printed
 */
export async function buildSite({ siteUrl }) {
  mkdirSync(join(root, folder), { recursive: true });
  return withBuildLock(join(root, folder, "lock"), async () => {
    const dist = `${folder}/${buildStamp({ siteUrl })}`;
    if (!isReady(dist)) {
      const began = Date.now();
      console.log("Building the site; this takes a minute or two …");
      await checkData();
      await buildPages(dist, siteUrl);
      await packPrebuilt(join(root, dist));
      writeFileSync(readyFile(dist), `${siteUrl}\n`);
      console.log(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
    }
    utimesSync(readyFile(dist), new Date(), new Date());
    removeOldBuilds();
    return dist;
  });
}

/** @param {string} dist @returns {string} written last: a folder without it is a build that stopped half-way */
function readyFile(dist) {
  return join(root, dist, "tariff-ledger-ready");
}

/** @param {string} dist */
function isReady(dist) {
  return existsSync(readyFile(dist));
}

/** Note that this process serves a build, until it ends. @param {string} dist */
export function markServing(dist) {
  const mark = join(root, dist, `serving-${process.pid}`);
  writeFileSync(mark, "");
  process.once("exit", () => rmSync(mark, { force: true }));
}

async function checkData() {
  if (!existsSync(join(root, "lib/cli/data.ts"))) return;
  const { code, output } = await runNode("node_modules/tsx/dist/cli.mjs", ["lib/cli/data.ts", "check"], {
    quiet: true,
  });
  if (code === 0) return;
  console.error(output);
  throw new UserError("The data do not pass their checks (see above); nothing was built.");
}

/** @param {string} dist @param {string} siteUrl */
async function buildPages(dist, siteUrl) {
  // Next points next-env.d.ts at the types of whatever it built last; ours stay those of `next typegen`.
  const before = existsSync(nextEnv) ? readFileSync(nextEnv) : null;
  const { code, output } = await runNode("node_modules/next/dist/bin/next", ["build"], {
    quiet: true,
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", SITE_URL: siteUrl, SITE_BUILD: dist },
  });
  if (before === null) rmSync(nextEnv, { force: true });
  else writeFileSync(nextEnv, before);
  if (code === 0) return;
  console.error(output);
  throw new UserError("The build failed (see above).");
}

/** Keep the newest builds and those that a server still reads. */
function removeOldBuilds() {
  const builds = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "lock")
    .map(({ name }) => `${folder}/${name}`)
    .map((dist) => ({ dist, used: isReady(dist) ? statSync(readyFile(dist)).mtimeMs : 0 }))
    .sort((a, b) => b.used - a.used);
  for (const { dist } of builds.slice(keep))
    if (!isServed(dist)) rmSync(join(root, dist), { recursive: true, force: true });
}

/** @param {string} dist */
function isServed(dist) {
  const marks = readdirSync(join(root, dist)).filter((name) => name.startsWith("serving-"));
  return marks.some((name) => isAlive(Number(name.slice("serving-".length))));
}
