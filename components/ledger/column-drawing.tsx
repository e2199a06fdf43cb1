import type { ColumnPlot } from "@/lib/plot/column-plot";

/** Upright columns as SVG, from the geometry alone: what fits in its partner's colour, the stated period as an outline. */
export function ColumnDrawing({ plot, tone, title }: { plot: ColumnPlot; tone: string; title: string }) {
  const { frame, reported, stated } = plot;
  const right = frame.width - frame.right;
  const colour = tone === "ink" ? "var(--ink)" : `var(--${tone})`;
  const size = frame.narrow ? 12 : 14;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={title}
      fontFamily="var(--font-text)"
      fontSize={size}
    >
      {plot.yTicks.map((tick) => (
        <g key={tick.value}>
          {tick.value !== 0 && <path d={`M${frame.left},${tick.y}H${right}`} stroke="var(--grid)" />}
          <text x={frame.left - 8} y={tick.y} dy="0.35em" textAnchor="end" fill="var(--ink-3)">
            {tick.label}
          </text>
        </g>
      ))}
      {plot.columns.map(({ month, role, rect, label, value }) => (
        <g key={month}>
          <rect
            {...rect}
            fill={role === "fits" ? colour : role === "stated" ? "none" : "var(--line)"}
            stroke={role === "fits" ? undefined : role === "stated" ? "var(--ink)" : "var(--line-strong)"}
            strokeDasharray={role === "stated" ? "4 3" : undefined}
            strokeWidth={role === "stated" ? 1.5 : 1}
          />
          {label && (
            <text x={label.x} y={frame.height - frame.bottom + 20} textAnchor="middle" fill="var(--ink-3)">
              {label.text}
            </text>
          )}
          {value && (
            <text x={value.x} y={value.y} textAnchor="middle" fill="var(--ink-2)">
              {value.text}
            </text>
          )}
        </g>
      ))}
      <path d={`M${frame.left},${plot.zero}H${right}`} stroke="var(--zero)" strokeWidth={1.25} />
      {reported && (
        <>
          <path
            d={`M${frame.left},${reported.y}H${reported.until}`}
            stroke="var(--ink)"
            strokeWidth={1.25}
            strokeDasharray="5 3"
          />
          <path
            d={`M${reported.x},${reported.y - 6}l6,6l-6,6l-6,-6z`}
            fill="var(--ground)"
            stroke="var(--ink)"
            strokeWidth={1.5}
          />
          <text
            x={reported.words.x}
            y={reported.words.y}
            dy={frame.narrow ? 0 : "0.35em"}
            textAnchor={reported.words.anchor}
            fontWeight={600}
            fill="var(--ink)"
            stroke={frame.narrow ? "var(--ground)" : undefined}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {reported.words.text}
          </text>
          {reported.fits && (
            <text x={reported.fits.x} y={reported.fits.y} dy="0.35em" fill="var(--ink-2)">
              {reported.fits.text}
            </text>
          )}
        </>
      )}
      {stated && (
        <text x={stated.x} y={stated.y} dy="0.35em" fill="var(--ink-2)">
          {stated.text}
        </text>
      )}
    </svg>
  );
}
