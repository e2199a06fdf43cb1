import { describe, expect, it } from "vitest";
import { lawOnFile } from "@/lib/data/duty-record";
import { day } from "@/lib/domain/period";
import { stack } from "@/lib/domain/stack";
import { dutyGoods } from "./duty-goods";

const owed = (partner: string, product: string, on: string) => {
  const { layers, added } = stack(lawOnFile(), dutyGoods(partner, null, [product], []), day(on));
  return { owed: layers.map(({ measure }) => measure.legal_instrument), added };
};

describe("goods of a product group, with every list that holds them", () => {
  it("owe 50 per cent on mill steel before and after the annexes of April 2026, and no other duty besides (Proc. 10947, 11021)", () => {
    expect(owed("JPN", "steel-mill", "2026-04-05")).toEqual({ owed: ["Proc. 10947"], added: 0.5 });
    expect(owed("JPN", "steel-mill", "2026-04-06")).toEqual({ owed: ["Proc. 11021"], added: 0.5 });
    expect(owed("JPN", "steel-mill", "2026-10-10")).toEqual({ owed: ["Proc. 11021"], added: 0.5 });
    expect(owed("CAN", "steel-mill", "2026-10-10")).toEqual({ owed: ["Proc. 11021"], added: 0.5 });
  });

  it("owe no surcharge on lines that may hold patented pharmaceuticals (Proc. 11012, Annex II)", () => {
    expect(owed("JPN", "pharmaceuticals-patented", "2026-02-24")).toEqual({ owed: [], added: 0 });
  });
});
