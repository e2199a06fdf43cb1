import type { PlotBand, StackPlot } from "@/lib/plot/stack-plot";
import { BandHatches } from "./hatch";
import { LineEnds, LinePath, TimeAxes, TimeGrid } from "./time-drawing";
import { EventLines, TimeMarks } from "./time-marks";
import { markColour } from "./tone";

/** Layers as areas of steps with the total above them, from the geometry alone. */
export function StackDrawing({ plot, prefix }: { plot: StackPlot; prefix: string }) {
  return (
    <>
      <TimeGrid plot={plot} />
      {plot.bands.map((band) => (
        <BandShape key={band.key} band={band} />
      ))}
      <BandHatches bands={plot.bands} prefix={`${prefix}${plot.frame.width}-`} />
      <TimeAxes plot={plot} grid={false} />
      <EventLines plot={plot} />
      {plot.lines.map((line) => (
        <LinePath key={line.key} line={line} isTotal />
      ))}
      <LineEnds lines={plot.lines} />
      <TimeMarks plot={plot} prefix={prefix} />
    </>
  );
}

/** Neighbouring fills are parted by the ground: each edge is then a contrast of its own. */
export function BandShape({ band }: { band: PlotBand }) {
  return (
    <path data-series={band.key} d={band.d} fill={markColour(band.tone)} stroke="var(--ground)" strokeWidth={1.5} />
  );
}
