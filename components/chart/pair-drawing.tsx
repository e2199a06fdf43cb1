import { type DotShape, dotRadius } from "@/lib/plot/dot-shapes";
import type { PairPlot, PlotDot } from "@/lib/plot/pair-plot";
import { markColour } from "./tone";

/** Rows of dots as SVG, from the geometry alone. */
export function PairDrawing({ plot }: { plot: PairPlot }) {
  const series = [...new Set(plot.rows.flatMap((row) => row.dots.map((dot) => dot.series)))];
  return (
    <>
      <PairAxes plot={plot} />
      {series.map((key) => (
        <g key={key} data-series={key}>
          {plot.rows
            .flatMap((row) => row.dots.filter((dot) => dot.series === key))
            .map((dot) => (
              <DotMark key={dot.y} dot={dot} />
            ))}
        </g>
      ))}
      <PairWords plot={plot} />
    </>
  );
}

export function PairAxes({ plot }: { plot: PairPlot }) {
  const { frame } = plot;
  const floor = frame.height - frame.bottom;
  return (
    <g fontSize={frame.narrow ? 12 : 14} fill="var(--ink-3)" aria-hidden="true">
      {plot.xTicks.map((tick) => (
        <g key={tick.value}>
          {tick.value !== 0 && <path d={`M${tick.x},${frame.top - 4}V${floor}`} stroke="var(--grid)" />}
          <text x={tick.x} y={14} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      <path d={`M${plot.zero},${frame.top - 6}V${floor}`} stroke="var(--zero)" strokeWidth={1.25} />
      {plot.rows.map(
        (row) =>
          row.line && <path key={row.label.y} d={row.line} stroke="var(--line-strong)" strokeWidth={1.5} fill="none" />,
      )}
    </g>
  );
}

export function PairWords({ plot }: { plot: PairPlot }) {
  const size = plot.frame.narrow ? 12 : 14;
  return (
    <g fill="var(--ink)" aria-hidden="true">
      {plot.rows.map((row) => (
        <g key={row.label.y}>
          <text
            x={row.label.x}
            y={row.label.y}
            dy="0.35em"
            fontSize={size}
            fontWeight={row.strong ? 600 : undefined}
            stroke="var(--ground)"
            strokeWidth={3}
            paintOrder="stroke"
          >
            {row.label.text}
          </text>
          {row.values.map((value) => (
            // The ground round the digits keeps the zero line out of them.
            <text
              key={`${value.anchor}${value.x}`}
              x={value.x}
              y={value.y}
              dy="0.35em"
              fontSize={12}
              textAnchor={value.anchor}
              fill={markColour(value.tone)}
              stroke="var(--ground)"
              strokeWidth={3}
              paintOrder="stroke"
            >
              {value.text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

/** Strokes of a ring, and of the ground around what is filled, in px. */
const strokes = {
  alone: { ring: 2, filled: 1.5 },
  together: { ring: 2, filled: 0.75 },
} as const;

/** A dot tells its series by shape first, then by colour; what lies under it is cut out by the ground. */
export function DotMark({
  dot,
}: {
  dot: Pick<PlotDot, "shape" | "tone" | "x" | "y"> & Partial<Pick<PlotDot, "size">>;
}) {
  const colour = markColour(dot.tone);
  const size = dot.size ?? "alone";
  return (
    <path
      d={shapePath(dot.shape, dot.x, dot.y, dotRadius(dot.shape, size))}
      fill={dot.shape === "ring" ? "var(--ground)" : colour}
      stroke={dot.shape === "ring" ? colour : "var(--ground)"}
      strokeWidth={strokes[size][dot.shape === "ring" ? "ring" : "filled"]}
    />
  );
}

function shapePath(shape: DotShape, x: number, y: number, r: number): string {
  if (shape === "diamond") return `M${x},${y - r}l${r},${r}l${-r},${r}l${-r},${-r}z`;
  if (shape === "square") return `M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
  return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
}
