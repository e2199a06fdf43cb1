import { type TradeWindow, tradeWindows } from "@/lib/domain/balance";
import { addMonths, type Month } from "@/lib/domain/period";
import { formatMonth, formatMonths } from "@/lib/format/date";
import { formatMoneyAtScale } from "@/lib/format/money-at-scale";
import { formatNumber } from "@/lib/format/number";
import { partnerName } from "./partners";
import { monthBounds, tradeByPartner } from "./trade";

/** Where trade with a partner stands: the newest twelve months on file, and the same a year before. */
export interface PartnerStanding {
  /** First and last month on file. */
  months: readonly [Month, Month];
  /** Null where no twelve months in a row are on file. */
  latest: TradeWindow | null;
  before: TradeWindow | null;
  /** The finding, as one sentence without a full stop. */
  finding: string;
  /** Exports and imports of the same months. */
  flows: string;
}

/** @throws Error for a partner without trade on file: the caller answers 404 before */
export function partnerStanding(partner: string): PartnerStanding {
  const rows = tradeByPartner().get(partner);
  if (!rows || rows.length === 0) throw new Error(`invariant: no trade on file with ${partner}`);
  const months = monthBounds(rows);
  const windows = tradeWindows(rows, "12m", ...months).filter((window) => window.balance_usd !== null);
  const latest = windows.at(-1) ?? null;
  const before = latest && (windows.find(({ until }) => until === addMonths(latest.until, -12)) ?? null);
  return { months, latest, before, finding: findingOf(partner, latest, before), flows: flowsOf(latest, months) };
}

/** The name of a partner as it stands inside a sentence. */
export function partnerInSentence(partner: string): string {
  const the = /^(World|European Union|Soviet Union|Netherlands|Philippines|Bahamas|Maldives|Gambia|United )/;
  const name = partnerName(partner);
  if (partner === "WLD") return "the world";
  return the.test(name) ? `the ${name}` : name;
}

function findingOf(partner: string, latest: TradeWindow | null, before: TradeWindow | null): string {
  const name = partnerInSentence(partner);
  const value = latest?.balance_usd ?? null;
  if (latest === null || value === null) return `No twelve months in a row of goods trade with ${name} are on file`;
  const when = latest.until.endsWith("-12")
    ? `in ${latest.until.slice(0, 4)}`
    : `in the twelve months to ${formatMonth(latest.until)}`;
  if (value === 0) return `US goods trade with ${name} was even ${when}`;
  const word = value < 0 ? "deficit" : "surplus";
  return `The US goods ${word} with ${name} was ${formatMoneyAtScale(Math.abs(value))} ${when}${changeOf(value, before?.balance_usd ?? null)}`;
}

/** `, up 44% on a year before`; a change of sign is said in words. */
function changeOf(value: number, before: number | null): string {
  if (before === null || before === 0) return "";
  if (value < 0 !== before < 0)
    return `, after a ${before < 0 ? "deficit" : "surplus"} of ${formatMoneyAtScale(Math.abs(before))} a year before`;
  const change = (Math.abs(value) - Math.abs(before)) / Math.abs(before);
  const percent = formatNumber(Math.abs(change) * 100, 0);
  if (percent === "0") return ", much as a year before";
  return `, ${change > 0 ? "up" : "down"} ${percent}% on a year before`;
}

function flowsOf(latest: TradeWindow | null, months: readonly [Month, Month]): string {
  if (latest === null || latest.exports_usd === null || latest.imports_usd === null)
    return `Months on file: ${formatMonths(...months)}.`;
  return `Exports of ${formatMoneyAtScale(latest.exports_usd)} less imports of ${formatMoneyAtScale(latest.imports_usd)}, ${formatMonths(latest.from, latest.until)}. Census basis, not seasonally adjusted.`;
}
