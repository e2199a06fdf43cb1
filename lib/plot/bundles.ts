/** A value that a line holds over a stretch of the axis of time. */
export interface Hold {
  from: number;
  until: number;
  value: number;
}

/** A line of steps as its bundle needs it; lines of one tone are of one partner. */
export interface Strand {
  tone: string;
  /** Its stroke, in px. */
  width: number;
  holds: readonly Hold[];
}

/** How far beside its value a line is drawn over a stretch, in px, downwards. */
export interface Shift {
  from: number;
  until: number;
  by: number;
}

/** A bundle is never higher than this, in px: its lines then overlap in part, and still none is hidden. */
const most = 12;

/**
 * Lines that hold the same value over the same stretch would hide one another: there they run side by side, as lines of
 * one track on the map of an underground, centred on the value. Each line has its shifts, in the order of the strands;
 * where it runs alone or at zero it has none. A bundle never crosses zero: one near it is stacked away from it. `y` is the
 * place of a value, in px.
 */
export function bundleShifts(strands: readonly Strand[], y: (value: number) => number): Shift[][] {
  const order = orderOf(strands);
  const shifts: Shift[][] = strands.map(() => []);
  const ends = strands.flatMap(({ holds }) => holds.flatMap(({ from, until }) => [from, until]));
  const cuts = [...new Set(ends)].sort((a, b) => a - b);
  cuts.slice(1).forEach((until, at) => {
    const from = cuts[at] as number;
    const together = new Map<string, { at: number; width: number; value: number }[]>();
    for (const index of order) {
      const { holds, width } = strands[index] as Strand;
      const held = holds.find((hold) => hold.from <= from && hold.until >= until);
      if (!held) continue;
      const key = held.value.toFixed(9);
      together.set(key, [...(together.get(key) ?? []), { at: index, width, value: held.value }]);
    }
    for (const group of together.values()) {
      // At zero nothing is owed: lines that rose from the axis side by side would say that something is.
      if (group.length < 2 || group[0]?.value === 0) continue;
      const places = sideBySide(
        group.map(({ width }) => width),
        y(group[0]?.value ?? 0),
        y(0),
        (group[0]?.value ?? 0) < 0,
      );
      group.forEach(({ at: index }, rank) => {
        append(shifts[index] as Shift[], { from, until, by: places[rank] as number });
      });
    }
  });
  return shifts;
}

/**
 * From the top down: the lines of the partner that is higher on average over the axis come first, so that lines which
 * part or meet do not cross more than they must; of equals the first given.
 */
function orderOf(strands: readonly Strand[]): number[] {
  const levels = new Map<string, { sum: number; days: number }>();
  for (const { tone, holds } of strands)
    for (const { from, until, value } of holds) {
      const { sum, days } = levels.get(tone) ?? { sum: 0, days: 0 };
      levels.set(tone, { sum: sum + value * (until - from), days: days + until - from });
    }
  const levelOf = (at: number) => {
    const { sum, days } = levels.get(strands[at]?.tone ?? "") ?? { sum: 0, days: 1 };
    return sum / days;
  };
  return strands.map((_, at) => at).sort((a, b) => levelOf(b) - levelOf(a) || a - b);
}

/** Middles of strokes that touch, from the top down, about `at`; moved as one where they would cross zero. */
function sideBySide(widths: readonly number[], at: number, zero: number, below: boolean): number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, most / whole);
  let edge = -whole / 2;
  const middles = widths.map((width) => {
    edge += width;
    return (edge - width / 2) * scale;
  });
  const [top, bottom] = [middles[0] as number, middles.at(-1) as number];
  const moved = below ? Math.max(0, zero - (at + top)) : Math.min(0, zero - (at + bottom));
  return middles.map((middle) => middle + moved);
}

/** A stretch that goes on as the one before it is no stretch of its own. */
function append(shifts: Shift[], next: Shift): void {
  const last = shifts.at(-1);
  if (last && last.until === next.from && last.by === next.by) last.until = next.until;
  else shifts.push(next);
}
