import { addMonths, type Month } from "@/lib/domain/period";
import { type Loaded, rowsOf } from "./check-tables";
import { cellFault, type DataFault, fileFault } from "./data-error";
import { countryGroups } from "./schema/country-groups";
import { type GoodsTradeRow, goodsTradeByPartnerMonthly } from "./schema/goods-trade-by-partner-monthly";
import { seriesBreaks } from "./schema/series-breaks";

const { file } = goodsTradeByPartnerMonthly;
type ByMonth = ReadonlyMap<Month, ReadonlyMap<string, { row: GoodsTradeRow; index: number }>>;

/** The traps of the monthly trade: totals without gaps, the break of the EU where the table of breaks has it. */
export function checkTrade(loaded: Loaded): DataFault[] {
  const months = new Map<Month, Map<string, { row: GoodsTradeRow; index: number }>>();
  rowsOf(loaded, goodsTradeByPartnerMonthly).forEach((row, index) => {
    const partners = months.get(row.month) ?? new Map();
    months.set(row.month, partners.set(row.partner, { row, index }));
  });
  return [
    ...signFaults(rowsOf(loaded, goodsTradeByPartnerMonthly)),
    ...gapFaults(months, "WLD", "1987-01" as Month),
    ...gapFaults(months, "EUU", "1997-01" as Month),
    ...worldFaults(months),
    ...unionFaults(months, loaded),
  ];
}

function signFaults(rows: readonly GoodsTradeRow[]): DataFault[] {
  return rows.flatMap((row, index) =>
    (["exports_usd", "imports_usd"] as const)
      .filter((flow) => row[flow] < 0)
      .map((flow) => cellFault(file, index, flow, row[flow], "a flow of goods is never negative")),
  );
}

/** A total has every month from its first to its last on file. */
function gapFaults(months: ByMonth, partner: string, first: Month): DataFault[] {
  const own = [...months.keys()].filter((month) => months.get(month)?.has(partner)).sort();
  const last = own.at(-1);
  if (own[0] !== first || last === undefined) return [fileFault(file, `${partner} must begin in ${first}`)];
  const faults: DataFault[] = [];
  for (let month = first; month < last; month = addMonths(month, 1))
    if (!months.get(month)?.has(partner)) faults.push(fileFault(file, `${partner} has no row for ${month}`));
  return faults;
}

/**
 * The world is the sum of its partners where all are itemised, 1992-2024: within half a per cent (Census carries some
 * revisions in the total alone; most in 1998).
 */
function worldFaults(months: ByMonth): DataFault[] {
  return totalFaults(months, "WLD", 0.005, (month) =>
    month >= "1992-01" && month <= "2024-12"
      ? [...(months.get(month)?.keys() ?? [])].filter((code) => code !== "WLD" && code !== "EUU")
      : null,
  );
}

/**
 * EUU counts the United Kingdom up to the break on file and not after it. Held to a hundred-thousandth from 2013, when
 * Census's own total and its members agree, to 2024, after which not all members are itemised.
 */
function unionFaults(months: ByMonth, loaded: Loaded): DataFault[] {
  const brexit = rowsOf(loaded, seriesBreaks).find(({ id }) => id === "euu-without-gbr");
  if (!brexit) return [fileFault(seriesBreaks.file, "the break euu-without-gbr is missing")];
  const groups = rowsOf(loaded, countryGroups);
  const members = (name: string) => groups.filter(({ group }) => group === name).map(({ partner }) => partner);
  const [with28, with27] = [members("EU28"), members("EU27")];
  return totalFaults(months, "EUU", 0.00001, (month) => {
    if (month < "2013-01" || month > "2024-12") return null;
    return month < brexit.first_month ? with28 : with27;
  });
}

/** Compare a total with the sum of its parts, in the months for which parts are given. */
function totalFaults(
  months: ByMonth,
  total: string,
  tolerance: number,
  partsIn: (month: Month) => readonly string[] | null,
): DataFault[] {
  return [...months].flatMap(([month, rows]) => {
    const whole = rows.get(total);
    const parts = partsIn(month);
    if (!whole || parts === null) return [];
    return (["exports_usd", "imports_usd"] as const).flatMap((flow) => {
      const sum = parts.reduce((usd, code) => usd + (rows.get(code)?.row[flow] ?? 0), 0);
      const value = whole.row[flow];
      return Math.abs(value - sum) <= tolerance * value
        ? []
        : [cellFault(file, whole.index, flow, value, `the parts of ${total} in ${month} add to ${sum}`)];
    });
  });
}
