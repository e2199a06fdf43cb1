import { describe, expect, it } from "vitest";
import { horizon } from "@/lib/charts/law";
import { partnerProfile } from "@/lib/charts/partner-profile";
import { heldFigures } from "@/lib/data/record";
import { figuresCsv, figuresJson } from "./figures-extract";
import { figuresAddress, parseFiguresQuery } from "./figures-query";
import { countVerdicts, selectFigures } from "./figures-select";

function idsOf(query: string): string[] {
  const parsed = parseFiguresQuery(new URLSearchParams(query));
  if (parsed.fault !== null) throw new Error(parsed.fault.detail);
  return selectFigures(parsed.query).map(({ figure }) => figure.id);
}

describe("the ledger's query", () => {
  it("keeps every statement that is no event: 215 less those of kind event", () => {
    const all = idsOf("");
    // The issue: each of the 215 statements has a verdict or belongs to events.
    expect(new Set(all).size + heldFigures().filter(({ figure }) => figure.kind === "event").length).toBe(215);
    expect(all.slice(0, 4)).toEqual(["000-02", "000-03", "000-04", "000-05"]);
    expect(all).not.toContain("000-07");
  });

  it("filters by verdict, partner, source, tier and words", () => {
    expect(idsOf("filter=verdict:eq:agrees-with-another-period")).toEqual(["000-02", "000-03", "000-04", "000-05"]);
    expect(idsOf("partner=LAO&filter=verdict:eq:in-force")).toEqual(["001-14", "M21-06"]);
    expect(idsOf("filter=reported_in:eq:M50")).toEqual(["M50-01", "M50-02", "M50-03", "M50-04", "M50-05"]);
    expect(idsOf("q=vietnam+annex")).toEqual(["M21-04"]);
    expect(idsOf("filter=tier:eq:E&filter=tier:eq:A")).toEqual([]);
  });

  // Counted in data/record/figures.csv: partner or reporter, events left out.
  it.each([
    ["KOR", 28],
    ["JPN", 22],
    ["CHN", 26],
    ["TWN", 15],
    ["VNM", 8],
  ])("finds as many about %s as its page has: %i", (code, number) => {
    const { about, own } = partnerProfile(code, horizon()).figures;
    expect(idsOf(`partner=${code}`)).toHaveLength(number);
    expect(idsOf(`partner=${code}`).sort()).toEqual([...about, ...own].map(({ figure }) => figure.id).sort());
  });

  it("sorts by a column, missing values last", () => {
    expect(idsOf("filter=verdict:eq:agrees-with-another-period&sort=reported_value")).toEqual([
      "000-04",
      "000-03",
      "000-05",
      "000-02",
    ]);
  });

  it.each([
    ["filter=verdict:eq:wrong", "filter"],
    ["filter=nothing:eq:1", "filter"],
    ["partner=XXX", "partner"],
    ["sort=colour", "sort"],
    ["page=0", "page"],
    [`q=${"x".repeat(101)}`, "q"],
    ["dialect=de", "dialect"],
  ])("refuses %s and names the parameter", (query, parameter) => {
    const { fault } = parseFiguresQuery(new URLSearchParams(query));
    expect(fault?.parameter).toBe(parameter);
    expect(figuresCsv(new URLSearchParams(query)).fault?.parameter).toBe(parameter);
  });

  it("writes the canonical address and leaves out what is standard or unknown", () => {
    const parsed = parseFiguresQuery(
      new URLSearchParams("utm_source=x&q=&page=1&filter=&partner=CHN~JPN&sort=-verdict"),
    );
    if (parsed.fault !== null) throw new Error(parsed.fault.detail);
    expect(figuresAddress(parsed.query)).toBe("/figures?partner=CHN~JPN&sort=-verdict");
  });

  it("counts each statement once", () => {
    const parsed = parseFiguresQuery(new URLSearchParams());
    if (parsed.fault !== null) throw new Error(parsed.fault.detail);
    const list = selectFigures(parsed.query);
    expect([...countVerdicts(list).values()].reduce((sum, one) => sum + one, 0)).toBe(list.length);
  });
});

describe("the ledger's files", () => {
  it("give reported, official and fitting values of the founding example", () => {
    const json = figuresJson(new URLSearchParams("q=000-02"));
    if (json.fault !== null) throw new Error(json.fault.detail);
    const { figures } = JSON.parse(json.body);
    // Census: 297.048 bn for 2024 in the release of June 2026; 270.421 bn for January-November in that of April 2025.
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({
      id: "000-02",
      source_id: "000",
      indicator: "balance",
      reporter: ["USA"],
      partner: ["CHN"],
      reported: { value: 270_400_000_000, unit: "usd", stated_period: "2024", qualifier: null },
      verdict: "agrees-with-another-period",
      cause: null,
      official: { value: 297_047_700_000, period: "2024-01/2024-12", vintage: "2026-06" },
      evidence: { kind: "trade", match: { period: "2024-01/2024-11", vintage: "2025-04" } },
      runners_up: [],
    });
  });

  it("write one line a statement, CRLF, with source, as-of and vintage last", () => {
    const csv = figuresCsv(new URLSearchParams("q=000-02"));
    if (csv.fault !== null) throw new Error(csv.fault.detail);
    const [head = "", line = "", end] = csv.body.split("\r\n");
    expect(end).toBe("");
    expect(head.endsWith(",source_id,as_of,vintage")).toBe(true);
    expect(line.endsWith(",000;goods-trade-2024-by-vintage,2026-06,2025-04;2026-06")).toBe(true);
  });
});
