import { KeyHatch } from "@/components/chart/hatch";
import { DotMark } from "@/components/chart/pair-drawing";
import { markColour } from "@/components/chart/tone";
import type { LegendKey } from "@/lib/plot/legend-keys";
import { dashes } from "@/lib/plot/line-dash";

/** The sign of a series in a legend, in a box of 18 × 14 px; as on the chart's page. */
export function KeyMark({ legendKey: { mark, tone } }: { legendKey: LegendKey }) {
  if (mark === "none") return null;
  const colour = markColour(tone);
  if (mark === "area")
    return (
      <>
        <rect x={1} y={1} width={16} height={12} fill={colour} />
        <KeyHatch tone={tone} />
      </>
    );
  if (mark === "line" || mark === "dash" || mark === "dots")
    return <path d="M0,7H18" stroke={colour} strokeWidth={3} strokeDasharray={dashes[mark]} />;
  return <DotMark dot={{ shape: mark, tone, x: 9, y: 7 }} />;
}
