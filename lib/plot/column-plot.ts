import { scaleBand, scaleLinear } from "d3-scale";
import type { Month } from "@/lib/domain/period";
import { formatShortMonth } from "@/lib/format/date";
import { formatBillions } from "@/lib/format/money";
import { type Frame, isNarrow } from "./frame";
import { round } from "./plot-line";
import { textWidth } from "./text-width";
import { valueAxis, valueLabels } from "./value-axis";

/** Columns of months in whole dollars and a reported value to draw across them. */
export interface ColumnsDrawn {
  columns: readonly { month: Month; value: number | null; role: "plain" | "stated" | "fits" }[];
  reported: { value: number; words: string } | null;
  fitsWords: string | null;
  statedWords: string;
}

/** Geometry of upright columns with a reported value as a dashed line: everything the drawing needs, in px. */
export interface ColumnPlot {
  frame: Frame;
  yTicks: { value: number; y: number; label: string }[];
  zero: number;
  columns: {
    month: Month;
    role: "plain" | "stated" | "fits";
    rect: { x: number; y: number; width: number; height: number };
    /** Under the axis; null where there is no room. */
    label: { x: number; text: string } | null;
    /** Value of the stated period, over its column. */
    value: { x: number; y: number; text: string } | null;
  }[];
  reported: {
    y: number;
    /** The diamond stands on the column that fits, else on that of the stated period. */
    x: number;
    until: number;
    words: { x: number; y: number; text: string; anchor: "start" | "end" };
    fits: { x: number; y: number; text: string } | null;
  } | null;
  stated: { x: number; y: number; text: string } | null;
}

export function columnPlot(drawn: ColumnsDrawn, width: number): ColumnPlot {
  const narrow = isNarrow(width);
  const size = narrow ? 12 : 14;
  const known = drawn.columns.flatMap(({ value }) => (value === null ? [] : [value]));
  const axis = valueAxis([...known, ...(drawn.reported ? [drawn.reported.value] : [])], 4);
  const labels = valueLabels(axis, { kind: "money" });
  const words = [drawn.reported?.words ?? "", drawn.fitsWords ?? "", drawn.statedWords];
  const room = Math.max(...words.map((text) => textWidth(text, size) * 1.06)) + 24;
  const frame: Frame = {
    width,
    height: narrow ? 300 : 380,
    left: Math.ceil(Math.max(...labels.map((label) => textWidth(label, size)))) + 10,
    right: narrow ? 8 : Math.ceil(room),
    top: 40,
    bottom: 30,
    narrow,
  };
  const x = scaleBand<string>(
    drawn.columns.map(({ month }) => month),
    [frame.left, width - frame.right],
  )
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const y = scaleLinear(axis.domain, [frame.height - frame.bottom, frame.top]);
  const zero = round(y(0));
  const every = x.step() > textWidth("Mmm", size) + 6 ? 1 : 3;
  const columns = drawn.columns.flatMap(({ month, value, role }, at) => {
    if (value === null) return [];
    const left = x(month) as number;
    const [top, foot] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
    const middle = round(left + x.bandwidth() / 2);
    const short = formatShortMonth(month).slice(0, 3);
    return {
      month,
      role,
      rect: { x: round(left), y: round(top), width: round(x.bandwidth()), height: round(foot - top) },
      label: at % every === 0 || role !== "plain" ? { x: middle, text: short } : null,
      value:
        role === "stated"
          ? { x: middle, y: round(value < 0 ? foot + size + 2 : top - 8), text: formatBillions(value) }
          : null,
    };
  });
  return {
    frame,
    yTicks: axis.ticks.map((value, at) => ({ value, y: round(y(value)), label: labels[at] as string })),
    zero,
    columns: narrow ? dropCrowded(columns, size) : columns,
    ...referenceOf(drawn, columns, y, frame),
  };
}

/** A label on a narrow drawing gives way to the next where they would touch. */
function dropCrowded(columns: ColumnPlot["columns"], size: number): ColumnPlot["columns"] {
  let next = Number.POSITIVE_INFINITY;
  return [...columns]
    .reverse()
    .map((column) => {
      if (column.label === null || next - column.label.x < textWidth("Mmm", size) + 4)
        return { ...column, label: null };
      next = column.label.x;
      return column;
    })
    .reverse();
}

function referenceOf(
  { reported, fitsWords, statedWords }: ColumnsDrawn,
  columns: ColumnPlot["columns"],
  y: (value: number) => number,
  frame: Frame,
): Pick<ColumnPlot, "reported" | "stated"> {
  const right = frame.width - frame.right;
  const on = columns.find(({ role }) => role === "fits") ?? columns.find(({ role }) => role === "stated");
  const stated = columns.find(({ role }) => role === "stated");
  const edge = (column: ColumnPlot["columns"][number]) =>
    column.rect.y < y(0) - 1 ? column.rect.y : column.rect.y + column.rect.height;
  if (!reported) {
    const at = stated && !frame.narrow ? { x: right + 14, y: edge(stated), text: statedWords } : null;
    return { reported: null, stated: at };
  }
  const line = round(y(reported.value));
  const down = reported.value < 0;
  const size = 18;
  // The words of the stated period keep clear of those of the reported value.
  const wanted = stated ? edge(stated) : 0;
  const clear = Math.abs(wanted - line) < size * 1.4 ? (wanted < line ? line - size * 1.4 : line + size * 2.4) : wanted;
  return {
    reported: {
      y: line,
      x: on ? round(on.rect.x + on.rect.width / 2) : frame.left,
      until: frame.narrow ? frame.width : right + 8,
      words: frame.narrow
        ? { x: frame.left + 4, y: line + (down ? 14 : -8), text: reported.words, anchor: "start" }
        : { x: right + 14, y: line, text: reported.words, anchor: "start" },
      fits: fitsWords !== null && !frame.narrow ? { x: right + 14, y: line + size, text: fitsWords } : null,
    },
    stated: stated && !frame.narrow ? { x: right + 14, y: round(clear), text: statedWords } : null,
  };
}
