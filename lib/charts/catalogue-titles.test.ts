import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue";
import type { Chart } from "./chart";
import { provenanceColumns } from "./column";
import { prepare } from "./prepare";
import { parseQuery } from "./query";

function told(id: string, query = "") {
  const chart = catalogue.get(id) as Chart;
  const parsed = parseQuery(chart, new URLSearchParams(query));
  if (parsed.fault !== null) throw new Error(parsed.fault.detail);
  const { title, subtitle, notes } = prepare(id, chart, parsed.view);
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  return { title: plain(title), subtitle: plain(subtitle), notes: notes.map(plain) };
}

// Numbers worked by hand from the tables; each title must hold for the view it stands over, and for no other.
describe("titles", () => {
  it("largest-deficits speaks of single partners and says the EU's larger one (Census, October 2026)", () => {
    const { title, subtitle } = told("largest-deficits");
    expect(title).toBe("Of single partners, the largest US goods deficit of 2025 was with China: $202.7 bn");
    expect(subtitle).toContain("With the European Union as a whole: −$220.3 bn.");
    expect(told("largest-deficits", "year=2018").subtitle).toContain("the United Kingdom included: −$168.4 bn");
    // Nothing is on file for the EU before 1997.
    expect(told("largest-deficits", "year=1985").subtitle).not.toContain("European Union");
  });

  it("china-own-balances says whose surplus and whose deficit, and the period", () => {
    expect(told("china-own-balances").title).toBe(
      "China reports a surplus of $257.2 bn with the United States; the United States reports a deficit of $189.9 bn with China, January–November 2025",
    );
  });

  it("east-asia-balances finds no deficit where there is a surplus (twelve months to January 2015 and August 2026)", () => {
    // In bn: China −345.8 to −166.4, Japan −68.1 to −48.9, Hong Kong 33.5 to 44.4; South Korea −26.2 to −71.0, Taiwan,
    // Vietnam, Cambodia and Laos wider too.
    expect(told("east-asia-balances").title).toBe(
      "The US goods deficit has widened with five of eight partners since January 2015; not with China and Japan; with Hong Kong there is a surplus",
    );
    expect(told("east-asia-balances", "partner=CHN~JPN~HKG").title).toBe(
      "The US goods deficit has not widened with China or Japan since January 2015; with Hong Kong there is a surplus",
    );
    // The Netherlands 22.0 to 82.5.
    expect(told("east-asia-balances", "partner=HKG~NLD").title).toBe(
      "The United States has a goods surplus with Hong Kong and the Netherlands",
    );
    expect(told("east-asia-balances", "partner=KOR~VNM").title).toBe(
      "The US goods deficit has widened with South Korea and Vietnam since January 2015",
    );
  });

  it("notes send the reader to columns that the table has, and say where it is: it is not on paper", () => {
    for (const [id, columns] of [
      ["goods-balance", ["Vintage"]],
      ["china-measures", ["Instrument", "Status"]],
    ] as const) {
      const note = told(id).notes.find((words) => words.includes("In the table and the CSV the column"));
      expect([...(note ?? "").matchAll(/the column (\w+)/g)].map(([, column]) => column)).toEqual(columns);
      const labels = Object.values((catalogue.get(id) as Chart).columns).map(({ label }) => label);
      for (const column of columns) expect([...labels, provenanceColumns.vintage.label]).toContain(column);
    }
  });

  it("collected-by-partner names none the lowest where two print the same (Taiwan 3.66, Canada 3.67)", () => {
    expect(told("collected-by-partner").title).toBe(
      "In a sample of tariff lines, of the seven partners shown, goods from China paid the most duty in November 2025, 32.2%",
    );
    expect(told("collected-by-partner", "partner=CAN~TWN").title).toContain(
      "goods from Canada and Taiwan paid the same",
    );
    // The world's share is an average of partners, no partner.
    expect(told("collected-by-partner", "partner=CHN~WLD~JPN").title).toContain(
      "of the two partners shown, goods from China paid the most duty in November 2025, 32.2%, goods from Japan the least, 14.6%",
    );
  });

  it("us-mfn-by-sector says which average is the highest: weighted 13.9, of which 11.3 is paid after preferences", () => {
    expect(told("us-mfn-by-sector").title).toBe(
      "Of 20 sectors textiles and apparel carried the highest average base rate, 13.9% (weighted with the imports of 2024, before preferences); all goods 2.2%",
    );
  });

  it("figures-by-verdict: the parts make up the figures judged", () => {
    const { title } = told("figures-by-verdict");
    const [judged = 0, met = 0, untimely = 0, differ = 0] = (title.match(/\d+/g) ?? []).map(Number);
    expect(judged).toBe(met + untimely + differ);
    expect(judged).toBeGreaterThan(0);
  });

  it("measures-timeline counts what was owed: not the baseline of August 2025, which China's 10% replaced", () => {
    expect(told("measures-timeline").title).toBe(
      "Nine added duties have applied on all goods from China since 4 February 2025; one is in force on 10 October 2026",
    );
    expect(told("measures-timeline").subtitle).toContain("One more, in outline, stands under a condition");
    // Fentanyl 20%, and 125%, which runs to 13 May.
    expect(told("measures-timeline", "until=2025-04").title).toBe(
      "Five added duties have applied on all goods from China since 4 February 2025; two are in force on 30 April 2025",
    );
    expect(told("measures-timeline", "until=2018-06").title).toContain("No added duty on all goods from China");
    expect(told("measures-timeline", "sector=steel").title).toContain("on iron and steel or a part of it from China");
  });

  it("announced-and-in-force names the largest fall among the added rates and never compares a cap that is higher", () => {
    // EO 14257 annex: Laos 48, Cambodia 49; 91 FR 47318 does not name Laos.
    expect(told("announced-and-in-force").title).toBe(
      "On 10 October 2026 all 12 partners compared are below the rate announced in April 2025; of the rates added, the largest fall is that of Laos, from 48% to 0%",
    );
    expect(told("announced-and-in-force").notes.join(" ")).toContain("for Laos: 0%");
    expect(told("announced-and-in-force", "on=2025-08-07").title).toContain("Cambodia, from 49% to 19%");
    expect(told("announced-and-in-force", "on=2025-04-09").title).toBe(
      "On 9 April 2025 none of 12 partners compared is below the rate announced in April 2025",
    );
    expect(told("announced-and-in-force", "partner=JPN").title).toBe(
      "On 10 October 2026 the rate for Japan, a cap of 12.5%, is below the 24% announced in April 2025",
    );
  });

  it("china-measures says on which day a rate is in force", () => {
    expect(told("china-measures").title).toBe(
      "China’s added duty on all US goods peaked at 125% from 12 April 2025; 10% is in force on 10 October 2026",
    );
    expect(told("china-measures", "until=2025-04").title).toBe(
      "China’s added duty on all US goods was 125% from 12 April 2025 and in force on 30 April 2025",
    );
    expect(told("china-measures", "until=2019-01").title).toContain("laid no added duty on all US goods");
  });

  it("headline-rates ranks the partners shown alone, and says how many share the highest", () => {
    expect(told("headline-rates").title).toBe(
      "Of 20 partners shown, Brazil faced the highest rate added on a whole sector on 10 October 2026: 37.5%",
    );
    // Proclamation 11012: 10% on all partners from 24 February 2026.
    expect(told("headline-rates", "on=2026-03-01").title).toBe(
      "All 20 partners shown faced the highest rate added on a whole sector on 1 March 2026: 10%",
    );
    expect(told("headline-rates", "partner=CHN").title).toBe(
      "On 10 October 2026 the highest rate added on a whole sector of goods from China was 12.5%",
    );
  });

  it("added-duty says “now” of the horizon alone, and never takes a cap for what was added", () => {
    expect(told("added-duty", "until=2025-06").title).toBe(
      "The duty added on all goods from China peaked at 145% on 10 April 2025; on 30 June 2025 it stood at 30%",
    );
    expect(told("added-duty", "partner=JPN").title).toBe(
      "The duty added on all goods from Japan peaked at 24% on 9 April 2025; it now stands at an all-in cap of 12.5%",
    );
    expect(told("added-duty", "from=2024-01&until=2024-12").title).toContain(
      "No duty was added on all goods from China",
    );
  });

  it("collected-duties gives its peak a period (22.7 of 330.7 bn in August 2026)", () => {
    expect(told("collected-duties").title).toBe(
      "Since January 2010 US duties were highest in October 2025, at 10.8% of imports; August 2026 stood at 6.9%",
    );
    expect(told("collected-duties", "from=2026-08").title).toBe("US duties were 6.9% of imports in August 2026");
  });

  it("imports-by-chapter names the goods and the total", () => {
    const { title, subtitle } = told("imports-by-chapter");
    expect(title).toBe(
      "Electrical machinery and electronics (HS 85) and machinery, boilers, nuclear reactors (HS 84) made up $206.0 bn of the $438.7 bn imported from China in 2024",
    );
    expect(told("imports-by-chapter", "as=share").title).toContain(
      "made up 47% of imports from China in 2024: $206.0 bn",
    );
    expect(subtitle).toContain("All imports from the partner: $438.7 bn.");
  });

  it("says the unit of the largest bar (duties on mineral fuels from Canada: 81,554,870 dollars)", () => {
    const { title, subtitle } = told("collected-by-chapter", "partner=CAN");
    expect(title).toContain("$81.6 m, 0.1% of imports");
    expect(subtitle).toContain("from Canada, million dollars, the 20 chapters");
    expect(told("collected-by-chapter").subtitle).toContain("from China, billion dollars,");
  });

  it("says calendar years as years, those that are drawn, and what became of the ends of the period", () => {
    const whole = told("goods-balance", "step=year&from=1985-01");
    expect(whole.subtitle).toContain("by partner, calendar years 1985 to 2025, billion dollars.");
    expect(whole.title).toContain("was $202.7 bn in 2025,");
    expect(whole.notes.join(" ")).toContain("2026 is not drawn: the period ends in August 2026");
    const one = told("goods-balance", "step=year&from=2025-09");
    expect(one.subtitle).toContain("by partner, calendar year 2025, billion dollars.");
    expect(one.notes.join(" ")).toContain(
      "2025 is drawn as a whole year, from its January, though the period begins in September 2025.",
    );
    const ended = told("goods-balance", "step=year&from=2023-01&until=2024-12").notes.join(" ");
    expect(ended).not.toMatch(/is not drawn|whole year/);
    expect(told("deficit-shares", "step=year").title).toMatch(/in 2025, from \d+% in 2015$/);
    expect(told("exports-and-imports", "step=year").title).toMatch(/from China in 2025$/);
  });

  it("east-asia-balances counts who is on file at the start: five of eight in 1985", () => {
    // In bn, 1985 to 2025: China 0.0 to −202.7, Japan −46.2 to −64.4, South Korea −4.1 to −56.5, Taiwan −11.7 to −146.6,
    // Hong Kong −5.6 to 28.5; Vietnam, Cambodia and Laos from 1992.
    expect(told("east-asia-balances", "step=year&from=1985-01").title).toBe(
      "The US goods deficit has widened with four of the five partners on file since 1985; with Hong Kong there is a surplus",
    );
    expect(told("east-asia-balances", "partner=JPN~KOR~HKG&step=year&from=2025-01").title).toBe(
      "In 2025 the United States had a goods deficit with Japan and South Korea; with Hong Kong there is a surplus",
    );
  });

  it("says a step as a period, and a surplus as no deficit", () => {
    expect(told("goods-balance", "partner=JPN").title).toBe(
      "The US goods deficit with Japan was $48.9 bn in the year to August 2026",
    );
    expect(told("goods-balance", "partner=JPN~DEU&step=month").title).toContain(
      "in August 2026, the largest of the two",
    );
    expect(told("deficit-shares", "partner=HKG").title).toBe(
      "The United States had no goods deficit with Hong Kong in the year to July 2026",
    );
    expect(told("deficit-shares").title).toContain("from 3% in the year to January 2015");
  });

  it("china-tariff-on-us counts the days on file and does not call all of them changes", () => {
    expect(told("china-tariff-on-us").subtitle).toContain("all goods, on the twelve days on file");
  });

  it("mfn-by-economy gives each average its own year (WTO: India to 2024, China to 2025)", () => {
    expect(told("mfn-by-economy").title).toBe(
      "Clothing: India has an average base rate of 21.2% (2024), China of 6.8% (2025)",
    );
  });

  it("exports-and-imports and china-replaced say of which months they speak", () => {
    // 272.8 bn bought, 106.5 bn sold in the twelve months to August 2026.
    expect(told("exports-and-imports").title).toBe(
      "For every dollar it sold, the United States bought 2.56 dollars of goods from China in the year to August 2026",
    );
    expect(told("china-replaced").title).toBe(
      "China’s share of US goods imports went from 21.6% in the year to December 2017 to 7.9% in the year to July 2026; Taiwan gained 5.8 points",
    );
    // Imports in bn: China 505.2 and 271.1; Mexico 312.7 and 583.7, Vietnam 46.5 and 237.2.
    expect(told("china-replaced", "as=usd&partner=CHN~MEX~VNM").title).toBe(
      "US goods imports from China went from $505.2 bn in the year to December 2017 to $271.1 bn in the year to July 2026; those from Mexico rose by $271.1 bn",
    );
  });
});
