import type { HeatPlot } from "@/lib/plot/heat-plot";
import { textWidth } from "@/lib/plot/text-width";

/** A heat map as SVG, for pictures; pages and embeds show it as a table. */
export function HeatDrawing({ plot }: { plot: HeatPlot }) {
  const { cell, size, frame } = plot;
  return (
    <g fontSize={size}>
      {plot.heads.map((head) =>
        head.lines.map((line, at) => (
          <text
            key={`${head.x}-${line}`}
            x={round(head.x)}
            y={frame.top - 6 - head.lift - (head.lines.length - 1 - at) * (size + 3)}
            textAnchor="middle"
            fill="var(--ink-2)"
          >
            {line}
          </text>
        )),
      )}
      {plot.heads.map(
        (head) =>
          head.lift > 0 && (
            <path
              key={head.x}
              d={`M${round(head.x)},${frame.top - head.lift - 2}V${frame.top - 2}`}
              stroke="var(--line-strong)"
            />
          ),
      )}
      {plot.rows.map((row) => (
        <g key={row.name}>
          <text x={0} y={row.y + cell.height / 2} dy="0.35em" fontSize={size + 1} fill="var(--ink)">
            {row.name}
          </text>
          {row.cells.map((each, at) => {
            const x = frame.left + at * cell.width;
            const bare = each.shade === null || each.shade === 0;
            const ink = bare ? "var(--ink-3)" : `var(--on-rate-${each.shade})`;
            return (
              <g key={plot.heads[at]?.x}>
                <rect
                  x={round(x + 1)}
                  y={row.y + 1}
                  width={round(cell.width - 2)}
                  height={cell.height - 2}
                  fill={bare ? "none" : `var(--rate-${each.shade})`}
                  stroke={bare ? "var(--line)" : undefined}
                />
                <text
                  x={round(x + cell.width / 2)}
                  y={row.y + cell.height / 2 - (each.part ? 6 : 0)}
                  dy="0.35em"
                  textAnchor="middle"
                  fontSize={fit(each.words, size + 1, cell.width - 4)}
                  fill={ink}
                >
                  {each.words}
                </text>
                {each.part && (
                  <text
                    x={round(x + cell.width / 2)}
                    y={row.y + cell.height / 2 + 8}
                    dy="0.35em"
                    textAnchor="middle"
                    fontSize={fit(each.part, size, cell.width - 4)}
                    fill={ink}
                  >
                    {each.part}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
}

/** Size at which words keep inside their cell, in half px. */
function fit(words: string, size: number, width: number): number {
  return Math.min(size, Math.floor((width / textWidth(words, 1)) * 2) / 2);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
