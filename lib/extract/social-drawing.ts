import type { PreparedChart, PreparedSeries } from "@/lib/charts/prepared-chart";
import { heatPlot } from "@/lib/plot/heat-plot";
import { plotChart } from "@/lib/plot/plot-chart";
import type { PictureDrawing } from "./picture-layout";

/** The drawing is made smaller and enlarged, so that its words can be read in a feed. */
const enlarged = 1.8;

/** What of a chart fits the box of a link preview: lines whole, of bars, rows and cells as many as have room, in order. */
export function socialDrawing(chart: PreparedChart, width: number, room: number): PictureDrawing {
  if (chart.mark === "heat") return fittingHeat(chart, width, room);
  if (chart.mark === "panels") {
    const one = onePanel(chart);
    const [first] = chart.panels;
    return { ...socialDrawing(one, width, room), cut: first?.shared === false ? `drawn: ${first.name}` : null };
  }
  const drawn = { width: width / enlarged, height: Math.floor(room / enlarged), scale: enlarged };
  const most = Math.max(chart.bars.length, chart.intervals.length, labelsOf(chart).length);
  for (let rows = most; rows > 0; rows--) {
    const cut = rows === most ? chart : firstRows(chart, rows);
    const drawnHeight = plotChart(cut, drawn.width, drawn.height)?.frame.height ?? 0;
    if (drawnHeight <= drawn.height || rows === 1) {
      // One row may still be too high: then it is enlarged less.
      const scale = Math.min(enlarged, room / drawnHeight);
      return { chart: cut, ...drawn, scale, drawnHeight, cut: rows < most ? `first ${rows} of ${most}` : null };
    }
  }
  return { chart, ...drawn, drawnHeight: drawn.height, cut: null };
}

function firstRows(chart: PreparedChart, rows: number): PreparedChart {
  const labels = new Set(labelsOf(chart).slice(0, rows));
  const groups = new Set(chart.bars.slice(0, rows).map((bar) => bar.group));
  const series = (one: PreparedSeries) =>
    chart.mark === "pair" ? { ...one, values: one.values.filter(({ x }) => labels.has(x)) } : one;
  return {
    ...chart,
    bars: chart.bars.slice(0, rows),
    references: chart.references.filter((mark) => groups.has(mark.group)),
    intervals: chart.intervals.slice(0, rows),
    series: chart.series.map(series),
  };
}

/** Small multiples are too small here: those on one scale become lines of one plot, of others the first is drawn. */
function onePanel(chart: PreparedChart): PreparedChart {
  const [first] = chart.panels;
  const shared = first?.shared === true;
  const series = chart.series.filter((one) => shared || one.panel === first?.key);
  return { ...chart, mark: "line", panels: [], series: series.map((one) => ({ ...one, panel: null })) };
}

/** Labels of the rows of dots. */
function labelsOf(chart: PreparedChart): string[] {
  return chart.mark === "pair" ? [...new Set(chart.series.flatMap(({ values }) => values.map(({ x }) => x)))] : [];
}

/** The first partners and sectors, in cells large enough for their numbers. */
function fittingHeat(chart: PreparedChart, width: number, room: number): PictureDrawing {
  const drawn = width / enlarged;
  const partners = new Set([...new Set(chart.rows.map((row) => row.partner))].slice(0, 9));
  const sectors = [...new Set(chart.rows.map((row) => row.sector))];
  for (let count = sectors.length; count > 0; count--) {
    const kept = new Set(sectors.slice(0, count));
    const cut = {
      ...chart,
      rows: chart.rows.filter((row) => partners.has(row.partner ?? null) && kept.has(row.sector)),
    };
    const drawnHeight = heatPlot(cut, drawn).frame.height;
    if (drawnHeight * enlarged <= room || count === 1) {
      const words = `${count} of ${sectors.length} sectors`;
      return { chart: cut, width: drawn, height: undefined, scale: enlarged, drawnHeight, cut: words };
    }
  }
  return { chart, width: drawn, height: undefined, scale: enlarged, drawnHeight: 0, cut: null };
}
