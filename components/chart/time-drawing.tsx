import type { PlotLine } from "@/lib/plot/plot-line";
import type { TimePlot } from "@/lib/plot/time-plot";
import { EventLines, TimeMarks } from "./time-marks";
import { markColour } from "./tone";

/** Lines or steps over time as SVG, from the geometry alone. */
export function TimeDrawing({ plot, prefix }: { plot: TimePlot; prefix: string }) {
  return (
    <>
      <TimeAxes plot={plot} />
      <EventLines plot={plot} />
      {plot.lines.map((line) => (
        <LinePath key={line.key} line={line} />
      ))}
      <LineEnds lines={plot.lines} />
      <TimeMarks plot={plot} prefix={prefix} />
    </>
  );
}

/** One series: a path that breaks where a value is missing or the series does. */
export function LinePath({ line, isTotal = false }: { line: PlotLine; isTotal?: boolean }) {
  return (
    <path
      data-series={isTotal ? undefined : line.key}
      d={line.d}
      fill="none"
      stroke={markColour(line.tone)}
      strokeWidth={line.width}
      strokeLinejoin="round"
      strokeDasharray={line.dash ?? undefined}
    />
  );
}

/** A disc on each last known value, two strokes at each break. */
export function LineEnds({ lines }: { lines: readonly PlotLine[] }) {
  return lines.map((line) => (
    <g key={line.key}>
      {line.breaks !== "" && (
        <path d={line.breaks} stroke={markColour(line.tone)} strokeWidth={1.5} fill="none" data-breaks={line.key} />
      )}
      {line.tip && <circle cx={line.tip.x} cy={line.tip.y} r={discRadius(line)} fill={markColour(line.tone)} />}
    </g>
  ));
}

/** In a bundle a disc leaves room for those beside it. */
function discRadius({ width, end, tip }: PlotLine): number {
  if (tip?.y !== end?.y) return width * 0.8;
  return width > 2 ? 3.5 : 2.75;
}

/** The gridlines alone: they lie under the fills of a stack, the rest of the axes over them. */
export function TimeGrid({ plot }: { plot: Omit<TimePlot, "kind"> }) {
  const { frame, yTicks } = plot;
  return (
    <g aria-hidden="true">
      {yTicks.map(
        ({ value, y }) =>
          value !== 0 && (
            <path
              key={value}
              d={`M${frame.left},${y}H${frame.width - frame.right}`}
              stroke="var(--grid)"
              strokeWidth={1}
            />
          ),
      )}
    </g>
  );
}

/** Horizontal gridlines, the zero line in ink, labels left; ticks below. With `grid` false the gridlines are drawn apart. */
export function TimeAxes({ plot, grid = true }: { plot: Omit<TimePlot, "kind">; grid?: boolean }) {
  const { frame } = plot;
  const right = frame.width - frame.right;
  const floor = frame.height - frame.bottom;
  const size = frame.narrow ? 12 : 14;
  return (
    <g fontSize={size} fill="var(--ink-3)" aria-hidden="true">
      {plot.yTicks.map((tick) => (
        <g key={tick.value}>
          {grid && tick.value !== 0 && (
            <path d={`M${frame.left},${tick.y}H${right}`} stroke="var(--grid)" strokeWidth={1} />
          )}
          <text x={frame.left - 8} y={tick.y} dy="0.35em" textAnchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      {plot.zero !== floor && (
        <path d={`M${frame.left},${floor}H${right}`} stroke="var(--line-strong)" strokeWidth={1} />
      )}
      {plot.xTicks.map((tick) => (
        <g key={tick.at}>
          <path d={`M${tick.x},${floor}v5`} stroke="var(--line-strong)" strokeWidth={1} />
          <text x={tick.x} y={floor + 21} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      <path d={`M${frame.left},${plot.zero}H${right}`} stroke="var(--zero)" strokeWidth={1.25} />
    </g>
  );
}
