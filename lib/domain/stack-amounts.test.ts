import { describe, expect, it } from "vitest";
import { article } from "./article";
import { law } from "./fixtures/stacks-on-file";
import { day } from "./period";
import { stack } from "./stack";
import { dutyAmounts } from "./stack-amounts";
import { byAuthority } from "./stack-by-authority";

describe("duty on a shipment", () => {
  const car = stack(law, article("JPN", ["vehicles", "autos"], { base: { column_1: 0.025 } }), day("2025-04-03"));

  it("charges 27.5 % on a Japanese car of 30,000.00 dollars on 3 April 2025: 750.00 and 7,500.00", () => {
    const { base, layers, total } = dutyAmounts(car, 3_000_000);
    expect(base).toBe(75_000);
    expect(layers.map(({ measure, amount }) => [measure.measure_id, amount])).toEqual([["S232-AUTO", 750_000]]);
    expect(total).toBe(825_000);
  });

  it("rounds each layer to the cent, half up: 2.5 % of 1.00 is 3 cents, of 0.20 is 1", () => {
    expect(dutyAmounts(car, 100)).toMatchObject({ base: 3, total: 28 });
    expect(dutyAmounts(car, 20)).toMatchObject({ base: 1, total: 6 });
    expect(() => dutyAmounts(car, 0.5)).toThrow(RangeError);
  });

  it("gives no total where a rate is missing", () => {
    const capped = stack(law, article("JPN"), day("2025-08-07"));
    expect(dutyAmounts(capped, 10_000)).toMatchObject({ base: null, total: null, total_known: 0 });
  });
});

describe("duty by authority", () => {
  it("adds the layers of a List 3 good from China at the peak", () => {
    const goods = article("CHN", ["list-3"], { base: { column_1: 0 } });
    expect(byAuthority(stack(law, goods, day("2025-04-10")).layers)).toEqual([
      { authority: "section-301", contribution: 0.25 },
      { authority: "ieepa-fentanyl", contribution: 0.2 },
      { authority: "ieepa-reciprocal", contribution: 1.25 },
    ]);
  });

  it("keeps a gap a gap", () => {
    expect(byAuthority(stack(law, article("JPN"), day("2025-08-07")).layers)).toEqual([
      { authority: "ieepa-reciprocal", contribution: null },
    ]);
  });
});
