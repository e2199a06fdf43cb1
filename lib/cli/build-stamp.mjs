import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** Everything that a built page can depend on. */
const inputs = [
  "app",
  "components",
  "data",
  "lib",
  "lib/cli/build.mjs",
  "lib/cli/prebuilt.mjs",
  "public",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "proxy.ts",
  "tsconfig.json",
];

/**
 * Name of the build that the sources, the data and the site's address call for: the first 16 hex digits of a sha256.
 * Tests and the other commands are left out: no page depends on them.
 * @param {{ siteUrl: string }} settings
 * @returns {string}
 */
export function buildStamp({ siteUrl }) {
  const hash = createHash("sha256").update(`${siteUrl}\n`);
  for (const file of inputs.flatMap((input) => filesBelow(input)))
    hash.update(`${file}\n`).update(
      createHash("sha256")
        .update(readFileSync(join(root, file)))
        .digest(),
    );
  return hash.digest("hex").slice(0, 16);
}

/** @param {string} path below the repository @returns {string[]} its files in a fixed order */
function filesBelow(path) {
  const place = join(root, path);
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  if (path === "lib/cli") return [];
  return readdirSync(place)
    .filter((name) => !name.startsWith("."))
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}
