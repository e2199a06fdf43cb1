import type { PanelsPlot, PlotPanel } from "@/lib/plot/panels-plot";
import type { PlotLine } from "@/lib/plot/plot-line";
import { LineEnds, LinePath, TimeAxes } from "./time-drawing";
import { LabelLeader } from "./time-marks";
import { markColour, wordColour } from "./tone";

/** Small multiples as SVG, from the geometry alone. */
export function PanelsDrawing({ plot }: { plot: PanelsPlot }) {
  const panels = plot.panels.map((panel) => (
    <g key={panel.key} transform={`translate(${panel.x},${panel.y})`} data-panel={panel.key}>
      <PanelHead panel={panel} narrow={plot.frame.narrow} />
      <g transform={`translate(0,${plot.frame.top})`}>
        <TimeAxes plot={panel.plot} />
        {/* In a group: print tells lines apart by their order among the paths. */}
        <g>
          {panel.plot.lines.map((line) => (
            <LineCasing key={line.key} line={line} />
          ))}
        </g>
        {panel.plot.lines.map((line) => (
          <LinePath key={line.key} line={line} />
        ))}
        <ZeroOver plot={panel.plot} />
        <LineEnds lines={panel.plot.lines} />
        <PanelLabels panel={panel} />
      </g>
    </g>
  ));
  return (
    <>
      {plot.dated && (
        <text
          x={plot.dated.x}
          y={plot.dated.y}
          textAnchor="end"
          fontSize={plot.frame.narrow ? 12 : 13}
          fill="var(--ink-3)"
          aria-hidden="true"
        >
          {plot.dated.text}
        </text>
      )}
      {panels}
    </>
  );
}

/** The ground beside a line, so that a small balance is not lost on the line of zero. */
function LineCasing({ line }: { line: PlotLine }) {
  return <path d={line.d} fill="none" stroke="var(--ground)" strokeWidth={line.width + 2.5} strokeLinejoin="round" />;
}

/** The line of zero once more, thin: a balance of next to nothing covers it with its line and what lies beside that. */
function ZeroOver({ plot }: { plot: PlotPanel["plot"] }) {
  const { frame, zero } = plot;
  return <path d={`M${frame.left},${zero}H${frame.width - frame.right}`} stroke="var(--zero)" strokeWidth={0.75} />;
}

/** Name of the panel, and its unit or last value; over an only line a short key of its colour. */
export function PanelHead({ panel, narrow }: { panel: PlotPanel; narrow: boolean }) {
  return (
    <g fontSize={narrow ? 13 : 14} aria-hidden="true">
      {panel.tone !== null && <path d="M0,2H20" stroke={markColour(panel.tone)} strokeWidth={3} />}
      <text x={0} y={20} fill={wordColour(panel.tone ?? "ink")}>
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
          <LabelLeader label={label} />
          <text x={label.x} y={label.y} dy="0.35em" fill={wordColour(label.tone)}>
            <tspan fontWeight={600}>{label.name}</tspan> {label.value}
          </text>
        </g>
      ))}
    </g>
  );
}
