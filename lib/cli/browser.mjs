import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./root.mjs";
import { runCommand, UserError } from "./user-error.mjs";

/**
 * @typedef {object} Browser
 * @property {string} from which of the places it was found in
 * @property {string} [executablePath] absent: Playwright knows
 * @property {Record<string, string>} [env] what the browser needs beside our own environment
 */

const linuxNames = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge"];
const macApps = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsPrograms = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/**
 * A browser for the tests: CHROMIUM_PATH, Playwright's own, the system's, else the bundled one (Linux on x64).
 * Each is tried, not only looked for. Unpacking the bundled one changes this process's environment.
 * @returns {Promise<Browser>}
 * @throws {UserError} one line that says what to install
 */
export async function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!runs(chosen)) throw new UserError(`CHROMIUM_PATH is "${chosen}": no browser starts there.`);
    return { from: "CHROMIUM_PATH", executablePath: chosen };
  }
  const { chromium } = await import("@playwright/test");
  if (runs(chromium.executablePath())) return { from: "Playwright" };
  const found = systemPaths().find((path) => runs(path));
  if (found !== undefined) return { from: "this system", executablePath: found };
  const bundled = process.platform === "linux" && process.arch === "x64" ? await unpackBundled() : null;
  if (bundled?.executablePath && runs(bundled.executablePath, bundled.env)) return bundled;
  throw new UserError(
    "No browser for the tests: install Google Chrome or Chromium, run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH.",
  );
}

/** @returns {string[]} */
function systemPaths() {
  const { env, platform } = process;
  if (platform === "darwin")
    return ["", env.HOME ?? ""].flatMap((home) =>
      macApps.map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  if (platform === "win32")
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Whether a browser is there and its libraries load: distributions ship stubs, and Playwright's own may lack libraries.
 * @param {string} path
 * @param {Record<string, string>} [env]
 */
function runs(path, env = {}) {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true; // there `--version` opens a window
  return spawnSync(path, ["--version"], { env: { ...process.env, ...env }, timeout: 30_000 }).status === 0;
}

/**
 * Unpack @sparticuz/chromium, made for AWS, once per installation. It brings its own libraries and fonts when it
 * believes to be on Lambda, and takes whatever lies in the temporary folder for an earlier unpacking of its own.
 * @returns {Promise<Browser | null>} null when the package was left out
 */
async function unpackBundled() {
  const source = join(root, "node_modules/@sparticuz/chromium");
  if (!existsSync(source)) return null;
  const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  const cache = join(root, "node_modules/.cache");
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(join(cache, "unpack-"));
    Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: "nodejs20.x", TMPDIR: fresh });
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    if (existsSync(home)) rmSync(fresh, { recursive: true });
    else renameSync(fresh, home);
  }
  writeFileSync(join(home, "fonts/fonts.conf"), fontsConf(join(home, "fonts")));
  return {
    from: "the bundled package",
    executablePath: join(home, "chromium"),
    env: { LD_LIBRARY_PATH: join(home, "al2023/lib"), FONTCONFIG_PATH: join(home, "fonts") },
  };
}

/**
 * Its own fonts.conf names the folders of Lambda. A browser that finds no font at all draws a page while the web fonts
 * are on their way, and crashes ("Not implemented" in Skia). The fonts of our pictures stand in for those of a reader's
 * system, Chinese and Korean among them.
 * @param {string} folder of the unpacked fonts
 */
function fontsConf(folder) {
  const dir = (/** @type {string} */ path) => path.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${dir(join(folder, "fonts"))}</dir>
  <dir>${dir(join(root, "app/fonts"))}</dir>
  <cachedir>${dir(join(folder, "cache"))}</cachedir>
</fontconfig>
`;
}

// As a program it prints what it found, as JSON: playwright.config.ts cannot wait for an import.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await runCommand(async () => {
    console.log(JSON.stringify(await findBrowser()));
    return 0;
  });
