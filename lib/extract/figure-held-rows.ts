import { officialRecord } from "@/lib/data/record";
import { type HeldAgainst, heldAgainst, type WindowKind } from "@/lib/domain/reconcile-held";
import { figureScale, formatChangeInScale } from "@/lib/format/figure-scale";
import { formatBillions } from "@/lib/format/money";
import { formatPeriod, formatVintage } from "@/lib/format/period-words";
import type { Held } from "./figure-lines";

/** One value held against a figure, in words. */
export interface HeldRow {
  key: string;
  period: string;
  kind: string;
  vintage: string;
  /** In billions, to the million. */
  official: string;
  /** Reported less official, with the decimals of the source; null in another money. */
  difference: string | null;
  fits: boolean;
}

const kinds: Record<WindowKind, string> = {
  "stated-period": "Stated period",
  "year-to-date": "Year to date",
  "same-length": "Same length",
  "twelve-months": "Twelve months",
};

/** Nearest values shown beside those that fit; the rest stand folded. */
const nearest = 3;

/**
 * The values a trade figure was held against: first what fits, its period in other releases and the stated period, then
 * the nearest others; `rest` is every other window tried, in the order tried.
 */
export function heldRows(held: Held): { shown: HeldRow[]; rest: HeldRow[] } {
  const { figure, source, reconciliation } = held;
  const all = heldAgainst(figure, source, officialRecord().trade, reconciliation);
  const fitting = new Set(all.filter(({ fits }) => fits).map(({ official }) => official.period));
  const isMain = ({ kind, official }: HeldAgainst) => kind === "stated-period" || fitting.has(official.period);
  const distance = ({ official }: HeldAgainst) => Math.abs(official.value - (figure.value ?? 0));
  const near = all
    .filter((one) => !isMain(one))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, fitting.size > 0 ? 0 : nearest);
  const main = all.filter(isMain).sort((a, b) => Number(b.fits) - Number(a.fits) || order(a, all) - order(b, all));
  const shown = [...main, ...near];
  return { shown: shown.map(rowOf), rest: all.filter((one) => !shown.includes(one)).map(rowOf) };

  function rowOf({ kind, official, fits }: HeldAgainst): HeldRow {
    const scale = figureScale(figure, figure.unit);
    return {
      key: `${official.period} ${official.vintage} ${official.source_id}`,
      period: formatPeriod(official.period),
      kind: kinds[kind],
      vintage: official.vintage ? formatVintage(official.vintage) : "not stated",
      official: formatBillions(official.value, 3),
      difference:
        figure.unit === official.unit && figure.value !== null
          ? formatChangeInScale(figure.value - official.value, { ...scale, short: false })
          : null,
      fits,
    };
  }
}

/** Rows of the period that fits come before those of the stated one. */
function order(one: HeldAgainst, all: readonly HeldAgainst[]): number {
  return (one.kind === "stated-period" ? 1000 : 0) + all.indexOf(one);
}
