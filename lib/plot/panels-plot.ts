import type { PreparedChart, PreparedSeries } from "@/lib/charts/prepared-chart";
import { type Frame, isNarrow } from "./frame";
import { lastValue } from "./plot-line";
import { fitText } from "./text-width";
import { spanOf } from "./time-axis";
import { type TimePlot, timePlot } from "./time-plot";
import { type ValueAxis, valueAxis, valueLabel } from "./value-axis";

/** One small chart: its place, its head, its lines. */
export interface PlotPanel {
  key: string;
  head: string;
  /** Unit where the panels differ, or the last value of an only line. */
  aside: string;
  tone: string;
  x: number;
  y: number;
  plot: TimePlot;
}

/** Small multiples on a common axis of time, and on one scale where the chart says so. */
export interface PanelsPlot {
  kind: "panels";
  frame: Frame;
  panels: PlotPanel[];
}

const gap = 24;
const headHeight = 30;
/** Between a panel and the head of the one under it. */
const below = 14;
/** Above the first row of panels, so that their keys keep clear of what stands over the drawing. */
const top = 10;

export function panelsPlot(chart: PreparedChart, width: number): PanelsPlot {
  const narrow = isNarrow(width);
  const columns = columnsFor(chart.panels.length, width);
  const panelWidth = Math.floor((width - gap * (columns - 1)) / columns);
  const panelHeight = panelHeightOf(chart.panels.length, narrow);
  const xDomain = spanOf(chart.series.flatMap((series) => series.values.map(({ x }) => x)));
  const ticks = chart.panels.length <= 2 && !narrow ? 5 : 3;
  const common = axisOf(chart.series);
  const panels = chart.panels.map((panel, at): PlotPanel => {
    const series = chart.series.filter((one) => one.panel === panel.key);
    const plot = timePlot({ ...chart, mark: "line", series, marks: [] }, panelWidth, {
      height: panelHeight,
      axis: panel.shared ? common : axisOf(series),
      xDomain,
      ticks: Math.max(2, ticks - (narrow && columns > 1 ? 1 : 0)),
      small: true,
      right: series.length === 1 ? 12 : undefined,
      top: 10,
    });
    const only = series.length === 1 ? series[0] : undefined;
    const last = only ? (lastValue(only, false)?.y ?? null) : null;
    const aside = panel.unit ?? (last === null ? "" : valueLabel(last, chart.y.kind, 1));
    return {
      key: panel.key,
      head: fitText(panel.name, 14, panelWidth - aside.length * 8, true),
      aside,
      tone: only?.tone ?? "ink",
      x: (at % columns) * (panelWidth + gap),
      y: top + Math.floor(at / columns) * (panelHeight + headHeight + below),
      plot: only ? { ...plot, labels: [], labelHead: null } : { ...plot, labelHead: null },
    };
  });
  const height = panelsHeight(panels.length, width);
  return { kind: "panels", frame: { width, height, left: 0, right: 0, top: headHeight, bottom: 0, narrow }, panels };
}

/** How high that many panels are together at an outer width, in px. */
export function panelsHeight(count: number, width: number): number {
  const rows = Math.ceil(count / columnsFor(count, width));
  return top + rows * (panelHeightOf(count, isNarrow(width)) + headHeight + below);
}

function panelHeightOf(count: number, narrow: boolean): number {
  if (count <= 2) return narrow ? 260 : 340;
  return narrow ? 150 : 190;
}

/** Three or four across, whichever leaves fewer places empty; two on a phone; two panels side by side or stacked. */
function columnsFor(count: number, width: number): number {
  if (count <= 2) return width < 900 ? 1 : Math.max(1, count);
  if (isNarrow(width)) return 2;
  const empty = (columns: number) => Math.ceil(count / columns) * columns - count;
  return count === 3 || empty(3) < empty(4) ? 3 : 4;
}

function axisOf(series: readonly PreparedSeries[]): ValueAxis {
  return valueAxis(
    series.flatMap(({ values }) => values.flatMap(({ y }) => (y === null ? [] : [y]))),
    3,
  );
}
