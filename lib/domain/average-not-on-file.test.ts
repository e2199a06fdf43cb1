import { describe, expect, it } from "vitest";
import { lawOnFile, weightsOnFile } from "@/lib/data/duty-record";
import { importsNotOnFile } from "./average-not-on-file";
import { day } from "./period";

const usd = (partner: string, sector: string | null, on: string) =>
  importsNotOnFile(lawOnFile(), weightsOnFile(), partner, sector, day(on));

// The dollars are the cells of China in `imports-2024-by-partner-and-cell` whose groups name a list of the review alone.
describe("imports on which the rate before the four-year review is not on file (89 FR 76581)", () => {
  it("are none before the first list and after the last step of the review, and none of other partners", () => {
    expect(usd("CHN", null, "2018-07-05")).toBe(0);
    expect(usd("CHN", null, "2026-01-01")).toBe(0);
    expect(usd("JPN", null, "2020-01-01")).toBe(0);
  });

  it("are batteries, magnets and graphite alone in 2025: 13,660,474,762 dollars, the world's as China's", () => {
    expect(usd("CHN", null, "2025-06-01")).toBe(13_660_474_762);
    expect(usd("WLD", null, "2025-06-01")).toBe(13_660_474_762);
  });

  it("are the electric vehicles of the sector until 26 September 2024: 170,562,406 dollars", () => {
    expect(usd("CHN", "vehicles", "2024-09-26")).toBe(170_562_406);
    expect(usd("CHN", "vehicles", "2024-09-27")).toBe(0);
  });
});
