import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { rateClass } from "@/lib/charts/rate-class";
import { plotChart } from "@/lib/plot/plot-chart";
import { sketchLines } from "@/lib/plot/sketch";
import { markColour } from "./tone";

const width = 352;
const height = 132;

/** The shape of a chart without axes or words, for lists; the words beside it say what it shows. */
export function Sketch({ chart }: { chart: PreparedChart }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Shape chart={chart} />
    </svg>
  );
}

function Shape({ chart }: { chart: PreparedChart }) {
  switch (chart.mark) {
    case "heat":
      return <HeatSketch chart={chart} />;
    case "bar":
      return <BarSketch chart={chart} />;
    case "pair":
      return <PairSketch chart={chart} />;
    case "interval":
      return <IntervalSketch chart={chart} />;
    case "panels":
      return chart.panels.some(({ shared }) => !shared) ? <PanelsSketch chart={chart} /> : <LineSketch chart={chart} />;
    default:
      return <LineSketch chart={chart} />;
  }
}

/** Panels in units of their own stand side by side: yen and dollars share no scale. */
function PanelsSketch({ chart }: { chart: PreparedChart }) {
  const own = width / chart.panels.length;
  return chart.panels.map(({ key }, at) => (
    <g key={key} transform={`translate(${at * own} 0)`}>
      <LineSketch chart={{ ...chart, series: chart.series.filter(({ panel }) => panel === key) }} width={own - 12} />
    </g>
  ));
}

/** The first eight rows of dots. */
function PairSketch({ chart }: { chart: PreparedChart }) {
  const labels = [...new Set(chart.series.flatMap((series) => series.values.map(({ x }) => x)))].slice(0, 8);
  const values = chart.series.map((series) => new Map(series.values.map(({ x, y }) => [x, y])));
  const widest = Math.max(...values.flatMap((known) => labels.map((label) => known.get(label) ?? 0)));
  return labels.map((label, at) => {
    const y = (at + 0.5) * (height / labels.length);
    const xs = values.flatMap((known) => {
      const value = known.get(label) ?? null;
      return value === null ? [] : [8 + (value / widest) * (width - 16)];
    });
    return (
      <g key={label}>
        <path d={`M${Math.min(...xs)},${y}H${Math.max(...xs)}`} stroke="var(--line-strong)" />
        {xs.map((x) => (
          <circle key={x} cx={x} cy={y} r={4} fill="var(--ink)" />
        ))}
      </g>
    );
  });
}

/** The first ten rows of spans. */
function IntervalSketch({ chart }: { chart: PreparedChart }) {
  const plot = plotChart({ ...chart, intervals: chart.intervals.slice(0, 10) }, 1128);
  if (plot?.kind !== "intervals") return null;
  const { left, right } = plot.frame;
  const scale = width / (1128 - left - right);
  return plot.rows.map((row, at) => (
    <rect
      key={row.rect.y}
      x={(row.rect.x - left) * scale}
      y={at * (height / plot.rows.length) + 3}
      width={Math.max(3, row.rect.width * scale)}
      height={Math.min(10, height / plot.rows.length - 4)}
      fill={row.hollow ? "var(--line)" : markColour(row.tone)}
    />
  ));
}

function LineSketch({ chart, width: own = width }: { chart: PreparedChart; width?: number }) {
  const { lines, zero } = sketchLines(chart, own, height);
  return (
    <>
      <path d={`M0,${zero}H${own}`} stroke="var(--zero)" strokeWidth={1} />
      {lines.map((line) => (
        <path
          key={line.key}
          d={line.d}
          fill="none"
          stroke={markColour(line.tone)}
          strokeWidth={1.75}
          strokeDasharray={line.dash ?? undefined}
        />
      ))}
    </>
  );
}

function BarSketch({ chart }: { chart: PreparedChart }) {
  const bars = chart.bars.filter((bar) => bar.value !== null).slice(0, 10);
  const widest = Math.max(...bars.map((bar) => Math.abs(bar.value ?? 0)));
  return bars.map((bar, at) => (
    <rect
      key={`${bar.series}${bar.label}`}
      x={0}
      y={at * (height / bars.length) + 2}
      width={(Math.abs(bar.value ?? 0) / widest) * width}
      height={height / bars.length - 4}
      fill={
        bar.style === "context"
          ? "var(--line)"
          : markColour(chart.series.find((s) => s.key === bar.series)?.tone ?? "ink")
      }
    />
  ));
}

function HeatSketch({ chart }: { chart: PreparedChart }) {
  const partners = [...new Set(chart.rows.map((row) => row.partner))].slice(0, 14);
  const sectors = [...new Set(chart.rows.map((row) => row.sector))].slice(0, 8);
  const [w, h] = [width / partners.length, height / sectors.length];
  return chart.rows.map((row) => {
    const [x, y] = [partners.indexOf(row.partner ?? ""), sectors.indexOf(row.sector ?? "")];
    if (x < 0 || y < 0) return null;
    const shade = rateClass(((row.all_in_cap ?? row.added_rate) as number | null) ?? 0);
    return (
      <rect
        key={`${row.partner} ${row.sector}`}
        x={x * w}
        y={y * h}
        width={w - 2}
        height={h - 2}
        fill={shade === 0 ? "none" : `var(--rate-${shade})`}
        stroke={shade === 0 ? "var(--line)" : undefined}
      />
    );
  });
}
