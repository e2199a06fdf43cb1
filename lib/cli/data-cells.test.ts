import { describe, expect, it } from "vitest";
import { billions, millions, percent, share, shiftDecimal, thousands } from "./data-cells";

describe("shiftDecimal", () => {
  it("moves the point of a text, so that no float noise enters", () => {
    expect(percent("13.94")).toBe("0.1394");
    expect(percent("7.5")).toBe("0.075");
    expect(percent("0.29")).toBe("0.0029");
    expect(percent("145")).toBe("1.45");
    expect(percent("100")).toBe("1");
    expect(percent("-17.5")).toBe("-0.175");
    expect(billions("31.417")).toBe("31417000000");
    expect(millions("5753617.5")).toBe("5753617500000");
    expect(thousands("231700220")).toBe("231700220000");
  });

  it("writes a number in one way only", () => {
    expect(percent("0.0")).toBe("0");
    expect(percent("-0.0")).toBe("0");
    expect(share("1.0")).toBe("1");
    expect(share("0.50")).toBe("0.5");
    expect(share("00.7")).toBe("0.7");
  });

  it("keeps an empty cell empty: missing is not 0", () => {
    expect(percent("")).toBe("");
  });

  it("agrees with the arithmetic of whole numbers wherever that is exact", () => {
    for (let tenths = -2000; tenths <= 2000; tenths++) {
      const text = `${tenths < 0 ? "-" : ""}${Math.floor(Math.abs(tenths) / 10)}.${Math.abs(tenths) % 10}`;
      expect(Number(shiftDecimal(text, 3))).toBe(tenths * 100);
    }
  });

  it("refuses what is no decimal number", () => {
    for (const cell of ["5-25", "1e3", ".5", "1,000", " 1"]) expect(() => percent(cell)).toThrow(RangeError);
  });
});
