import type { Plot } from "@/lib/plot/plot-chart";
import { BarDrawing } from "./bar-drawing";
import { IntervalDrawing } from "./interval-drawing";
import { PairDrawing } from "./pair-drawing";
import { PanelsDrawing } from "./panels-drawing";
import { StackDrawing } from "./stack-drawing";
import { TimeDrawing } from "./time-drawing";

/** The inside of a chart's SVG: one case a mark. No state, no script. */
export function PlotDrawing({ plot, prefix }: { plot: Plot; prefix: string }) {
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
      return <IntervalDrawing plot={plot} />;
    case "panels":
      return <PanelsDrawing plot={plot} />;
  }
}
