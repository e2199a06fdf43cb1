import type { PreparedChart, PreparedSeries } from "@/lib/charts/prepared-chart";
import { decimalsThatAdd } from "@/lib/format/decimals-that-add";
import { endLabelRoom, endLabels, type LineEnd } from "./end-labels";
import { isNarrow } from "./frame";
import { round } from "./plot-line";
import { textWidth } from "./text-width";
import { timePosition } from "./time-axis";
import { type TimePlot, timePlot } from "./time-plot";
import { areWritten, valueAxis, valueLabel } from "./value-axis";

/** One layer of a stack as an area of steps between the layers below it and itself. */
export interface PlotBand {
  key: string;
  name: string;
  tone: string;
  d: string;
}

/** Layers that add up, as steps; the total is the one line, in ink. The legend is HTML. */
export interface StackPlot extends Omit<TimePlot, "kind"> {
  kind: "stack";
  bands: PlotBand[];
}

/** A layer's value on a day: the last one given on or before it; 0 before its first row or where it is not owed. */
export function heldValue(values: PreparedSeries["values"], day: string): number {
  return values.findLast((value) => value.x <= day)?.y ?? 0;
}

/** The layers of a stack that a reader has hidden: what is drawn is then a part, and must not be called the total. */
export type WithHidden<C> = C & { hidden?: readonly PreparedSeries[] };

export function stackPlot(chart: WithHidden<PreparedChart>, width: number, height?: number): StackPlot {
  const { hidden = [] } = chart;
  const days = [...new Set(chart.series.flatMap((series) => series.values.map((value) => value.x)))].sort();
  const sums = days.map((day) => chart.series.reduce((sum, { values }) => sum + heldValue(values, day), 0));
  const lastDay = days.at(-1) ?? "";
  const total: PreparedSeries = {
    key: "total",
    // A layer that is not on file then is no zero: what is known is then a part.
    name: hidden.length === 0 && wholeOn(chart.series, lastDay) === null ? "Known part" : stackName(chart),
    tone: "ink",
    emphasis: false,
    dashed: false,
    panel: null,
    breaks: [],
    values: days.map((day, at) => ({ x: day, y: sums[at] as number })),
  };
  const asSteps = (series: readonly PreparedSeries[]): PreparedChart => ({
    ...chart,
    mark: "step",
    series: [...series],
  });
  // Every layer says its value at the end of the axis, so that the printed parts add up; one that would print as zero
  // says none.
  const decimals = partDecimals(chart, lastDay);
  const standing = chart.series.flatMap((series): PreparedSeries[] => {
    const last = heldValue(series.values, lastDay);
    return /[1-9]/.test(valueLabel(last, chart.y, decimals))
      ? [{ ...series, tone: "ink", values: [{ x: lastDay, y: last }] }]
      : [];
  });
  const ofWhole =
    hidden.length === 0 || wholeOn([...chart.series, ...hidden], lastDay) === null
      ? ""
      : ` of ${wholeWords(chart, lastDay, decimals)}`;
  const plot = timePlot(asSteps([total]), width, {
    axis: valueAxis(sums),
    height,
    right:
      endLabelRoom(asSteps([total, ...standing]), isNarrow(width), decimals) +
      Math.ceil(textWidth(ofWhole, isNarrow(width) ? 12 : 14)),
  });
  const { frame, xDomain, yDomain } = plot;
  const x = (day: string) =>
    round(
      frame.left + ((timePosition(day) - xDomain[0]) / (xDomain[1] - xDomain[0])) * (width - frame.left - frame.right),
    );
  const room = frame.height - frame.bottom - frame.top;
  const y = (value: number) => round(frame.top + ((yDomain[1] - value) / (yDomain[1] - yDomain[0])) * room);
  const floor = days.map(() => 0);
  const xs = days.map(x);
  const inside: TimePlot["inside"] = [];
  const ends: LineEnd[] = [];
  const bands = chart.series.map(({ key, name, tone, values }) => {
    const low = [...floor];
    for (const [at, day] of days.entries()) floor[at] = (floor[at] as number) + heldValue(values, day);
    const [lows, highs] = [low.map(y), floor.map(y)];
    const room = Math.ceil(textWidth(name, insideSize, true)) + 8;
    const labelled = standing.some((series) => series.key === key);
    // A phone's bands are small: there a name stands inside only where it is said nowhere else.
    const place = frame.narrow && labelled ? null : placeInside(xs, lows, highs, room + 4, frame.narrow);
    if (place) inside.push({ key, text: name, width: room, ...place });
    if (labelled) {
      const [bottom, top] = [lows.at(-1) ?? 0, highs.at(-1) ?? 0];
      const end = { x: xs.at(-1) ?? 0, y: round((bottom + top) / 2) };
      ends.push({ key, name, tone: "ink", end, tip: end });
    }
    return { key, name, tone, d: bandPath(xs, lows, highs) };
  });
  const { labels, head } = endLabels(asSteps([total, ...standing]), [...plot.lines, ...ends], frame, decimals);
  const said = labels.map((label) => (label.key === "total" ? { ...label, value: label.value + ofWhole } : label));
  return { ...plot, kind: "stack", bands, inside, labels: said, labelHead: head };
}

