import type { PreparedChart, PreparedMark } from "@/lib/charts/prepared-chart";
import type { Verdict } from "@/lib/domain/verdict";
import { type DiscPlace, type Place, placeDiscs, segmentsOf } from "./disc-places";
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
  /** What the record says of it. */
  verdict: Verdict | null;
  words: string;
  x: number;
  y: number;
  /** The gap to the record at that date, or null where the record has no value there. */
  gap: string | null;
  disc: { cx: number; cy: number; leader: string };
  /** Middle of the verdict's mark, on the outer side of the disc; null where it has no room. */
  verdictAt: { x: number; y: number } | null;
}

const discGap = 22;

/** Most event marks on a narrow drawing. */
const mostNarrow = 4;

/**
 * Events on their rail. A narrow drawing shows fewer, with their numbers, among them always the one nearest to `peak`,
 * the date of the highest point: titles speak of it.
 */
export function railMarks(
  marks: readonly PreparedMark[],
  frame: Frame,
  x: (at: string) => number,
  [first, last]: readonly [number, number],
  peak: string | null,
): RailMark[] {
  const within = marks.filter((mark) => {
    const position = timePosition(mark.at);
    return mark.kind === "event" && mark.placed && position >= first && position <= last;
  });
  const shown = frame.narrow ? spreadPick(within, mostNarrow, peak) : within;
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
  const within = chart.marks
    .filter((mark) => mark.kind === "figure" && mark.placed && mark.value !== null)
    .filter((mark) => timePosition(mark.at) >= first && timePosition(mark.at) <= last)
    .map((mark) => ({ mark, x: round(x(mark.at)), y: round(y(mark.value as number)) }));
  if (within.length === 0) return [];
  const places = frame.narrow ? apartOnly(within).slice(0, 2) : within;
  const order = places.map((_, at) => at).sort((a, b) => (places[a] as Place).y - (places[b] as Place).y || a - b);
  const right = frame.width - frame.right;
  const zero = round(y(0));
  const placed = placeDiscs(
    order.map((at) => places[at] as Place),
    [
      ...lines.flatMap((line) => segmentsOf(line.d)),
      [
        { x: frame.left, y: zero },
        { x: right, y: zero },
      ],
    ],
    { left: frame.left + 11, right: right - 11, top: frame.top + 4, bottom: frame.height - frame.bottom - 11 },
  );
  return places.map(({ mark, x: px, y: py }, at) => {
    const disc = placed[order.indexOf(at)] as DiscPlace;
    const [cx, cy] = [round(disc.x), round(disc.y)];
    const record = chart.series.find(({ key }) => key === mark.series)?.values.find((value) => value.x === mark.at)?.y;
    const drawn = lines.some((line) => line.key === mark.series);
    return {
      sign: mark.sign,
      verdict: mark.verdict?.verdict ?? null,
      words: mark.words,
      x: px,
      y: py,
      gap: record === undefined || record === null || !drawn ? null : `M${px},${py}V${round(y(record))}`,
      disc: { cx, cy, leader: `M${cx},${cy}L${px},${py}` },
      verdictAt: disc.sign && { x: round(disc.sign.x), y: round(disc.sign.y) },
    };
  });
}

/** Without those whose diamond would lie on an earlier one: on a narrow drawing neither could be told from the other. */
function apartOnly<P extends Place>(places: readonly P[]): P[] {
  const kept: P[] = [];
  for (const place of places)
    if (kept.every((one) => Math.hypot(one.x - place.x, one.y - place.y) >= 14)) kept.push(place);
  return kept;
}

/** `most` of a list, first and last kept, the rest evenly; the mark nearest to `peak` takes the place of its neighbour. */
function spreadPick(list: readonly PreparedMark[], most: number, peak: string | null): PreparedMark[] {
  if (list.length <= most) return [...list];
  const picked = Array.from({ length: most }, (_, at) => Math.round((at * (list.length - 1)) / (most - 1)));
  if (peak !== null) {
    const away = list.map((mark) => Math.abs(timePosition(mark.at) - timePosition(peak)));
    const must = away.indexOf(Math.min(...away));
    const gaps = picked.map((index) => Math.abs(index - must));
    picked[gaps.indexOf(Math.min(...gaps))] = must;
  }
  return picked.map((index) => list[index] as PreparedMark);
}
