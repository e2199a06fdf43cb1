import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";
import { UserError } from "./user-error.mjs";

const lockFile = join(root, "package-lock.json");
const stampFile = join(root, "node_modules", ".tariff-ledger-lock");

/**
 * Make node_modules agree with package-lock.json; does nothing, in milliseconds, when it already does.
 * @throws {UserError} when Node is too old or `npm ci` fails
 */
export async function installPackages() {
  requireNode();
  const stamp = lockStamp();
  if (readIfThere(stampFile) === stamp) return;
  if (!installedAsLocked()) {
    console.log("Installing packages from package-lock.json …");
    // Dev packages are needed to build; NODE_ENV=production in the environment would leave them out.
    const { code } = await npm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
    if (code !== 0) throw new UserError(`npm ci failed (exit code ${code}); its message is above.`);
  }
  writeFileSync(stampFile, stamp);
}

/** A folder copied from another system holds that system's binaries, so system and processor belong to the stamp. */
function lockStamp() {
  const hash = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  return `${hash} ${process.platform}-${process.arch}`;
}

/** Whether someone's own `npm ci` already left what the lock file asks for: npm keeps a list of what it installed. */
function installedAsLocked() {
  const listed = readIfThere(join(root, "node_modules", ".package-lock.json"));
  if (listed === null) return false;
  const installed = JSON.parse(listed).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, "utf8")).packages);
  return wanted.every(([path, entry]) => {
    if (path === "" || (entry.optional && !isForThisSystem(entry))) return true;
    return installed[path]?.version === entry.version && existsSync(join(root, path, "package.json"));
  });
}

/**
 * Optional packages are binaries of one system each; of those with several variants of libc npm picks one, unseen by us.
 * @param {{ os?: string[], cpu?: string[], libc?: string[] }} entry
 */
function isForThisSystem({ os = [], cpu = [], libc }) {
  return os.includes(process.platform) && cpu.includes(process.arch) && libc === undefined;
}

/** @param {string[]} args */
function npm(args) {
  // Under `npm start` npm names its own script; run that with our Node and no shell is needed, on Windows either.
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) return run(process.execPath, [script, ...args]);
  return run("npm", args, { shell: process.platform === "win32" });
}

function requireNode() {
  const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node;
  const [major = 0, minor = 0] = wanted.replace(">=", "").split(".").map(Number);
  const [ourMajor = 0, ourMinor = 0] = process.versions.node.split(".").map(Number);
  if (ourMajor < major || (ourMajor === major && ourMinor < minor))
    throw new UserError(`Node ${process.versions.node} is too old: Tariff Ledger needs Node ${wanted}.`);
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
