import { describe, expect, it } from "vitest";
import { binSeries, isBinned } from "./bin-series";
import type { PreparedSeries } from "./prepared-chart";

function series(key: string, ys: readonly (number | null)[]): PreparedSeries {
  const values = ys.map((y, at) => ({ x: String(at).padStart(5, "0"), y }));
  return { key, name: key, tone: "ink", emphasis: false, dashed: false, panel: null, breaks: [], values };
}

describe("binSeries", () => {
  it("leaves 1,500 points as they are", () => {
    const short = [series("a", Array(1500).fill(1))];
    expect(isBinned(short)).toBe(false);
    expect(binSeries(short)).toBe(short);
  });

  it("keeps peaks, troughs, gaps and the last value of 6,000 points in at most 1,500, in their order", () => {
    const ys: (number | null)[] = Array.from({ length: 6000 }, (_, at) => at % 7);
    ys[1234] = 99;
    ys[4321] = -99;
    ys[3000] = null;
    const [binned] = binSeries([series("a", ys)]);
    const values = binned?.values ?? [];
    expect(values.length).toBeLessThanOrEqual(1500);
    expect(values.find(({ x }) => x === "01234")?.y).toBe(99);
    expect(values.find(({ x }) => x === "04321")?.y).toBe(-99);
    expect(values.find(({ x }) => x === "03000")?.y).toBeNull();
    expect([values[0]?.x, values.at(-1)?.x]).toEqual(["00000", "05999"]);
    expect(values.map(({ x }) => x)).toEqual([...values.map(({ x }) => x)].sort());
  });

  it("gives twelve lines of 500 months 60 stretches each, and leaves a short line whole", () => {
    const long = Array.from({ length: 12 }, (_, at) =>
      series(
        `long${at}`,
        Array.from({ length: 500 }, (_, m) => m % 12),
      ),
    );
    const binned = binSeries([...long.slice(0, 11), series("short", [1, null, 3])]);
    const counts = binned.map(({ values }) => values.length);
    // 1,500 points among twelve are 125 each: both ends, and the low and the high of 61 stretches of nine months or less.
    for (const each of counts.slice(0, 11)) expect([each > 100, each <= 125]).toEqual([true, true]);
    expect(counts[11]).toBe(3);
  });
});
