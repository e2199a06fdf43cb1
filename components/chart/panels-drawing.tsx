import type { PanelsPlot, PlotPanel } from "@/lib/plot/panels-plot";
import { LineEnds, LinePath, TimeAxes } from "./time-drawing";
import { markColour, wordColour } from "./tone";

/** Small multiples as SVG, from the geometry alone. */
export function PanelsDrawing({ plot }: { plot: PanelsPlot }) {
  return plot.panels.map((panel) => (
    <g key={panel.key} transform={`translate(${panel.x},${panel.y})`} data-panel={panel.key}>
      <PanelHead panel={panel} narrow={plot.frame.narrow} />
      <g transform={`translate(0,${plot.frame.top})`}>
        <TimeAxes plot={panel.plot} />
        {panel.plot.lines.map((line) => (
          <LinePath key={line.key} line={line} />
        ))}
        <LineEnds lines={panel.plot.lines} />
        <PanelLabels panel={panel} />
      </g>
    </g>
  ));
}

/** Name of the panel, and its unit or last value, on a short key of its colour. */
export function PanelHead({ panel, narrow }: { panel: PlotPanel; narrow: boolean }) {
  return (
    <g fontSize={narrow ? 13 : 14} aria-hidden="true">
      <path d="M0,2H20" stroke={markColour(panel.tone)} strokeWidth={3} />
      <text x={0} y={20} fill={wordColour(panel.tone)}>
        <tspan fontWeight={600}>{panel.head}</tspan> {panel.aside}
      </text>
    </g>
  );
}

export function PanelLabels({ panel }: { panel: PlotPanel }) {
  return (
    <g fontSize={12} aria-hidden="true">
      {panel.plot.labels.map((label) => (
        <g key={label.key}>
          {label.leader && <path d={label.leader} stroke="var(--line-strong)" strokeWidth={1} fill="none" />}
          <text x={label.x} y={label.y} dy="0.35em" fill={wordColour(label.tone)}>
            <tspan fontWeight={600}>{label.name}</tspan> {label.value}
          </text>
        </g>
      ))}
    </g>
  );
}
