import { describe, expect, it } from "vitest";
import type { Plot } from "./plot-chart";
import { printParts } from "./print-parts";

const frame = { width: 343, left: 0, right: 0, top: 30, bottom: 10, narrow: true };

function rows(count: number, height: number): Plot {
  const cuts = Array.from({ length: count }, (_, at) => 30 + at * height);
  return { kind: "bars", frame: { ...frame, height: 40 + count * height }, cuts } as unknown as Plot;
}

describe("a tall drawing in print", () => {
  it("is parted into two even columns where they fit a page", () => {
    // 20 rows of 50 px begin at 30: ten rows a column end at 530; the last piece has the 10 px of the foot.
    expect(printParts(rows(20, 50))).toEqual([
      { y: 30, height: 500 },
      { y: 530, height: 510 },
    ]);
  });

  it("fills a page with two columns and parts the rest evenly", () => {
    // A column has room for 590 px, so for 11 rows of 50; 8 rows of 30 remain after two of them.
    expect(printParts(rows(30, 50))).toEqual([
      { y: 30, height: 550 },
      { y: 580, height: 550 },
      { y: 1130, height: 200 },
      { y: 1330, height: 210 },
    ]);
  });

  it("has no pieces without rows", () => {
    expect(printParts({ kind: "panels", frame } as unknown as Plot)).toEqual([]);
  });
});
