import type { PreparedSeries } from "@/lib/charts/prepared-chart";
import type { Hold, Shift } from "./bundles";
import { endOf, isYear, startOf, timePosition } from "./time-axis";

/** A point of a path: its position on the axis of time, its value, and how far beside it the path runs from there. */
export interface Corner {
  at: number;
  value: number | null;
  shift?: number;
}

function cornerOf({ x, y }: PreparedSeries["values"][number]): Corner {
  return { at: timePosition(x), value: y };
}

export function isByYear({ values }: PreparedSeries): boolean {
  return isYear(values[0]?.x ?? "");
}

/** The corners of a series, a list for each stretch between its breaks. */
export function stretchesOf(series: PreparedSeries, step: boolean): Corner[][] {
  return unbroken(series).map((values) =>
    step ? (isByYear(series) ? yearCorners(values) : stepCorners(values)) : values.map(cornerOf),
  );
}

/** What held until a row without a value is drawn to that row, and only then parted. */
function stepCorners(values: PreparedSeries["values"]): Corner[] {
  return values.flatMap((value, at) => {
    const before = values[at - 1]?.y ?? null;
    const own = cornerOf(value);
    return value.y === null && before !== null ? [{ at: own.at, value: before }, own] : [own];
  });
}

/** A rate of a year holds from its first day to its last: its corner is its end, so each stretch gets a beginning. */
function yearCorners(values: PreparedSeries["values"]): Corner[] {
  return values.flatMap(({ x, y }, at) => {
    const corner = { at: endOf(x), value: y };
    const begins = y !== null && (values[at - 1]?.y ?? null) === null;
    return begins ? [{ at: startOf(x), value: y }, corner] : [corner];
  });
}

/** What holds between neighbouring corners: the value of the first, of years (whose corners are their ends) the second's. */
export function holdsOf(corners: readonly Corner[], byYear: boolean): Hold[] {
  return corners.slice(1).flatMap((next, at) => {
    const corner = corners[at] as Corner;
    if (corner.value === null || next.value === null || next.at <= corner.at) return [];
    return [{ from: corner.at, until: next.at, value: byYear ? next.value : corner.value }];
  });
}

/** Corners with the shift of what holds from them (of years: until them), and further ones where a shift changes. */
export function shifted(corners: readonly Corner[], shifts: readonly Shift[], byYear: boolean): Corner[] {
  if (shifts.length === 0) return [...corners];
  const cuts = shifts.flatMap(({ from, until }) => [from, until]);
  const all = corners.flatMap((corner, at) => {
    const next = corners[at + 1];
    if (!next || corner.value === null || next.value === null) return [corner];
    const value = byYear ? next.value : corner.value;
    const between = [...new Set(cuts)].filter((cut) => cut > corner.at && cut < next.at).sort((a, b) => a - b);
    return [corner, ...between.map((cut): Corner => ({ at: cut, value }))];
  });
  const shiftOf = (from: Corner | undefined, until: Corner | undefined) => {
    if (!from || !until || from.value === null || until.value === null || from.at === until.at) return null;
    const middle = (from.at + until.at) / 2;
    return shifts.find((shift) => shift.from <= middle && middle < shift.until)?.by ?? 0;
  };
  return all.map((corner, at) => {
    const [before, after] = [shiftOf(all[at - 1], corner), shiftOf(corner, all[at + 1])];
    return { ...corner, shift: (byYear ? (before ?? after) : (after ?? before)) ?? 0 };
  });
}

/** Places in a series where what is counted changes: the first value after each break. */
export function edgesOf({ values, breaks }: PreparedSeries): number[] {
  return breaks.map((month) => values.findIndex(({ x }) => x >= month.slice(0, x.length))).filter((at) => at > 0);
}

/** Stretches of a series between its breaks: what follows a break begins a line of its own. */
function unbroken(series: PreparedSeries): PreparedSeries["values"][] {
  const { values } = series;
  const edges = edgesOf(series);
  return [0, ...edges].map((from, at) => values.slice(from, edges[at] ?? values.length));
}
