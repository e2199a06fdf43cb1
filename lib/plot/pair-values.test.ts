import { describe, expect, it } from "vitest";
import { dotValues } from "./pair-values";
import { textWidth } from "./text-width";

const words = (value: number) => `${value}%`;
const zero = 100;

/** 20 px a point from zero. */
function dots(...values: number[]) {
  return values.map((value) => ({ value, x: zero + value * 20, tone: "ink" }));
}

describe("values of a row of dots", () => {
  it("stand beside the outermost dots where that is clear of zero", () => {
    const { beside, off } = dotValues(dots(4, 9), zero, 400, words);
    expect(beside).toEqual([
      { x: 170, text: "4%", anchor: "end", tone: "ink" },
      { x: 290, text: "9%", anchor: "start", tone: "ink" },
    ]);
    expect(off).toEqual([]);
  });

  it("never stand on the other side of zero: they leave the line of the dots", () => {
    const { beside, off } = dotValues(dots(0.5, 9), zero, 400, words);
    expect(beside.map(({ text }) => text)).toEqual(["9%"]);
    const [value] = off;
    expect(value?.text).toBe("0.5%");
    expect((value?.x ?? 0) - textWidth("0.5%", 12) / 2).toBeGreaterThan(zero);
  });

  it("of a dot below zero stand left of it", () => {
    expect(dotValues(dots(-2, 3), zero, 400, words).beside[0]).toEqual({
      x: 50,
      text: "-2%",
      anchor: "end",
      tone: "ink",
    });
  });

  it("name the dot between, apart from its neighbour and in the order of the dots", () => {
    const { off } = dotValues(dots(0.4, 0.8, 3), zero, 400, words);
    expect(off.map(({ text }) => text)).toEqual(["0.4%", "0.8%"]);
    const [first, second] = off.map(({ x }) => x) as [number, number];
    expect(second - first).toBeGreaterThanOrEqual(textWidth("0.4%", 12) + 6);
  });

  it("are said once where dots coincide", () => {
    const { beside, off } = dotValues(dots(2, 2), zero, 400, words);
    expect([...beside, ...off].map(({ text }) => text)).toEqual(["2%"]);
  });

  it("have the colour of their dot; where dots of several series coincide, ink", () => {
    const tones = ["ink-3", "balance-s3", "verdict-holds"];
    const three = [4, 0, 0].map((value, at) => ({ value, x: zero + value * 20, tone: tones[at] ?? "" }));
    const { beside, off } = dotValues(three, zero, 400, words);
    expect(beside.map(({ text, tone }) => [text, tone])).toEqual([["4%", "ink-3"]]);
    expect(off.map(({ text, tone }) => [text, tone])).toEqual([["0%", "ink"]]);
  });
});
