import { describe, expect, it } from "vitest";
import { figureScale, formatChangeInScale, formatInScale } from "./figure-scale";

// Rows of the picture of the ledger: reported 270.4, official 297.0, difference −26.6, unit $ bn.
describe("values beside a reported figure", () => {
  it("take the unit and the decimals of the source", () => {
    const scale = figureScale({ printed: "270.4", printed_unit: "USD billion" }, "usd");
    expect(scale.unit).toBe("$\u00a0bn");
    expect(formatInScale(297_047_700_000, scale)).toBe("297.0");
    expect(formatChangeInScale(270_400_000_000 - 297_047_700_000, scale)).toBe("−26.6");
  });

  it("show a billion to one decimal where the source printed none, a million to none", () => {
    const whole = figureScale({ printed: "178", printed_unit: "USD billion" }, "usd");
    expect(formatInScale(-178_276_200_000, whole)).toBe("−178.3");
    const million = figureScale({ printed: "760", printed_unit: "USD million" }, "usd");
    expect(formatInScale(-763_073_000, million)).toBe("−763");
  });

  it("write a rate with the decimals it has and its difference with one", () => {
    const scale = figureScale({ printed: "46", printed_unit: "percent" }, "fraction");
    expect(formatInScale(0.125, scale)).toBe("12.5");
    expect(formatInScale(0, scale)).toBe("0");
    expect(formatChangeInScale(0.46, scale)).toBe("+46.0");
    expect(scale.unit).toBe("%");
  });
});