/** What the line over the layers is called: with some hidden it is no total. */
export function stackName({ hidden = [] }: Pick<WithHidden<PreparedChart>, "hidden">): "Shown" | "Total" {
  return hidden.length > 0 ? "Shown" : "Total";
}

/** All layers together on a day, hidden ones too; null where one of them is not on file then: what is known is no sum. */
export function wholeOn(layers: readonly PreparedSeries[], day: string): number | null {
  const held = layers.map(({ values }) => values.findLast((value) => value.x <= day));
  return held.some((value) => value !== undefined && value.y === null)
    ? null
    : held.reduce((sum, value) => sum + (value?.y ?? 0), 0);
}

/** The whole at the end of the axis, in the words of an end label. */
function wholeWords({ series, hidden = [], y }: WithHidden<PreparedChart>, day: string, decimals: number): string {
  const all = [...series, ...hidden];
  const sum = all.reduce((total, { values }) => total + heldValue(values, day), 0);
  const known = all.flatMap(({ values }) => values.flatMap((value) => (value.y === null ? [] : [value.y])));
  return valueLabel(sum, y, decimals, areWritten(known));
}

/** Decimals at which all layers of a day, hidden ones too, add up to what is printed as their sum. */
function partDecimals({ series, hidden = [] }: WithHidden<PreparedChart>, day: string): number {
  return decimalsThatAdd(
    [...series, ...hidden].map(({ values }) => heldValue(values, day)),
    1,
  );
}

const insideSize = 13;
const insideHeight = 18;

/**
 * Middle of the largest box inside a band that holds a name; null where the band is nowhere wide and high enough. With
 * `sparing` the name covers at most a third of the box: the rest of the band is still seen.
 */
function placeInside(
  xs: readonly number[],
  lows: readonly number[],
  highs: readonly number[],
  width: number,
  sparing: boolean,
): { x: number; y: number } | null {
  let best: { x: number; y: number; area: number } | null = null;
  for (let from = 0; from < xs.length - 1; from++) {
    let [top, bottom] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let to = from; to < xs.length - 1; to++) {
      top = Math.max(top, highs[to] as number);
      bottom = Math.min(bottom, lows[to] as number);
      if (bottom - top < insideHeight + 4) break;
      const [left, right] = [xs[from] as number, xs[to + 1] as number];
      const area = (right - left) * (bottom - top);
      if (right - left < width || (best && best.area >= area)) continue;
      best = { x: round((left + right) / 2), y: round((top + bottom) / 2), area };
    }
  }
  return best && (!sparing || best.area >= 3 * width * insideHeight) ? { x: best.x, y: best.y } : null;
}

/** Right along the tops, back along the bottoms; a step holds to the next day. */
function bandPath(xs: readonly number[], lows: readonly number[], highs: readonly number[]): string {
  const there = xs.map((x, at) => (at === 0 ? `M${x},${highs[0]}` : `H${x}V${highs[at]}`)).join("");
  let back = `V${lows.at(-1)}`;
  for (let at = xs.length - 2; at >= 0; at--) back += `V${lows[at]}H${xs[at]}`;
  return `${there}${back}Z`;
}
