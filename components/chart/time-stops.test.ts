import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { parseQuery } from "@/lib/charts/query";
import { plotChart } from "@/lib/plot/plot-chart";
import { liveData } from "./live-data";
import { timeStops } from "./time-stops";

function readOn(date: string, id: string, query = "") {
  const chart = catalogue.get(id);
  if (!chart) throw new Error(`no chart ${id}`);
  const parsed = parseQuery(chart, new URLSearchParams(query));
  if (parsed.fault !== null) throw new Error(parsed.fault.detail);
  const prepared = prepare(id, chart, parsed.view);
  const plot = plotChart(prepared, 1128);
  if (plot?.kind !== "time" && plot?.kind !== "stack") throw new Error("no dates");
  const stop = timeStops(liveData(prepared), plot).list.find(({ key }) => key === date);
  return Object.fromEntries((stop?.values ?? []).map(({ name, text }) => [name, text]));
}

describe("the layers of a date", () => {
  it("have the same decimals, and one that adds nothing says so: 3 May 2025, before Section 122", () => {
    expect(readOn("2025-05-03", "duty-stack")).toEqual({
      "Base (MFN)": "2.20%",
      "Section 201": "0.00%", // solar cells, of which China sold next to none: in force
      "Section 232": "2.92%",
      "Section 301": "9.86%",
      "IEEPA fentanyl": "20.00%",
      "IEEPA reciprocal": "71.30%",
      "Section 122": "nothing owed",
      Total: "106.28%",
    });
  });

  it("keep a base rate of zero, which is a rate: semiconductors are free (HTS 8541, 8542)", () => {
    const read = readOn("2025-01-01", "duty-stack", "partner=JPN&sector=semiconductors-solar");
    expect(read["Base (MFN)"]).toMatch(/^0(\.0+)?%$/);
    expect(read["Section 122"]).toBe("nothing owed");
  });

  it("of China: no retaliation on 1 January 2018", () => {
    expect(readOn("2018-01-01", "china-tariff-on-us")["Added in retaliation"]).toBe("nothing owed");
  });
});

describe("the rates of a date", () => {
  it("of law stand as they are written: 24 July 2026", () => {
    expect(readOn("2026-07-24", "added-duty")).toMatchObject({ China: "12.5%", "Taiwan, cap": "10%" });
  });
});
