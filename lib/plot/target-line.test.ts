import { describe, expect, it } from "vitest";
import { targetLine } from "./target-line";

describe("the line of a reported figure", () => {
  const bars = [
    { top: 40, bottom: 52 },
    { top: 80, bottom: 92 },
  ];
  const word = { left: 10, right: 60, top: 58, bottom: 74 };

  it("is whole from its diamond to the last bar where no words stand in its way", () => {
    expect(targetLine(80, 16, bars, [word])).toBe("M80,16V95");
  });

  it("stands at each bar alone where words would chop it", () => {
    expect(targetLine(50, 16, bars, [word])).toBe("M50,37V55M50,77V95");
  });

  it("is none without bars", () => {
    expect(targetLine(50, 16, [], [])).toBe("");
  });
});
