import { describe, expect, it } from "vitest";
import { lawOnFile } from "@/lib/data/duty-record";
import { article } from "./article";
import { day } from "./period";
import { stack } from "./stack";

const onDay = (on: string, codes: string[], partner = "CHN") => {
  const { layers, added, added_known, total } = stack(
    lawOnFile(),
    article(partner, codes, { base: { column_1: 0.025 } }),
    day(on),
  );
  return { gaps: layers.filter(({ gap }) => gap !== null).map(({ gap }) => gap), added, added_known, total };
};

// 89 FR 76581 took the lines of the review off the lists; the lists on file no longer hold them.
describe("what goods of the four-year review paid before it (Section 301)", () => {
  it("is a gap for an electric car, not 0, while a list was in force (83 FR 28710: from 6 July 2018)", () => {
    expect(onDay("2018-07-05", ["electric-vehicles"])).toEqual({ gaps: [], added: 0, added_known: 0, total: 0.025 });
    const gap = {
      gaps: ["the rate before 89 FR 76581 replaced it on 2024-09-27 is not on file"],
      added: null,
      added_known: 0,
      total: null,
    };
    expect(onDay("2018-07-06", ["electric-vehicles"])).toEqual(gap);
    expect(onDay("2024-09-26", ["electric-vehicles"])).toEqual(gap);
    expect(onDay("2024-09-27", ["electric-vehicles"])).toMatchObject({ gaps: [], added: 1, total: 1.025 });
  });

  it("is the rate of the list where the list is named (83 FR 28710: 25 per cent)", () => {
    expect(onDay("2024-09-26", ["electric-vehicles", "list-1"])).toMatchObject({ gaps: [], added: 0.25 });
  });

  it("is nothing before the list that holds the goods: respirators on List 4A (84 FR 43304: from 1 September 2019)", () => {
    expect(onDay("2019-08-31", ["facemasks", "list-4A"])).toMatchObject({ gaps: [], added: 0 });
    expect(onDay("2019-09-01", ["facemasks", "list-4A"])).toMatchObject({ gaps: [], added: 0.15 });
  });

  it("is on file between two rates of the review: medical gloves at 50 per cent in 2025 (89 FR 76581)", () => {
    expect(onDay("2024-12-31", ["medical-gloves"]).total).toBeNull();
    expect(onDay("2025-01-31", ["medical-gloves"])).toMatchObject({ gaps: [], added: 0.5 });
  });

  it("leaves the rest known beside the gap: the fentanyl duty on a stationary battery (EO 14195: 10 per cent)", () => {
    expect(onDay("2025-02-04", ["graphite-magnets-batteries"])).toMatchObject({
      added: null,
      added_known: 0.1,
      total: null,
    });
  });

  it("touches no other partner", () => {
    expect(onDay("2024-09-26", ["electric-vehicles"], "JPN")).toMatchObject({ gaps: [], added: 0 });
  });
});
