import { balance, monthsOfYear } from "@/lib/domain/balance";
import { partnerName } from "./partners";
import { isAggregate, lastFullYear, tradeByPartner } from "./trade";

/** One partner's year: whole dollars, balance = exports − imports; `change_usd` against the year before. */
export interface ListedPartner {
  [column: string]: string | number | null;
  partner: string;
  partner_name: string;
  balance_usd: number | null;
  change_usd: number | null;
  exports_usd: number | null;
  imports_usd: number | null;
  /** Share of the general imports from the world, a fraction. */
  imports_share: number | null;
}

export interface PartnerYear {
  year: number;
  rows: ListedPartner[];
}

/** Partners by the newest year of which all months are on file; largest imports first. The newest year comes first. */
export function partnersByYear(): PartnerYear[] {
  const newest = lastFullYear();
  const years = new Map<number, ListedPartner[]>();
  for (const partner of tradeByPartner().keys()) {
    const year = newestYear(partner, newest);
    years.set(year, [...(years.get(year) ?? []), listed(partner, year)]);
  }
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, rows]) => ({ year, rows: rows.sort((a, b) => (b.imports_usd ?? 0) - (a.imports_usd ?? 0)) }));
}

/** The newest year in which the partner has rows, not after the last full one. */
function newestYear(partner: string, newest: number): number {
  const last = (tradeByPartner().get(partner) ?? []).findLast(({ month }) => Number(month.slice(0, 4)) <= newest);
  return Number(last?.month.slice(0, 4) ?? newest);
}

function listed(partner: string, year: number): ListedPartner {
  const own = yearOf(partner, year);
  const before = yearOf(partner, year - 1);
  const world = yearOf("WLD", year);
  return {
    partner,
    partner_name: partnerName(partner),
    balance_usd: own?.balance_usd ?? null,
    change_usd: own && before ? own.balance_usd - before.balance_usd : null,
    exports_usd: own?.exports_usd ?? null,
    imports_usd: own?.imports_usd ?? null,
    imports_share: own && world && !isAggregate(partner) ? own.imports_usd / world.imports_usd : null,
  };
}

/** Null where a month of the year is missing: a shorter sum would pass for a year. */
function yearOf(partner: string, year: number) {
  const months = monthsOfYear(tradeByPartner().get(partner) ?? [], year);
  if (months.length !== 12) return null;
  const exports_usd = months.reduce((sum, row) => sum + row.exports_usd, 0);
  const imports_usd = months.reduce((sum, row) => sum + row.imports_usd, 0);
  return { exports_usd, imports_usd, balance_usd: balance({ exports_usd, imports_usd }) };
}
