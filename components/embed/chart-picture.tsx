import type { PictureLayout, TextBlock } from "@/lib/extract/picture-layout";
import { KeyMark } from "./key-mark";

const sans = "Source Sans 3";
const serif = "Source Serif 4";

/** A picture of a chart: frame and words as SVG; the drawing itself is put where `{drawing}` stands. */
export function ChartPicture({ layout, drawing }: { layout: PictureLayout; drawing: string }) {
  const { width, height, margin, plot } = layout;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the writers of files add title and description
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill="var(--ground)" />
      <Words block={layout.title} x={margin} family={serif} weight={600} fill="var(--ink)" />
      <Words block={layout.subtitle} x={margin} fill="var(--ink-2)" />
      {layout.legend.keys.map((key) => (
        <g
          key={key.key.key}
          transform={`translate(${margin + key.x},${layout.legend.y + key.row * 20 * layout.legend.scale})${layout.legend.scale === 1 ? "" : ` scale(${layout.legend.scale})`}`}
        >
          <g transform="translate(0,-12)">
            <KeyMark legendKey={key.key} />
          </g>
          <text x={24} fontFamily={sans} fontSize={14} fill="var(--ink)">
            {key.key.name}
          </text>
        </g>
      ))}
      <g
        transform={`translate(${plot.x},${plot.y})${plot.scale === 1 ? "" : ` scale(${plot.scale})`}`}
        fontFamily={sans}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: markup of our own drawings
        dangerouslySetInnerHTML={{ __html: drawing }}
      />
      {layout.marks.map((mark) => (
        <g key={mark.sign}>
          <circle
            cx={margin + 9}
            cy={mark.block.y - 4.5}
            r={8.5}
            fill={mark.event ? "var(--ink)" : "var(--ground)"}
            stroke="var(--ink)"
          />
          <text
            x={margin + 9}
            y={mark.block.y - 0.5}
            textAnchor="middle"
            fontFamily={sans}
            fontSize={12}
            fontWeight={600}
            fill={mark.event ? "var(--ground)" : "var(--ink)"}
          >
            {mark.sign}
          </text>
          <Words block={mark.block} x={margin + 28} fill="var(--ink-2)" />
        </g>
      ))}
      <Foot layout={layout} />
    </svg>
  );
}

function Foot({ layout: { width, margin, rule, credit, address } }: { layout: PictureLayout }) {
  const name = credit.size < 20 ? 17 : 28;
  return (
    <g>
      <path
        d={`M${margin},${rule}H${width - margin}${credit.size < 20 ? "" : `M${margin},${rule + 4}H${width - margin}`}`}
        stroke="var(--ink)"
        strokeWidth={credit.size < 20 ? 1 : 1.5}
        fill="none"
      />
      <Words block={credit} x={margin} fill="var(--ink-3)" />
      <Words block={address} x={margin} fill="var(--ink-3)" />
      <text
        x={width - margin}
        y={credit.y}
        textAnchor="end"
        fontFamily={serif}
        fontWeight={600}
        fontSize={name}
        fill="var(--ink)"
      >
        Tariff Ledger
      </text>
    </g>
  );
}

function Words({
  block,
  x,
  fill,
  family = sans,
  weight = 400,
}: {
  block: TextBlock;
  x: number;
  fill: string;
  family?: string;
  weight?: number;
}) {
  return block.lines.map((line, at) => (
    <text
      key={line}
      x={x}
      y={block.y + at * block.lead}
      fontFamily={family}
      fontSize={block.size}
      fontWeight={weight}
      fill={fill}
    >
      {line}
    </text>
  ));
}
