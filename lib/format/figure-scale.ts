import type { FigureUnit, PrintedUnit } from "@/lib/domain/figure";
import { formatChange, formatNumber, formatShort } from "./number";

/** How values stand beside a reported figure: in its unit, with its decimals. */
export interface FigureScale {
  /** `$ bn`, `%`; words for the rest. */
  unit: string;
  /** The value is divided by ten to this power. */
  power: number;
  decimals: number;
  /** Zeros after the point are cut: a rate prints only the decimals it has. */
  short: boolean;
}

const signs: Partial<Record<PrintedUnit, [string, number]>> = {
  "USD million": ["$\u00a0m", 6],
  "USD billion": ["$\u00a0bn", 9],
  "USD trillion": ["$\u00a0tn", 12],
  "JPY billion": ["¥\u00a0bn", 9],
  percent: ["%", -2],
  "percentage points": ["points", -2],
};

/** The scale of a statement's number; of an official value without one, by its own unit. */
export function figureScale(
  { printed, printed_unit }: { printed: string | null; printed_unit: PrintedUnit | null },
  unit: FigureUnit | null,
): FigureScale {
  const [sign, power] = signs[printed_unit as PrintedUnit] ?? bareUnit(printed_unit, unit);
  const decimals = /\.(\d+)$/.exec(printed ?? "")?.[1]?.length ?? 0;
  if (power === -2) return { unit: sign, power, decimals: 2, short: true };
  return { unit: sign, power, decimals: power > 6 ? Math.max(1, decimals) : decimals, short: false };
}

function bareUnit(printed: PrintedUnit | null, unit: FigureUnit | null): [string, number] {
  if (printed !== null) return [printed, 0];
  return unit === "fraction" ? ["%", -2] : unit === "usd" ? ["$\u00a0bn", 9] : ["", 0];
}

/** A value in whole units, written in a scale, without the unit: `297.0`, `−202.7`, `12.5`. */
export function formatInScale(value: number, { power, decimals, short }: FigureScale): string {
  const scaled = Number((value / 10 ** power).toPrecision(12));
  return short ? formatShort(scaled, decimals) : formatNumber(scaled, decimals);
}

/** As {@link formatInScale} for a difference: a plus before gains, one decimal for rates. */
export function formatChangeInScale(value: number, { power, decimals, short }: FigureScale): string {
  return formatChange(Number((value / 10 ** power).toPrecision(12)), short ? 1 : decimals);
}
