import type { BarPlot } from "@/lib/plot/bar-plot";
import { markColour, wordColour } from "./tone";

/** Horizontal bars as SVG, from the geometry alone. */
export function BarDrawing({ plot }: { plot: BarPlot }) {
  return (
    <>
      <BarAxes plot={plot} />
      {[...new Set(plot.bars.map((bar) => bar.series))].map((series) => (
        <g key={series} data-series={series}>
          {plot.bars
            .filter((bar) => bar.series === series)
            .map((bar) => bar.rect && <BarShape key={`${bar.label.y}`} bar={{ ...bar, rect: bar.rect }} />)}
        </g>
      ))}
      <BarWords plot={plot} />
    </>
  );
}

/** One bar: filled with its partner's colour, or as context in the colour of rules with an edge. */
export function BarShape({
  bar,
}: {
  bar: BarPlot["bars"][number] & { rect: NonNullable<BarPlot["bars"][number]["rect"]> };
}) {
  const context = bar.style === "context";
  return (
    <rect
      {...bar.rect}
      fill={context ? "var(--line)" : markColour(bar.tone)}
      stroke={context ? "var(--line-strong)" : undefined}
      strokeWidth={context ? 1 : undefined}
    />
  );
}

export function BarAxes({ plot }: { plot: BarPlot }) {
  const { frame } = plot;
  return (
    <g fontSize={frame.narrow ? 12 : 14} fill="var(--ink-3)" aria-hidden="true">
      {plot.xTicks.map((tick) => (
        <g key={tick.value}>
          {tick.value !== 0 && (
            <path d={`M${tick.x},${frame.top - 4}V${frame.height - frame.bottom}`} stroke="var(--grid)" />
          )}
          <text x={tick.x} y={14} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      <path d={plot.zeroLine} stroke="var(--zero)" strokeWidth={1.25} />
    </g>
  );
}

/** The ground round words that stand across a line. */
const halo = { stroke: "var(--ground)", strokeWidth: 3, paintOrder: "stroke" } as const;

/** Labels left, values right, group heads, and reported figures across their group. */
export function BarWords({ plot }: { plot: BarPlot }) {
  const size = plot.frame.narrow ? 12 : 14;
  return (
    <g fontSize={size} fill="var(--ink)" aria-hidden="true">
      {plot.references.map((mark) => (
        <g key={`${mark.x}-${mark.top}`}>
          <path d={mark.line} stroke="var(--ink)" strokeWidth={1.5} strokeDasharray="4 3" />
          <path
            d={`M${mark.x},${mark.top - 13}l5,5l-5,5l-5,-5z`}
            fill="var(--ground)"
            stroke="var(--ink)"
            strokeWidth={1.5}
          />
          <text x={mark.label.x} y={mark.label.y} dy="0.35em" fontWeight={600} textAnchor={mark.label.anchor}>
            {mark.label.text}
          </text>
        </g>
      ))}
      {plot.groups.map((group) => (
        <text
          key={group.text}
          x={group.x}
          y={group.y}
          fontWeight={600}
          fontSize={size + 1}
          fill={wordColour(group.tone)}
          {...halo}
        >
          {group.text}
        </text>
      ))}
      {plot.bars.map((bar) => (
        <g key={bar.label.y}>
          {bar.label.lines.map((line, at) => (
            <text
              key={line}
              x={bar.label.x}
              y={bar.label.y + at * (size + 2)}
              dy="0.35em"
              textAnchor={bar.label.anchor}
              fill="var(--ink-2)"
              {...(bar.label.anchor === "start" && halo)}
            >
              {line}
            </text>
          ))}
          <text x={bar.value.x} y={bar.value.y} dy="0.35em" fill={bar.value.gap ? "var(--ink-3)" : "var(--ink)"}>
            {bar.value.text}
          </text>
        </g>
      ))}
    </g>
  );
}
