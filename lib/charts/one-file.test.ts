import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue";

/*
 * Adding a chart touches one file. Pages, proxy, tables, extracts, embeds, pictures, search and sitemap walk the
 * catalogue; whoever named a chart there would make a second file of it. The pages that choose charts to lead with, and
 * links from one page to one chart, name what they choose: taking a name out of this list is always right, adding one
 * says that a page chose a chart, never that a chart needed the page.
 */
const root = join(import.meta.dirname, "../..");

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path === "lib/charts/catalogue" || path === "lib/cli" ? [] : sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [path] : [];
  });
}

const code = ["app", "components", "lib"].flatMap(sourceFiles).map((path) => readFileSync(join(root, path), "utf8"));

describe("a chart", () => {
  it("needs no other file than its own: most are named by none", () => {
    const unnamed = [...catalogue.keys()].filter(
      (id) => !code.some((text) => new RegExp(`["'/\`]${id}["'.?\`/]`).test(text)),
    );
    // They have page, table, CSV, JSON, embed and pictures all the same: e2e/catalogue.spec.ts opens every one.
    expect(unnamed).toEqual(
      expect.arrayContaining([
        "announced-and-in-force",
        "china-measures",
        "china-own-balances",
        "china-replaced",
        "china-tariff-on-us",
        "collected-by-partner",
        "deficit-shares",
        "events-timeline",
        "imports-by-chapter",
        "japan-korea-with-china",
        "measures-timeline",
        "mfn-by-economy",
        "us-mfn-by-sector",
      ]),
    );
  });
});
