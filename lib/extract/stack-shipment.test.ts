import { describe, expect, it } from "vitest";
import { parseStackView, stackPage } from "./stack-page";
import { uncountedWords } from "./stack-shipment-words";

function pageOf(partner: string, sector: string, query: string) {
  const parsed = parseStackView(partner, sector, new URLSearchParams(query));
  if (parsed.fault !== null) throw new Error(parsed.fault.detail);
  return stackPage(parsed.view);
}

describe("a shipment on both bases", () => {
  // Headline: base 0.968 % of the sector and 12.5 % (91 FR 47318) on 1,000.00 = 9.68 + 125.00.
  // Average: the points of the eight layers on 1,000.00, 16.87 + 0.74 + 259.35 + 114.57 + 10.80 + 123.63 + 6.31 + 12.51 + 2.47.
  const steel = pageOf("CHN", "steel", "amount=1000&on=2026-10-10");

  it("charges steel from China four times its headline rate on average (Proc. 11021, Section 301 lists)", () => {
    expect(steel.shipment?.headline.total).toBe(13_468);
    expect(steel.shipment?.average).toMatchObject({ cents: 54_725, estimate: false });
  });

  it("charges the same on the page of the average, whose finding stays", () => {
    const page = pageOf("CHN", "steel", "amount=1000&basis=average&on=2026-10-10");
    expect(page.title).toBe(pageOf("CHN", "steel", "on=2026-10-10").title);
    expect(page.shipment).toEqual(steel.shipment);
    // What stands above is what is charged: without a preference there, without one here.
    const none = pageOf("KOR", "vehicles", "amount=1000&basis=average&preference=none&on=2026-10-10");
    expect(none.shipment?.average?.rate).toBe(none.duty?.total);
    expect(none.shipment?.preference).toBe("none");
  });

  it("says in the title that the headline holds where no list reaches", () => {
    expect(steel.title).toBe(
      "On 10 October 2026 iron and steel from China pay 13.47% where no list reaches them: a base of 0.97% and 12.5 points in one layer",
    );
  });

  it("names what the headline leaves out, the heaviest first, with its share of the imports from China", () => {
    expect(uncountedWords(steel)).toBe(
      "Not counted at the headline rate, as they reach a part of the sector: 50% under Section 232: Metals annex restructuring: Annex I-A, on 51.9% of the imports; 25% under Section 301: List 3 raised to 25%, on 49.5% of the imports; 25% under Section 232: Annex I-B downstream articles, on 45.8% of the imports; and 4 more. Shares of the imports of the sector from China in 2024.",
    );
  });

  it("gives goods on a list no average, and names the lists that reach a part of them", () => {
    const { shipment } = pageOf("JPN", "steel", "product=steel-articles&on=2026-10-10&amount=1000");
    expect(shipment?.average).toBeNull();
    expect(shipment?.uncounted.map(({ measure }) => measure.measure_id)).toContain("S232-ANNEX1A");
  });

  it("gives an estimate as one: France has no cells of its own", () => {
    expect(pageOf("FRA", "steel", "amount=1000").shipment?.average?.estimate).toBe(true);
  });
});
