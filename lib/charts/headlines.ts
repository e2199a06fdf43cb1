import { lawOnFile } from "@/lib/data/duty-record";
import { dutiesNationalMonthly } from "@/lib/data/schema/duties-national-monthly";
import { readTable } from "@/lib/data/table";
import { tradeWindows } from "@/lib/domain/balance";
import { addedDutySteps } from "@/lib/domain/headline-steps";
import { addMonths, type Day, type Month } from "@/lib/domain/period";
import { formatDay, formatMonth } from "@/lib/format/date";
import { formatMoney, moneyParts } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { formatPercent, formatRate, formatShare } from "@/lib/format/rate";
import { horizon } from "./law";
import { partnerName } from "./partners";
import type { PreparedSeries } from "./prepared-chart";
import { toneOf } from "./tone";
import { monthBounds, tradeByPartner } from "./trade";

/** One number of the front page: what it is, its change in words, its as-of, and the line behind it. */
export interface Headline {
  label: string;
  number: { sign: string; amount: string; unit: string };
  change: string;
  asOf: string;
  series: PreparedSeries;
  step: boolean;
  href: string;
}

/** The four numbers of the front page, each computed from the newest rows on file. */
export function headlines(): Headline[] {
  return [balanceHeadline("WLD", "the world"), balanceHeadline("CHN", "China"), dutyOnChina(), dutiesCollected()];
}

const years = 12;

function balanceHeadline(partner: string, words: string): Headline {
  const months = tradeByPartner().get(partner) ?? [];
  const [first, last] = monthBounds(months);
  const windows = tradeWindows(months, "12m", first, last).filter((window) => window.balance_usd !== null);
  const value = windows.at(-1)?.balance_usd ?? 0;
  const before = windows.at(-13)?.balance_usd ?? null;
  const from = addMonths(last, -12 * years);
  return {
    label: `Goods balance with ${words}`,
    number: { ...moneyParts(value), sign: `${moneyParts(value).sign}$` },
    change: balanceChange(value, before, windows.slice(0, -1)),
    asOf: `12 months to ${formatMonth(last)}`,
    series: line(
      partner,
      partnerName(partner),
      windows.filter((w) => w.until >= from).map((w) => ({ x: w.until, y: w.balance_usd })),
    ),
    step: false,
    href: partner === "CHN" ? "/charts/goods-balance" : `/charts/goods-balance?partner=${partner}`,
  };
}

/** `Deficit down $89.9 bn (35%) on a year before; smallest since January 2005`. */
function balanceChange(
  value: number,
  before: number | null,
  earlier: readonly { until: Month; balance_usd: number | null }[],
): string {
  if (before === null) return "No figure a year before is on file";
  const word = value < 0 ? "Deficit" : "Surplus";
  const grew = Math.abs(value) > Math.abs(before);
  const share = formatNumber((Math.abs(value - before) / Math.abs(before)) * 100, 0);
  const smaller = earlier.findLast((window) => Math.abs(window.balance_usd ?? 0) < Math.abs(value));
  const larger = earlier.findLast((window) => Math.abs(window.balance_usd ?? 0) > Math.abs(value));
  // A record is worth a word only where it reaches back five years.
  const since = (window: typeof smaller, word: string) => {
    const newest = earlier.at(-1)?.until;
    if (!newest) return "";
    if (!window) return `; ${word} on file`;
    return window.until < addMonths(newest, -60) ? `; ${word} since ${formatMonth(window.until)}` : "";
  };
  return `${word} ${grew ? "up" : "down"} ${formatMoney(Math.abs(value - before))} (${share}%) on a year before${grew ? since(larger, "largest") : since(smaller, "smallest")}`;
}

function dutyOnChina(): Headline {
  const law = lawOnFile();
  const steps = addedDutySteps(law, "CHN", "2018-01-01" as Day, horizon());
  const now = steps.at(-1);
  const before = steps.find(
    (step) => step.until >= (`${Number(horizon().slice(0, 4)) - 1}${horizon().slice(4)}` as Day),
  );
  const peak = steps.reduce((high, step) => ((step.added ?? 0) > (high.added ?? 0) ? step : high));
  const value = now?.added ?? 0;
  const difference = before?.added == null ? null : value - before.added;
  return {
    label: "Added all-goods duty on China",
    number: { sign: "", amount: formatPercent(value), unit: "%" },
    change: `${difference === null ? "" : `${difference > 0 ? "Up" : "Down"} ${formatPercent(Math.abs(difference))} points on a year before; `}peaked at ${formatRate(peak.added ?? 0)} on ${formatDay(peak.from)}`,
    asOf: `Law as of ${formatDay(horizon())}`,
    series: line("CHN", "China", [
      ...steps.map((step) => ({ x: step.from as string, y: step.added })),
      { x: horizon() as string, y: value },
    ]),
    step: true,
    href: "/charts/added-duty",
  };
}

function dutiesCollected(): Headline {
  const rows = readTable(dutiesNationalMonthly).map((row) => ({
    x: row.month as string,
    y: row.calculated_duties_usd / row.imports_for_consumption_usd,
  }));
  const [now, before, earlier] = [rows.at(-1), rows.at(-13), rows.at(-25)];
  const difference = (now?.y ?? 0) - (before?.y ?? 0);
  return {
    label: "Duties collected, share of imports",
    number: { sign: "", amount: formatShare(now?.y ?? 0), unit: "%" },
    change: `${difference > 0 ? "Up" : "Down"} ${formatShare(Math.abs(difference))} points from ${formatShare(before?.y ?? 0)}% a year before; ${formatShare(earlier?.y ?? 0)}% in ${formatMonth((earlier?.x ?? "") as Month)}`,
    asOf: formatMonth((now?.x ?? "") as Month),
    series: line("duties", "All partners", rows.slice(-12 * years)),
    step: false,
    href: "/charts/collected-duties",
  };
}

function line(key: string, name: string, values: PreparedSeries["values"]): PreparedSeries {
  return { key, name, tone: toneOf(key), emphasis: false, dashed: false, panel: null, breaks: [], values };
}
