import { describe, expect, it } from "vitest";
import { type TariffMeasureRow, usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import { measureName, reachWords } from "./measure-words";

const measure = (id: string) => readTable(usTariffMeasures).find((row) => row.measure_id === id) as TariffMeasureRow;

describe("reachWords", () => {
  it("names goods and partners by their codes, and by the words of the table where they have none", () => {
    expect(reachWords(measure("COL2-CUB-PRK"))).toBe("All goods: Cuba and North Korea");
    // Proc. 11061-11063 prohibit goods that are on no list of ours; the act of 2026 names its buyers by what they buy.
    expect(reachWords(measure("S338-CAN-BAN"))).toBe(
      "Canadian packaged alcohol; some dairy/whey/molasses; motorcycles >800cc: Canada",
    );
    expect(reachWords(measure("PEND-RUS-OIL"))).toBe("All goods: top-5 buyers of Russian oil/gas");
  });
});

describe("measureName", () => {
  it("does not call column 2 a rate of the most favoured nation", () => {
    expect(measureName(measure("COL2-CUB-PRK"))).toBe("Base: Column 2 (non-NTR)");
  });
});
