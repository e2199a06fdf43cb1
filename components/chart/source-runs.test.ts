import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { sourceAt, sourceLine, sourceRuns } from "./source-runs";

function runsOf(id: string, view = {}) {
  const chart = catalogue.get(id);
  if (!chart) throw new Error(`no chart ${id}`);
  return sourceRuns(prepare(id, chart, { ...defaultView(chart), ...view }));
}

describe("the foot of a tooltip", () => {
  const sources = [
    { id: "trade", publisher: "U.S. Census Bureau" },
    { id: "annex", publisher: "Executive Office of the President" },
  ];
  const row = (source_id: string, as_of: string) => ({ source_id, as_of, vintage: as_of });

  it("says as of when, and nothing where that is not known", () => {
    expect(sourceLine([row("trade", "2026-10")], sources)).toBe("U.S. Census Bureau, as of October 2026");
    expect(sourceLine([row("trade", "unknown")], sources)).toBe("U.S. Census Bureau");
  });

  it("names two releases, and of more the first and the last", () => {
    const rows = [row("trade", "2026-10"), row("trade", "2025-04"), row("trade", "2025-10")];
    expect(sourceLine(rows.slice(0, 2), sources)).toBe("U.S. Census Bureau, as of April 2025 and October 2026");
    expect(sourceLine(rows, sources)).toBe("U.S. Census Bureau, as of April 2025 to October 2026");
  });

  it("gives each publisher its own date", () => {
    expect(sourceLine([row("annex", "2025-04-02"), row("trade", "2026-10")], sources)).toBe(
      "Executive Office of the President, as of 2 April 2025; U.S. Census Bureau, as of October 2026",
    );
  });
});

describe("the runs of a chart", () => {
  // data/README.md, "Vintages are mixed": 2022–2024 are of October 2025, 2025–2026 of October 2026; what is older of
  // April 2025, as its column says.
  for (const id of ["goods-balance", "east-asia-balances", "exports-and-imports"])
    it(`${id} has one for each release, however many months`, () => {
      expect(runsOf(id)).toEqual([
        { from: "", line: "U.S. Census Bureau, as of April 2025" },
        { from: "2022-01", line: "U.S. Census Bureau, as of October 2025" },
        { from: "2025-01", line: "U.S. Census Bureau, as of October 2026" },
      ]);
    });

  it("are asked by date: September 2024 is of October 2025, June 2026 of October 2026", () => {
    const runs = runsOf("goods-balance");
    expect(sourceAt(runs, "2024-09")).toBe("U.S. Census Bureau, as of October 2025");
    expect(sourceAt(runs, "2026-06")).toBe("U.S. Census Bureau, as of October 2026");
    expect(sourceAt(runs, "2015-01")).toBe("U.S. Census Bureau, as of April 2025");
  });

  it("tell the bars of a group apart by their release", () => {
    const chart = catalogue.get("reported-surpluses");
    if (!chart) throw new Error("no chart");
    const prepared = prepare("reported-surpluses", chart, defaultView(chart));
    const runs = sourceRuns(prepared);
    for (const [at, row] of prepared.rows.filter(({ mark }) => mark !== "reference").entries()) {
      const { group, label } = prepared.bars[at] as (typeof prepared.bars)[number];
      const month = { "2025-04": "April 2025", "2025-10": "October 2025", "2026-06": "June 2026" }[row.as_of];
      expect(sourceAt(runs, `${group}: ${label}`)).toBe(`U.S. Census Bureau, as of ${month}`);
    }
  });

  it("give a row of announced and present rates the day of each annex and of the law", () => {
    expect(sourceAt(runsOf("announced-and-in-force"), "Thailand")).toBe(
      "Executive Office of the President, as of 2 April 2025 and 31 July 2025; Compiled from the HTS, the Federal Register and CBP notices, as of 10 October 2026",
    );
  });
});
