import { verdictColour } from "@/components/ledger/verdict-colour";
import { VerdictShape } from "@/components/ledger/verdict-shape";
import type { EndLabel } from "@/lib/plot/end-labels";
import type { FigureMark, RailMark } from "@/lib/plot/marks";
import type { TimePlot } from "@/lib/plot/time-plot";
import { wordColour } from "./tone";

/** What both renderers draw the same way around the lines: discs, leaders, diamonds, labels. Pure SVG. */
export function TimeMarks({
  plot,
  prefix,
  wordsOf = () => "",
}: {
  plot: Omit<TimePlot, "kind">;
  prefix: string;
  /** What happened at an event, for its name: the page has the words in its list, a static drawing goes without. */
  wordsOf?: (sign: string) => string;
}) {
  return (
    <g>
      {plot.rail.map((mark) => (
        <EventDisc key={mark.sign} mark={mark} href={`#${prefix}${mark.sign}`} words={wordsOf(mark.sign)} />
      ))}
      {plot.figures.map((mark) => (
        <ReportedFigure key={mark.sign} mark={mark} href={`#${prefix}${mark.sign}`} />
      ))}
      <g aria-hidden="true">
        {plot.inside.map((name) => (
          <g key={name.key} fontSize={13} fontWeight={600} textAnchor="middle">
            <rect
              x={name.x - name.width / 2}
              y={name.y - 9}
              width={name.width}
              height={18}
              rx={2}
              fill="var(--ground)"
            />
            <text x={name.x} y={name.y} dy="0.35em" fill="var(--ink)">
              {name.text}
            </text>
          </g>
        ))}
        {plot.labels.map((label) => (
          <g key={label.key}>
            <LabelLeader label={label} />
            <text
              x={label.x}
              y={label.y}
              dy="0.35em"
              fontSize={plot.frame.narrow ? 12 : 14}
              fill={wordColour(label.tone)}
            >
              <tspan fontWeight={600}>{label.name}</tspan> {label.value}
            </text>
          </g>
        ))}
        {plot.labelHead && (
          <text x={plot.labelHead.x} y={plot.labelHead.y} fontSize={plot.frame.narrow ? 12 : 13} fill="var(--ink-3)">
            {plot.labelHead.text}
          </text>
        )}
      </g>
    </g>
  );
}

/** From the end of a line to its label, where that has moved. */
export function LabelLeader({ label }: { label: EndLabel }) {
  if (label.leader === null) return null;
  return (
    <path
      d={label.leader}
      stroke="var(--line-strong)"
      strokeWidth={1}
      strokeDasharray={label.early ? "1 3" : undefined}
      fill="none"
    />
  );
}

/** The dotted hairlines lie under the lines, so they are drawn apart from the discs. */
export function EventLines({ plot }: { plot: Omit<TimePlot, "kind"> }) {
  return (
    <g>
      {plot.rail.map((mark) => (
        <path
          key={mark.sign}
          d={mark.line}
          stroke="var(--line-strong)"
          strokeWidth={1}
          strokeDasharray="1 3"
          fill="none"
        />
      ))}
    </g>
  );
}

function EventDisc({ mark, href, words }: { mark: RailMark; href: string; words: string }) {
  return (
    <a href={href} aria-label={`Event ${mark.sign}${words && `: ${words}`}`}>
      <circle cx={mark.cx} cy={mark.cy} r={9} fill="var(--ink)" />
      <text x={mark.cx} y={mark.cy} dy="0.35em" textAnchor="middle" fontSize={12} fontWeight={600} fill="var(--ground)">
        {mark.sign}
      </text>
    </a>
  );
}

function ReportedFigure({ mark, href }: { mark: FigureMark; href: string }) {
  const { x, y, disc } = mark;
  const differs = mark.verdict === "differs";
  return (
    <a href={href} aria-label={`Reported figure ${mark.sign}${mark.words && `: ${mark.words}`}`}>
      {mark.words && <title>{mark.words}</title>}
      {mark.gap && <path d={mark.gap} stroke="var(--ink)" strokeWidth={1.25} fill="none" />}
      <path d={disc.leader} stroke="var(--ink-3)" strokeWidth={1} fill="none" />
      <path
        d={`M${x},${y - 5}l5,5l-5,5l-5,-5z`}
        fill={differs ? verdictColour("differs") : "var(--ground)"}
        stroke={differs ? verdictColour("differs") : "var(--ink)"}
        strokeWidth={1.5}
      />
      {/* What differs has its mark at the value: a second one, beside the disc, would look like another figure. */}
      {mark.verdict && !differs && mark.verdictAt && (
        <g transform={`translate(${mark.verdictAt.x - 6},${mark.verdictAt.y - 6})`} color={verdictColour(mark.verdict)}>
          <VerdictShape verdict={mark.verdict} size={12} />
        </g>
      )}
      <circle cx={disc.cx} cy={disc.cy} r={9} fill="var(--ground)" stroke="var(--ink)" strokeWidth={1.25} />
      <text x={disc.cx} y={disc.cy} dy="0.35em" textAnchor="middle" fontSize={12} fontWeight={600} fill="var(--ink)">
        {mark.sign}
      </text>
    </a>
  );
}
