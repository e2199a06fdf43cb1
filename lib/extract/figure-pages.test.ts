import { describe, expect, it } from "vitest";
import { figureColumnsOf } from "./figure-columns";
import { figureFacts, searchWords } from "./figure-facts";
import { figureFinding } from "./figure-finding";
import { type Held, ledger } from "./figure-lines";
import { othersOfSource, sameQuantity } from "./figure-peers";
import { figureRateChart } from "./figure-rate-chart";

const held = (id: string) => ledger().find(({ figure }) => figure.id === id) as Held;
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const ids = (list: readonly Held[]) => list.map(({ figure }) => figure.id);

describe("the finding of a figure", () => {
  // Expectations of the issue, worked by hand against the tables.
  it.each([
    ["000-02", "$270.4 bn is China’s goods surplus with the United States for January–November 2024, not for the year"],
    ["M02-03", "$201.4 bn agrees with the record: US goods imports from Taiwan, 2025"],
    ["M64-01", "−$270.42 bn stood in the release of April 2025; the newest has −$270.26 bn"],
    ["M50-01", "−$202 bn was reported; the record has −$202.7 bn for 2025"],
    ["M20-01", "34% on goods of China was announced, not in force, on 2 April 2025"],
    ["001-13", "10% was the added US duty on goods of Vietnam on 7 July 2025"],
    ["M59-01", "$55.6 bn has no counterpart on file: its reporter’s statistics are not on file"],
  ])("%s: %s", (id, title) => {
    expect(plain(figureFinding(held(id)).title)).toBe(title);
  });

  it("says when an announced rate took effect, or that it never did", () => {
    expect(figureFinding(held("M20-01")).subtitle).toContain("It never took effect.");
    expect(figureFinding(held("M20-04")).subtitle).toContain("It took effect on 9 April 2025, for a day.");
    expect(figureFinding(held("003-02")).subtitle).toContain("It took effect on 3 April 2025.");
  });

  it("is a sentence for every figure, without words of the code", () => {
    for (const one of ledger()) {
      const { title, subtitle } = figureFinding(one);
      expect(`${title} ${subtitle}`).not.toMatch(/undefined|null|NaN|\[object|-not-on-file/);
    }
  });
});

describe("the facts beside a verdict", () => {
  it("give the newest official value, the difference and what fits", () => {
    const facts = new Map(figureFacts(held("000-02")).map(({ term, value }) => [term, value && plain(value)]));
    expect(facts.get("Reported")).toBe("$270.4 bn, “last year”, read as 2024");
    expect(facts.get("Official, newest")).toBe("$297.0 bn for 2024; difference −26.6 (−9.0%)");
    expect(facts.get("What fits")).toBe("Jan–Nov 2024 in the release of April 2025: $270.421 bn");
  });

  it("say what was searched, and that nothing was where the basis is not on file", () => {
    expect(searchWords(held("000-02"))).toContain("1 fits to the printed digit");
    expect(searchWords(held("M50-01"))).toContain("none fits");
    expect(searchWords(held("M66-01"))).toContain("no other period was tried");
  });
});

describe("the drawing of a figure", () => {
  it("cumulates the months of one release and marks what fits and what is stated", () => {
    const chart = figureColumnsOf(held("000-02"));
    const value = (month: string) => Math.round((chart?.columns.find((one) => one.month === month)?.value ?? 0) / 1e6);
    // The picture of the look: November 270.257, December 295.515, both of the release of October 2025.
    expect([value("2024-11"), value("2024-12")]).toEqual([270_257, 295_515]);
    expect(chart?.columns.filter(({ role }) => role !== "plain").map(({ month, role }) => [month, role])).toEqual([
      ["2024-11", "fits"],
      ["2024-12", "stated"],
    ]);
    // 270.257 does not round to the 270.4 reported; the release of April 2025 has 270.421.
    expect(chart?.title).toBe("The reported value meets the record at Jan–Nov 2024 in the release of April 2025");
    expect(chart?.subtitle).toMatch(/; columns as in the release of October 2025$/);
  });

  it("turns trade round that another side reports, and draws no reported value in other money", () => {
    expect(figureColumnsOf(held("M31-03"))?.subtitle).toContain("US goods imports from Cambodia");
    expect(figureColumnsOf(held("M62-01"))?.reported).toBeNull();
  });

  it("steps through the added duty on China", () => {
    const chart = figureRateChart(held("003-04"));
    const rates = chart?.series[0]?.values.map(({ y }) => (y === null ? null : Math.round(y * 1000) / 10));
    // Pack README: 10, 20, 30, 104, 145, 30, 20, 10, 12.5.
    expect(rates?.filter((rate) => rate !== 0).slice(0, 7)).toEqual([10, 20, 30, 104, 145, 30, 20]);
    expect(chart?.marks[0]).toMatchObject({ value: 0.2, at: "2025-03-04" });
  });

  it("draws no law beside somebody's average", () => {
    expect(figureRateChart(held("M39-01"))).toBeNull();
  });
});

describe("figures beside a figure", () => {
  it("are those of the same places and period, whichever side reports", () => {
    expect(ids(sameQuantity(held("M52-01")))).toEqual(["M53-01"]);
    // South Korea's goods surplus of 2024, the article's and Korean customs'; the Bank of Korea's is a current account.
    expect(ids(sameQuantity(held("000-04")))).toEqual(["M59-01"]);
    expect(ids(sameQuantity(held("M20-03")))).toContain("M22-02");
    expect(ids(sameQuantity(held("M20-03")))).not.toContain("M20-04");
  });

  it("and the others of its source", () => {
    expect(ids(othersOfSource(held("000-02")))).toEqual(["000-03", "000-04", "000-05"]);
  });
});
