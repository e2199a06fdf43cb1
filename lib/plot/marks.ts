import type { PreparedChart, PreparedMark } from "@/lib/charts/prepared-chart";
import type { Verdict } from "@/lib/domain/verdict";
import type { Frame } from "./frame";
import { type PlotLine, round } from "./plot-line";
import { spread } from "./spread";
import { timePosition } from "./time-axis";

/** An event: an ink disc on a rail above the plot, a dotted hairline on the true day. */
export interface RailMark {
  sign: string;
  cx: number;
  cy: number;
  /** From the disc to the top of the plot (bent where discs part), then down to the axis. */
  line: string;
  x: number;
}

/** A reported figure: an open diamond at its value, a thin line to the record, an open disc with a letter. */
export interface FigureMark {
  sign: string;
  /** What the record says of it; its mark stands beside the letter. */
  verdict: Verdict | null;
  words: string;
  x: number;
  y: number;
  /** The gap to the record at that date, or null where the record has no value there. */
  gap: string | null;
  disc: { cx: number; cy: number; leader: string };
}

const discGap = 22;

/** At most four event marks on a narrow drawing; their numbers are kept. */
export function railMarks(
  marks: readonly PreparedMark[],
  frame: Frame,
  x: (at: string) => number,
  [first, last]: readonly [number, number],
): RailMark[] {
  const within = marks.filter((mark) => {
    const position = timePosition(mark.at);
    return mark.kind === "event" && mark.placed && position >= first && position <= last;
  });
  const shown = frame.narrow ? spreadPick(within, 4) : within;
  const xs = shown.map((mark) => x(mark.at));
  const discs = spread(xs, discGap, frame.left + 9, frame.width - 10);
  const cy = frame.narrow ? 12 : 14;
  return shown.map((mark, at) => {
    const lineX = round(xs[at] as number);
    const cx = round(discs[at] as number);
    return {
      sign: mark.sign,
      cx,
      cy,
      x: lineX,
      line: `M${cx},${cy + 9}L${lineX},${frame.top - 6}V${frame.height - frame.bottom}`,
    };
  });
}

/** Reported figures whose date lies on the axis, each against the line of the partner it speaks of. */
export function figureMarks(
  chart: PreparedChart,
  lines: readonly PlotLine[],
  frame: Frame,
  x: (at: string) => number,
  y: (value: number) => number,
  [first, last]: readonly [number, number],
): FigureMark[] {
  const shown = chart.marks
    .filter((mark) => mark.kind === "figure" && mark.placed && mark.value !== null)
    .filter((mark) => timePosition(mark.at) >= first && timePosition(mark.at) <= last)
    .slice(0, frame.narrow ? 2 : undefined);
  // One column of discs left of the diamonds: none may hide another.
  const discs = spread(
    shown.map((mark) => y(mark.value as number) - 34),
    discGap,
    frame.top + 12,
    frame.height - frame.bottom - 12,
  );
  return shown.map((mark, at) => {
    const px = round(x(mark.at));
    const py = round(y(mark.value as number));
    const record = chart.series.find(({ key }) => key === mark.series)?.values.find((value) => value.x === mark.at)?.y;
    const left = px - 44 > frame.left + 10;
    const disc = { cx: round(left ? px - 36 : px + 36), cy: round(discs[at] as number) };
    const drawn = lines.some((line) => line.key === mark.series);
    return {
      sign: mark.sign,
      verdict: mark.verdict?.verdict ?? null,
      words: mark.words,
      x: px,
      y: py,
      gap: record === undefined || record === null || !drawn ? null : `M${px},${py}V${round(y(record))}`,
      disc: { ...disc, leader: `M${disc.cx},${disc.cy}L${px},${py}` },
    };
  });
}

/** `most` of a list, first and last kept, the rest evenly. */
function spreadPick<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, at) => list[Math.round((at * (list.length - 1)) / (most - 1))] as T);
}
