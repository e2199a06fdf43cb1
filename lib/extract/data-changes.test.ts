import { describe, expect, it } from "vitest";
import type { ArchivedVersion } from "@/lib/data/archive";
import type { Day } from "@/lib/domain/period";
import { datasetWords, versionWords } from "./data-changes";

const change = {
  id: "goods-trade-by-partner-monthly",
  rows: 99_213,
  added: 54,
  removed: 1,
  revised: 12,
  columns_added: [],
  columns_removed: ["vintage"],
  changes: [],
};
const version: ArchivedVersion = {
  data_version: "20261210-0a1b2c3d",
  day: "2026-12-10" as Day,
  previous: "20261122-00000000",
  datasets: [change, { ...change, id: "partners", added: 0, removed: 0, revised: 1, columns_removed: [] }],
};

describe("the words of a data version", () => {
  it("count rows by what became of them", () => {
    expect(versionWords(version)).toBe("2 datasets changed: 54 rows added, 1 removed, 13 revised");
    expect(datasetWords(change, false)).toBe("54 rows added; 1 row removed; 12 rows revised; columns gone: vintage");
  });

  it("say that the first version has none before it", () => {
    const first = { ...version, previous: null, datasets: [{ ...change, added: 99_213 }] };
    expect(versionWords(first)).toBe("The first version on file: 1 dataset, 99,213 rows");
    expect(datasetWords(change, true)).toBe("99,213 rows");
  });
});
