import type { IntervalPlot, IntervalRow } from "@/lib/plot/interval-plot";
import type { RowLinks } from "./row-links";
import { markColour } from "./tone";

/** Spans of days in rows as SVG, from the geometry alone; each row leads to its page, where `links` says so. */
export function IntervalDrawing({ plot, links }: { plot: IntervalPlot; links: RowLinks }) {
  return (
    <>
      <IntervalAxes plot={plot} />
      {[...new Set(plot.rows.map((row) => row.series))].map((series) => (
        <g key={series} data-series={series}>
          {plot.rows
            .filter((row) => row.series === series)
            .map((row) => (
              <IntervalShape key={row.rect.y} row={row} />
            ))}
        </g>
      ))}
      <IntervalWords plot={plot} />
      {links !== null &&
        plot.rows.map((row) => row.href !== null && <RowLink key={row.box.y} row={row} plot={plot} links={links} />)}
    </>
  );
}

/** The whole row as a link: the bar alone may be too small to hit. */
function RowLink({ row, plot, links }: { row: IntervalRow; plot: IntervalPlot; links: "here" | "new" }) {
  const words = [...row.label.lines, row.value.text].filter(Boolean).join(" ");
  return (
    <a href={row.href ?? undefined} aria-label={words} {...(links === "new" && { target: "_blank", rel: "noopener" })}>
      <title>{words}</title>
      <rect x={0} width={plot.frame.width} {...row.box} fill="var(--ink)" fillOpacity={0} />
    </a>
  );
}

/** Filled, or an outline for what is conditional, suspended or uncertain; an arrow where it still runs. */
export function IntervalShape({ row }: { row: IntervalRow }) {
  const { rect, hollow, open } = row;
  const colour = markColour(row.tone);
  const end = rect.x + rect.width;
  return (
    <g>
      <rect
        {...rect}
        fill={hollow ? "var(--ground)" : colour}
        stroke={hollow ? colour : undefined}
        strokeWidth={hollow ? 1.5 : undefined}
        strokeDasharray={hollow ? "3 2" : undefined}
      />
      {open && !hollow && (
        <path d={`M${end - 0.5},${rect.y}l5,${rect.height / 2}l-5,${rect.height / 2}z`} fill={colour} />
      )}
    </g>
  );
}

export function IntervalAxes({ plot }: { plot: IntervalPlot }) {
  const { frame } = plot;
  return (
    <g fontSize={frame.narrow ? 12 : 14} fill="var(--ink-3)" aria-hidden="true">
      {plot.xTicks.map((tick) => (
        <g key={tick.at}>
          <path d={`M${tick.x},${frame.top - 8}V${frame.height - frame.bottom}`} stroke="var(--grid)" />
          <text x={tick.middle} y={14} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
    </g>
  );
}

export function IntervalWords({ plot }: { plot: IntervalPlot }) {
  const size = plot.frame.narrow ? 12 : 14;
  return (
    <g fill="var(--ink)" aria-hidden="true">
      {plot.groups.map((group) => (
        <text key={group.y} x={0} y={group.y} dy="0.35em" fontSize={size} fontWeight={600}>
          {group.text}
        </text>
      ))}
      {plot.rows.map((row) => (
        <g key={row.rect.y}>
          {row.label.lines.map((line, at) => (
            <text key={line} x={row.label.x} y={row.label.y + at * (size + 3)} dy="0.35em" fontSize={size}>
              {line}
            </text>
          ))}
          <text
            x={row.value.x}
            y={row.value.y}
            dy="0.35em"
            fontSize={12}
            fill="var(--ink-2)"
            textAnchor={row.value.anchor === "end" ? "end" : undefined}
          >
            {row.value.text}
          </text>
        </g>
      ))}
    </g>
  );
}
