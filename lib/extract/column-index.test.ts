import { describe, expect, it } from "vitest";
import { chartExtract } from "./chart-extract";
import { columnIndex } from "./column-index";
import { datasetExtract, isOffered } from "./dataset-extract";
import { figuresCsv } from "./figures-extract";
import { changesCsv } from "./tariff-changes";
import { mapCsv } from "./tariff-map-csv";

const none = new URLSearchParams();
const { datasets, charts, pages } = columnIndex();
const all = [...datasets, ...charts, ...pages];

/** First line of the file that a page offers. */
function headOf(href: string): string {
  const [, kind, id = ""] = href.split("/");
  const files: Record<string, () => string> = {
    "/figures": () => bodyOf(figuresCsv(none)),
    "/tariffs": () => bodyOf(mapCsv(none)),
    "/tariffs/changes": changesCsv,
  };
  const csv =
    files[href]?.() ??
    bodyOf(
      kind === "charts" ? chartExtract(id, "csv", none, "https://x.example") : datasetExtract(id, "csv", none, ""),
    );
  return csv.slice(0, csv.indexOf("\r\n"));
}

function bodyOf(file: { fault: unknown; body?: unknown } | null): string {
  const body = file?.body;
  if (typeof body === "string") return body;
  for (const piece of body as Iterable<string>) return piece;
  throw new Error("no file");
}

describe("the index of columns", () => {
  it("has the columns of every file, in the order of the file", () => {
    const wrong = all
      .filter(({ href }) => !href.startsWith("/datasets/") || isOffered(href.slice("/datasets/".length)))
      .map(({ href, columns }) => [href, columns.map(({ key }) => key).join(), headOf(href)])
      .filter(([, listed, written]) => listed !== written);
    expect(wrong).toEqual([]);
  });

  it("says of each what it holds, and of each number what it counts", () => {
    const dumb = all.flatMap(({ href, columns }) =>
      columns
        .filter(({ description, numeric, unit }) => description.length < 2 || numeric !== (unit !== null))
        .map(({ key }) => `${href} ${key}`),
    );
    expect(dumb).toEqual([]);
  });

  it("ends every list with source, as-of and vintage, and puts codes before names", () => {
    for (const { href, columns } of all) {
      const keys = columns.map(({ key }) => key);
      expect([href, keys.slice(-3)]).toEqual([href, ["source_id", "as_of", "vintage"]]);
      const misplaced = keys.filter(
        (key, at) => key.endsWith("_name") && keys.includes(key.slice(0, -5)) && keys.indexOf(key.slice(0, -5)) > at,
      );
      expect([href, misplaced]).toEqual([href, []]);
    }
  });
});
