import { describe, expect, it } from "vitest";
import { cellWords, columnDecimals } from "./cell-words";

// General imports of 2024, whole dollars (Census, release of April 2025): Mexico, Andorra, and a sum of 4,000 dollars.
const [mexico, andorra, least] = [505_850_638_000, 3_413_000, 4_000];

describe("a cell", () => {
  it("never writes a value as zero that is not", () => {
    expect(cellWords(mexico, "money", 1)).toBe("505.9");
    expect(cellWords(andorra, "money", 3)).toBe("0.003");
    expect(cellWords(least, "money", 3)).toBe("<0.001");
    expect(cellWords(-least, "money", 2)).toBe(">−0.01");
    expect(cellWords(0, "money", 1)).toBe("0.0");
    expect(cellWords(0.00004, "rate", 2)).toBe("<0.01");
  });

  it("has the decimals of its column, so that the points stand in line", () => {
    expect(["0.1", "0.034"].map((share) => cellWords(Number(share), "rate", 2))).toEqual(["10.00", "3.40"]);
  });
});

describe("decimals of a column", () => {
  it("are one for tens of billions and more where a quarter of the values would vanish", () => {
    expect(columnDecimals("money", [mexico, 30e9, 1e9])).toBe(1);
    expect(columnDecimals("money", [9e9, 1e9, 0.2e9])).toBe(2);
    expect(columnDecimals("money", [9e9, andorra, andorra, 2e6])).toBe(3);
  });

  it("are those of the longest rate: whole per cents of a law stay whole", () => {
    expect(columnDecimals("rate", [0.1, 0.25, null])).toBe(0);
    expect(columnDecimals("rate", [0.1, 0.125])).toBe(1);
    expect(columnDecimals("rate", [0.1317, 0.125])).toBe(2);
  });
});
