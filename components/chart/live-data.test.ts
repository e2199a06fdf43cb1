import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { timePosition } from "@/lib/plot/time-axis";
import { liveData, timeRows } from "./live-data";

function rowsOf(id: string) {
  const chart = catalogue.get(id);
  if (!chart) throw new Error(`no chart ${id}`);
  return timeRows(liveData(prepare(id, chart, defaultView(chart))));
}

describe("the rows that a tooltip reads", () => {
  it("hold a duty until its next row: on 10 November 2025 a cap of 15% on Japan, 15% added on South Korea", () => {
    const row = rowsOf("added-duty").find(({ date }) => date === "2025-11-10");
    expect(row?.["JPN:cap"]).toBe(0.15);
    expect(row?.JPN).toBeNull();
    expect(row?.KOR).toBe(0.15);
    expect(row?.["KOR:cap"]).toBeNull();
  });

  it("hold no average of a year into the next: those of the EU and India end in 2024", () => {
    const row = rowsOf("mfn-by-economy").find(({ date }) => date === "2025");
    expect([row?.EUU, row?.IND]).toEqual([null, null]);
    expect(row?.USA).not.toBeNull();
    // Read in the middle of the year's step: 2 July, at noon.
    expect(row?.position).toBe(timePosition("2025-07-02") + 0.5);
  });
});
