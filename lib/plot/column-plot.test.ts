import { describe, expect, it } from "vitest";
import { month } from "@/lib/domain/period";
import { columnPlot } from "./column-plot";
import { textWidth } from "./text-width";

const drawn = (sign: 1 | -1) => ({
  columns: ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((number, at) => ({
    month: month(`2024-${number}`),
    value: sign * (at + 1) * 25e9,
    role: at === 10 ? ("fits" as const) : at === 11 ? ("stated" as const) : ("plain" as const),
  })),
  reported: { value: sign * 275e9, words: "Reported: $275 bn" },
  fitsWords: "fits Jan–Nov 2024",
  statedWords: "Stated period: 2024",
});

describe("columnPlot", () => {
  it.each([1, -1] as const)("begins every column at zero, heights in proportion: sign %s", (sign) => {
    const { columns, zero } = columnPlot(drawn(sign), 1128);
    for (const { rect } of columns) expect(sign > 0 ? rect.y + rect.height : rect.y).toBeCloseTo(zero, 1);
    const [first, fourth] = [columns[0], columns[3]];
    expect((fourth?.rect.height ?? 0) / (first?.rect.height ?? 1)).toBeCloseTo(4, 1);
  });

  it("lays the reported value on the column that fits", () => {
    const { columns, reported } = columnPlot(drawn(1), 1128);
    const fitting = columns.find(({ role }) => role === "fits");
    expect(reported?.y).toBeCloseTo(fitting?.rect.y ?? 0, 0);
    expect(reported?.x).toBeCloseTo((fitting?.rect.x ?? 0) + (fitting?.rect.width ?? 0) / 2, 1);
  });

  it.each([1128, 704, 343])("keeps all inside %s px and labels apart", (width) => {
    const { columns, frame, reported } = columnPlot(drawn(1), width);
    const size = frame.narrow ? 12 : 14;
    const labels = columns.flatMap(({ label }) => label ?? []);
    for (const [at, label] of labels.slice(1).entries())
      expect(label.x - (labels[at]?.x ?? 0)).toBeGreaterThan(textWidth(label.text, size));
    expect(Math.max(...columns.map(({ rect }) => rect.x + rect.width))).toBeLessThanOrEqual(width);
    const words = reported?.words;
    expect((words?.x ?? 0) + textWidth(words?.text ?? "", size)).toBeLessThanOrEqual(width);
  });
});
