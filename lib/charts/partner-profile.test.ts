import { describe, expect, it } from "vitest";
import { horizon } from "./law";
import { partnerProfile } from "./partner-profile";

// Counted in data/record/figures.csv: M56-01 to -04, M59-01 (Korean customs), M60-01 (Bank of Korea) and M69-01 are South
// Korea's own; 002-07, M62-01 and M69-01 Japan's; M39-04 is China's tariff on the United States; Taiwan has none.
describe("the figures reported about a partner", () => {
  it.each([
    ["KOR", 21, ["M56-01", "M56-02", "M56-03", "M56-04", "M59-01", "M60-01", "M69-01"]],
    ["JPN", 19, ["002-07", "M62-01", "M69-01"]],
    ["CHN", 25, ["M39-04"]],
    ["TWN", 15, []],
  ])("of %s are %i on it and its own", (code, about, own) => {
    const { figures } = partnerProfile(code, horizon());
    expect(figures.about).toHaveLength(about);
    expect(figures.own.map(({ figure }) => figure.id).sort()).toEqual([...own].sort());
  });
});
