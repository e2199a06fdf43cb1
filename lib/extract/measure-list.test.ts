import { describe, expect, it } from "vitest";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import { measureList } from "./measure-list";
import { everyMeasure, measureListAddress, parseMeasureList } from "./measure-list-query";
import { measureById, relationsOf } from "./measure-page";
import { goodsWords, partnersWords, rateWords } from "./measure-words";

function listOf(query: string) {
  const parsed = parseMeasureList(new URLSearchParams(query));
  if (parsed.fault !== null) throw new Error(parsed.fault.detail);
  return measureList(parsed.view);
}
const ids = (query: string) => listOf(query).map(({ measure }) => measure.measure_id);

describe("the list of measures", () => {
  it("holds all 371 rows, each with words", () => {
    expect(measureList(everyMeasure)).toHaveLength(371);
    for (const measure of readTable(usTariffMeasures))
      expect(`${partnersWords(measure)} ${goodsWords(measure)} ${rateWords(measure)}`).not.toMatch(
        /undefined|null|NaN/,
      );
  });

  it("says what a condition reaches, and that an exemption ended (EO 14256; 90 FR 55232)", () => {
    const words = (id: string) => {
      const measure = measureById(id);
      return measure && `${goodsWords(measure)}: ${rateWords(measure)}`;
    };
    expect(words("DEMIN-CHN")).toMatch(/: exemption ended$/);
    expect(words("S301-EXCL-178")).toBe("goods with a Section 301 exclusion: exempt");
    expect(words("IEEPA-CAN-USMCA")).toBe("goods that claim USMCA: exempt");
  });

  it("finds the IEEPA duties on India in force on 1 September 2025 (EO 14326, EO 14329)", () => {
    expect(ids("partner=IND&on=2025-09-01&filter=authority:eq:ieepa-country")).toEqual(["IEEPA-IND-25", "IEEPA-IND-X"]);
    expect(ids("partner=IND&on=2025-09-01&filter=authority:eq:ieepa-reciprocal")).toContain("RECIP-A2-IND");
  });

  it("calls what never came into force announced or threatened, and the IEEPA duties void after their end", () => {
    expect(ids("filter=status:eq:threatened")).toContain("S122-15-ANN");
    expect(ids("filter=status:eq:void")).toContain("RECIP-CHN-125");
    expect(ids("filter=status:eq:in force&filter=authority:eq:section-122")).toEqual([]);
  });

  it("sorts by a column both ways, missing last", () => {
    const down = listOf("sort=-rate");
    expect(down[0]?.measure).toMatchObject({ measure_id: "S232-AL-RUS-200", rate: 2 });
    expect(down.at(-1)?.measure.rate).toBeNull();
    expect(listOf("sort=rate")[0]?.measure.rate).toBe(0);
  });

  it.each([
    ["filter=rate:gt:1", "filter"],
    ["partner=XXX", "partner"],
    ["sector=stel", "sector"],
    ["on=1999-01-01", "on"],
    ["sort=colour", "sort"],
  ])("refuses %s and says what is allowed", (query, parameter) => {
    expect(parseMeasureList(new URLSearchParams(query)).fault).toMatchObject({ parameter });
  });

  it("leads back to its own address", () => {
    const { view } = parseMeasureList(new URLSearchParams("filter=status:eq:void&sort=-rate&partner=")) as {
      view: typeof everyMeasure;
    };
    expect(measureListAddress(view)).toBe("/measures?filter=status:eq:void&sort=-rate");
  });
});

describe("a measure and the others", () => {
  it("is named in reverse: the Korean cap overrides the 25 of Proc. 10908 and displaces the reciprocal duty", () => {
    const cap = measureById("S232-AUTO-KOR");
    const autos = measureById("S232-AUTO");
    if (!cap || !autos) throw new Error("not on file");
    expect(relationsOf(cap).overrides.map(({ measure_id }) => measure_id)).toEqual(["S232-AUTO"]);
    expect(relationsOf(autos).overridden_by.map(({ measure_id }) => measure_id)).toContain("S232-AUTO-KOR");
    expect(relationsOf(cap).displaces.map(({ measure_id }) => measure_id)).toContain("RECIP-A2-KOR-2");
    expect(relationsOf(cap).displaces.map(({ measure_id }) => measure_id)).not.toContain("RECIP-A2-JPN");
  });
});
