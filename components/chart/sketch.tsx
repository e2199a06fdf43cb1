import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { rateClass } from "@/lib/charts/rate-class";
import { sketchLines } from "@/lib/plot/sketch";
import { markColour } from "./tone";

const width = 352;
const height = 132;

/** The shape of a chart without axes or words, for lists; the words beside it say what it shows. */
export function Sketch({ chart }: { chart: PreparedChart }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {chart.mark === "heat" ? (
        <HeatSketch chart={chart} />
      ) : chart.mark === "bar" ? (
        <BarSketch chart={chart} />
      ) : (
        <LineSketch chart={chart} />
      )}
    </svg>
  );
}

function LineSketch({ chart }: { chart: PreparedChart }) {
  const { lines, zero } = sketchLines(chart, width, height);
  return (
    <>
      <path d={`M0,${zero}H${width}`} stroke="var(--zero)" strokeWidth={1} />
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
