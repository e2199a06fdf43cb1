import type { PreparedChart, PreparedPanel, PreparedSeries } from "@/lib/charts/prepared-chart";
import { formatShortDate } from "@/lib/format/date";
import { type Frame, isNarrow } from "./frame";
import { lastValue } from "./plot-line";
import { fitText } from "./text-width";
import { spanOf } from "./time-axis";
import { type TimePlot, type TimePlotSettings, timeFrame, timePlot } from "./time-plot";
import { labelDecimals, type ValueAxis, valueAxis, valueLabel } from "./value-axis";

/** One small chart: its place, its head, its lines. */
export interface PlotPanel {
  key: string;
  head: string;
  /** Unit where the panels differ, or the last value of an only line. */
  aside: string;
  /** Colour of the key over the head: of its only line; null where it has several, as the key would be of none. */
  tone: string | null;
  x: number;
  y: number;
  plot: TimePlot;
}

/** Small multiples on a common axis of time, and on one scale where the chart says so. */
export interface PanelsPlot {
  kind: "panels";
  frame: Frame;
  panels: PlotPanel[];
  /** The date of the values that stand at the heads and at the ends of lines, once for all panels. */
  dated: { x: number; y: number; text: string } | null;
}

const gap = 24;
const headHeight = 30;
/** Between a panel and the head of the one under it. */
const below = 14;
/** Above the first row of panels: the date of the values, clear of what stands over the drawing. */
const top = 30;

export function panelsPlot(chart: PreparedChart, width: number): PanelsPlot {
  const narrow = isNarrow(width);
  const columns = columnsFor(chart.panels.length, width);
  const panelWidth = Math.floor((width - gap * (columns - 1)) / columns);
  const panelHeight = panelHeightOf(chart.panels.length, narrow);
  const xDomain = spanOf(chart.series.flatMap((series) => series.values.map(({ x }) => x)));
  const ticks = chart.panels.length <= 2 && !narrow ? 5 : 3;
  const common = axisOf(chart.series);
  const seriesOf = (panel: PreparedPanel) => chart.series.filter((one) => one.panel === panel.key);
  const contents = (panel: PreparedPanel): PreparedChart => ({
    ...chart,
    mark: "line",
    series: seriesOf(panel),
    marks: [],
  });
  const settings = (panel: PreparedPanel): TimePlotSettings => ({
    height: panelHeight,
    axis: panel.shared ? common : axisOf(seriesOf(panel)),
    xDomain,
    ticks: Math.max(2, ticks - (narrow && columns > 1 ? 1 : 0)),
    small: true,
    right: seriesOf(panel).length === 1 ? 12 : undefined,
    top: 10,
  });
  // One room for all, so that a date stands at the same place of every panel.
  const frames = chart.panels.map((panel) => timeFrame(contents(panel), panelWidth, settings(panel)));
  const room = {
    left: Math.max(0, ...frames.map(({ left }) => left)),
    right: Math.max(0, ...frames.map(({ right }) => right)),
  };
  const newest = chart.series.reduce((max, one) => {
    const end = lastValue(one, false);
    return end !== null && end.x > max ? end.x : max;
  }, "");
  const decimals = labelDecimals(
    chart.series.flatMap((one) => lastValue(one, false)?.y ?? []),
    chart.y,
  );
  const panels = chart.panels.map((panel, at): PlotPanel => {
    const series = seriesOf(panel);
    const plot = timePlot(contents(panel), panelWidth, { ...settings(panel), ...room });
    const only = series.length === 1 ? series[0] : undefined;
    const last = only ? lastValue(only, false) : null;
    const value = last === null ? "" : valueLabel(last.y, chart.y, decimals);
    const aside = panel.unit ?? (last === null || last.x === newest ? value : `${value} (${formatShortDate(last.x)})`);
    return {
      key: panel.key,
      head: fitText(panel.name, 14, panelWidth - aside.length * 8, true),
      aside,
      tone: only?.tone ?? null,
      x: (at % columns) * (panelWidth + gap),
      y: top + Math.floor(at / columns) * (panelHeight + headHeight + below),
      plot: only ? { ...plot, labels: [], labelHead: null } : { ...plot, labelHead: null },
    };
  });
  const height = panelsHeight(panels.length, width);
  return {
    kind: "panels",
    frame: { width, height, left: 0, right: 0, top: headHeight, bottom: 0, narrow },
    panels,
    dated: newest === "" ? null : { x: width, y: 12, text: `Last values: ${formatShortDate(newest)}` },
  };
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
