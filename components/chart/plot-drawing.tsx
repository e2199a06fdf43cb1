import type { Plot } from "@/lib/plot/plot-chart";
import { BarDrawing } from "./bar-drawing";
import { IntervalDrawing } from "./interval-drawing";
import { PairDrawing } from "./pair-drawing";
import { PanelsDrawing } from "./panels-drawing";
import type { RowLinks } from "./row-links";
import { StackDrawing } from "./stack-drawing";
import { TimeDrawing } from "./time-drawing";

/** The inside of a chart's SVG: one case a mark. No state, no script. */
export function PlotDrawing({ plot, prefix, links = null }: { plot: Plot; prefix: string; links?: RowLinks }) {
  switch (plot.kind) {
    case "time":
      return <TimeDrawing plot={plot} prefix={prefix} />;
    case "bars":
      return <BarDrawing plot={plot} />;
    case "stack":
      return <StackDrawing plot={plot} prefix={prefix} />;
    case "pairs":
      return <PairDrawing plot={plot} />;
    case "intervals":
      return <IntervalDrawing plot={plot} links={links} />;
    case "panels":
      return <PanelsDrawing plot={plot} />;
  }
}
