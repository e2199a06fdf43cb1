import { describe, expect, it } from "vitest";
import { collectedReasons } from "./stack-collected";
import { stackNotes } from "./stack-notes";
import { parseStackView, stackPage } from "./stack-page";
import { afterwards, buildUpBars, keptOutRows, layerRows } from "./stack-rows";

function pageOf(partner: string, sector: string, query = "") {
  const parsed = parseStackView(partner, sector, new URLSearchParams(query));
  if (parsed.fault !== null) throw new Error(parsed.fault.detail);
  return stackPage(parsed.view);
}

const points = (text: string) => Number(text.replace("+", ""));

describe("the page of a partner and sector", () => {
  it("says what a Korean car paid on 10 April 2025, and to the cent (Proc. 10908)", () => {
    const page = pageOf("KOR", "vehicles", "product=passenger-cars&on=2025-04-10&amount=25,000.10");
    expect(page.title).toBe(
      "On 10 April 2025 passenger cars from South Korea paid 27.5%: a base of 2.5% and 25 points in one layer",
    );
    expect(page.neighbours.now?.total).toBe(0.15);
    // 25,000.10 × 2.5 % = 625.0025, × 25 % = 6,250.025.
    expect(page.shipment?.headline).toMatchObject({ base: 62_500, total: 687_503 });
  });

  it("adds the points of the table of layers up to the total that it prints", () => {
    const page = pageOf("CHN", "textiles-apparel", "on=2025-04-09");
    const duty = page.duty;
    if (!duty) throw new Error("no duty");
    const rows = layerRows(page.view.question, duty);
    const sum = rows.reduce((so, row) => so + points(row.points), 0);
    expect(sum).toBeCloseTo((duty.total ?? Number.NaN) * 100, 2);
    expect(buildUpBars(page.view.question, duty)[0]?.name).toBe("Base rate");
    expect(afterwards(duty)).toBe(
      "2 IEEPA layers were later ruled unlawful (Supreme Court, 20 February 2026); refundable",
    );
  });

  it("holds the day before and after beside it: 84 and 125 on China (EO 14259, EO 14266)", () => {
    const { neighbours } = pageOf("CHN", "all-goods", "basis=headline&on=2025-04-09");
    expect(neighbours.before?.added).toBe(0.3);
    expect(neighbours.after?.added).toBe(1.45);
  });

  it("names the next scheduled change at the horizon: polysilicon on 4 December 2026", () => {
    expect(pageOf("DEU", "semiconductors-solar").neighbours.next).toMatchObject({ day: "2026-12-04", scheduled: true });
  });

  it("lists the parts of a sector beside a headline, not in it (Proc. 10947)", () => {
    const page = pageOf("JPN", "steel", "basis=headline&on=2025-06-04");
    expect(page.duty?.added).toBe(0.1);
    expect(page.partial.map(({ measure }) => measure.measure_id)).toContain("S232-ST-50");
  });

  it("names the parts of a group that pay more: steel articles of Annex I-A and I-B (Proc. 11021)", () => {
    const page = pageOf("JPN", "steel", "product=steel-articles&on=2026-10-10");
    expect(page.partial.map(({ group }) => group)).toEqual(
      expect.arrayContaining(["annex-1a-steel", "annex-1b-steel"]),
    );
    expect(stackNotes(page).join()).toContain("the total here is for the rest");
    expect(page.title).toContain("pay 12.5% where no other list reaches them: a base of 1.69%");
  });

  it("sets what was collected beside the statutory average, and says where chapters are split", () => {
    const [whole, month] = pageOf("CHN", "textiles-apparel", "on=2025-04-09").collected;
    // Textiles of China 2024: column 1 and lists 3 and 4A; no duty of 2025.
    expect(whole).toMatchObject({ period: "2024", sample: false, gap: null });
    expect(Math.abs((whole?.statutory ?? 0) - (whole?.collected ?? 0))).toBeLessThan(0.01);
    expect(month).toMatchObject({ period: "April 2025", sample: true });
    expect(pageOf("CHN", "machinery").collected[0]).toMatchObject({ collected: null });
  });

  it("says in words that are true of its rows what parts the two: a sample is named only where there is one", () => {
    const said = (partner: string, query: string) => collectedReasons(pageOf(partner, "all-goods", query).collected);
    expect(said("CHN", "on=2025-04-09").filter((words) => words.includes("a sample of tariff lines"))).toHaveLength(1);
    expect(said("WLD", "on=2025-04-09").filter((words) => words.includes("a sample of tariff lines"))).toEqual([]);
  });

  it("gives the average over all partners a page, without goods, claims or a shipment", () => {
    const { partner, title, products, claims, chart, collected } = pageOf("WLD", "all-goods", "on=2024-12-31");
    expect([partner, products, claims, chart]).toEqual(["all partners", [], [], null]);
    expect(title).toMatch(/^On 31 December 2024 all goods from all partners paid 2\.\d% on average/);
    // Census, December 2024: calculated duties of 6,581,200,042 on imports for consumption of 281,586,199,816 dollars.
    expect(collected[1]).toMatchObject({ period: "December 2024", sample: false });
    expect(collected[1]?.collected).toBeCloseTo(0.023372, 6);
  });

  it("stands the least layers of an average together, and loses none of the duty", () => {
    const page = pageOf("CHN", "all-goods", "on=2025-04-10");
    if (!page.duty) throw new Error("no duty");
    const bars = buildUpBars(page.view.question, page.duty);
    expect(bars.length).toBeLessThan(page.duty.layers.length);
    const sum = bars.reduce((so, { rate }) => so + (rate ?? 0), 0);
    expect(sum).toBeCloseTo(page.duty.total ?? Number.NaN, 9);
    expect(new Set(bars.map(({ detail }) => detail)).size).toBe(bars.length);
  });

  it("says a rule of what is kept out once", () => {
    const page = pageOf("CHN", "all-goods", "on=2025-04-10");
    if (!page.duty) throw new Error("no duty");
    const rows = keptOutRows(page.view.question, page.duty);
    expect(new Set(rows.map(({ name, rule }) => `${name} ${rule}`)).size).toBe(rows.length);
  });

  it("says what is not on file of goods of the four-year review before it (89 FR 76581)", () => {
    const page = pageOf("CHN", "vehicles", "product=electric-vehicles&on=2024-09-26");
    expect(page.title).toBe(
      "On 26 September 2024 what is added on electric vehicles from China is not on file: 1 layer cannot be computed",
    );
    expect(stackNotes(page)).toEqual([
      "Not on file: the rate before 89 FR 76581 replaced it on 27 September 2024. No total is given, never a guess.",
    ]);
    expect(stackNotes(pageOf("CHN", "all-goods", "on=2025-06-01")).join()).toContain("Too low: on 3.");
  });

  it.each([
    // An address of old with a customs value and no basis is of the headline, as it always was.
    ["amount=1000", "headline", "amount=1000.00"],
    ["amount=1000&basis=average", "average", "basis=average&amount=1000.00"],
    ["product=steel-articles&amount=1000", "headline", "product=steel-articles&amount=1000.00"],
  ])("keeps the basis of a page with a customs value: %s is of the %s", (query, basis, canonical) => {
    const page = pageOf("JPN", "steel", query);
    expect(page.view.question.basis).toBe(basis);
    expect(page.address({})).toBe(`/tariffs/JPN/steel?${canonical}`);
    expect(parseStackView("JPN", "steel", new URL(page.address({}), "http://x").searchParams)).toMatchObject({
      view: page.view,
    });
  });

  it.each([
    ["CHX", "steel", "", "partner"],
    ["CHN", "steal", "", "sector"],
    ["WLD", "steel", "basis=headline", "basis"],
    ["CHN", "steel", "amount=-5", "amount"],
    ["CHN", "steel", "on=tomorrow", "on"],
  ])("refuses %s %s %s", (partner, sector, query, parameter) => {
    expect(parseStackView(partner, sector, new URLSearchParams(query)).fault).toMatchObject({ parameter });
  });
});
