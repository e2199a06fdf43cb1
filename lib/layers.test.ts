import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** From the bottom up: a file may import from its own layer and from those below it (design section 1). */
const layers = ["lib/domain", "lib/format", "lib/data", "lib/charts", "lib/plot", "lib/extract", "components", "app"];

const files = [...layers, "lib/cli"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$|\/fixtures\//.test(file));

function importsOf(file: string): string[] {
  const found = readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g);
  return [...found].map(([, path = ""]) => {
    if (path.startsWith("@/")) return path.slice(2);
    return path.startsWith(".") ? normalize(join(dirname(file), path)).replaceAll("\\", "/") : path;
  });
}

const layerOf = (path: string) => layers.findIndex((layer) => path === layer || path.startsWith(`${layer}/`));

/** Imports that point up, as `file → import`. */
function upward(file: string, imports: readonly string[]): string[] {
  const own = layerOf(file);
  return imports.filter((path) => layerOf(path) > own && own !== -1).map((path) => `${file} → ${path}`);
}

describe("layers", () => {
  it("sees an import that points up", () => {
    expect(upward("lib/domain/stack.ts", ["lib/data/table", "lib/domain/law"])).toEqual([
      "lib/domain/stack.ts → lib/data/table",
    ]);
    expect(importsOf("lib/charts/prepare.ts")).toContain("lib/data/table");
  });

  it("point down only", () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap((file) => upward(file, importsOf(file)))).toEqual([]);
  });

  it("keep the site free of the commands, and the domain of I/O, React and dates", () => {
    const site = files.filter((file) => !file.startsWith("lib/cli/"));
    expect(site.filter((file) => importsOf(file).some((path) => path.startsWith("lib/cli/")))).toEqual([]);
    const domain = site.filter((file) => file.startsWith("lib/domain/"));
    expect(
      domain.filter((file) => importsOf(file).some((path) => /^(node:|react|next|zod|papaparse)/.test(path))),
    ).toEqual([]);
    expect(domain.filter((file) => /\bnew Date\b|\bDate\./.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  it("let Recharts into the live chart alone", () => {
    const users = files.filter((file) => importsOf(file).includes("recharts"));
    expect(users.filter((file) => !/^components\/chart\/(live-|chart-tooltip)/.test(file))).toEqual([]);
  });
});
