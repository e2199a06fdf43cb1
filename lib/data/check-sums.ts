import { type Loaded, rowsOf } from "./check-tables";
import { cellFault, type DataFault, fileFault } from "./data-error";
import { countryGroups } from "./schema/country-groups";
import { dutiesByNaics3Monthly } from "./schema/duties-by-naics3-monthly";
import { dutiesByPartnerAndChapter2024 } from "./schema/duties-by-partner-and-chapter-2024";
import { dutiesNationalMonthly } from "./schema/duties-national-monthly";
import { goodsTrade2024ByVintage } from "./schema/goods-trade-2024-by-vintage";
import { goodsTradeByPartnerMonthly } from "./schema/goods-trade-by-partner-monthly";
import { imports2024ByPartnerAndCell } from "./schema/imports-2024-by-partner-and-cell";
import { importsByPartnerAndChapterAnnual } from "./schema/imports-by-partner-and-chapter-annual";

/** What two tables say of the same dollars must agree: to the dollar, to rounding, or to a revision. */
export function checkSums(loaded: Loaded): DataFault[] {
  return [...cellSums(loaded), ...chapterSums(loaded), ...vintageSums(loaded), ...dutySums(loaded)];
}

/** Months are rounded to a thousand dollars: twelve of them may miss a year by 6,000. */
const roundingOfYear = 6000;

/** The cells of a partner add to its chapters to the dollar; chapters 98-99 have none, REST is a proportion. */
function cellSums(loaded: Loaded): DataFault[] {
  const { file } = imports2024ByPartnerAndCell;
  const sums = new Map<string, { usd: number; index: number }>();
  rowsOf(loaded, imports2024ByPartnerAndCell).forEach(({ partner, hs_chapter, imports_usd }, index) => {
    const sum = sums.get(`${partner} ${hs_chapter}`) ?? { usd: 0, index };
    sums.set(`${partner} ${hs_chapter}`, { usd: sum.usd + imports_usd, index: sum.index });
  });
  const own = new Set([...sums.keys()].map((key) => key.slice(0, 3)));
  const faults: DataFault[] = [];
  for (const row of rowsOf(loaded, dutiesByPartnerAndChapter2024)) {
    const { partner, hs_chapter, imports_for_consumption_usd: whole } = row;
    if (!own.has(partner) || hs_chapter === "98" || hs_chapter === "99") continue;
    const key = `${partner} ${hs_chapter}`;
    const { usd, index } = sums.get(key) ?? { usd: 0, index: null };
    sums.delete(key);
    if (usd === whole) continue;
    const problem = `the cells of ${partner}, chapter ${hs_chapter}, add to ${usd}; ${dutiesByPartnerAndChapter2024.id} has ${whole}`;
    faults.push(index === null ? fileFault(file, problem) : cellFault(file, index, "imports_usd", usd, problem));
  }
  for (const [key, { usd, index }] of sums)
    if (!key.startsWith("REST "))
      faults.push(
        cellFault(file, index, "imports_usd", usd, `${dutiesByPartnerAndChapter2024.id} has no row for ${key}`),
      );
  return faults;
}

/** The chapters of a year add to the year of the monthly table. */
function chapterSums(loaded: Loaded): DataFault[] {
  const { id, file } = importsByPartnerAndChapterAnnual;
  const years = sumBy(
    rowsOf(loaded, goodsTradeByPartnerMonthly),
    ({ partner, month }) => `${partner} ${month.slice(0, 4)}`,
    ({ imports_usd }) => imports_usd,
  );
  const chapters = sumBy(
    rowsOf(loaded, importsByPartnerAndChapterAnnual),
    ({ partner, year }) => `${partner} ${year}`,
    ({ general_imports_usd }) => general_imports_usd,
  );
  return [...chapters].flatMap(([key, usd]) => {
    const year = years.get(key);
    if (year !== undefined && Math.abs(year - usd) <= roundingOfYear) return [];
    return [fileFault(file, `${id} adds to ${usd} for ${key}, the monthly table to ${year ?? "nothing"}`)];
  });
}

/** A row of a vintage equals the months of the monthly table where those are of that vintage. */
function vintageSums(loaded: Loaded): DataFault[] {
  const months = rowsOf(loaded, goodsTradeByPartnerMonthly);
  return rowsOf(loaded, goodsTrade2024ByVintage).flatMap((row, index) => {
    const same = months.filter(
      ({ partner, month }) => partner === row.partner && month >= row.from && month <= row.until,
    );
    if (same.some(({ vintage }) => vintage !== row.vintage)) return [];
    return (["exports_usd", "imports_usd"] as const).flatMap((flow) => {
      const sum = same.reduce((usd, month) => usd + month[flow], 0);
      if (Math.abs(sum - row[flow]) <= roundingOfYear) return [];
      const problem = `the months of the same vintage add to ${sum}`;
      return [cellFault(goodsTrade2024ByVintage.file, index, flow, row[flow], problem)];
    });
  });
}

/**
 * National duties against their parts: by partner in 2024 within 1 per cent, by industry within 3 per cent of each month
 * (those tables are of other releases; to 2022 the industries add to the dollar).
 */
function dutySums(loaded: Loaded): DataFault[] {
  const { file } = dutiesNationalMonthly;
  const national = rowsOf(loaded, dutiesNationalMonthly);
  const members = new Set(
    rowsOf(loaded, countryGroups).flatMap(({ group, partner }) => (group === "EU27" ? [partner] : [])),
  );
  const byPartner = rowsOf(loaded, dutiesByPartnerAndChapter2024).filter(({ partner }) => !members.has(partner));
  return (["imports_for_consumption_usd", "calculated_duties_usd"] as const).flatMap((column) => {
    const year = total(
      national.filter(({ month }) => month.startsWith("2024-")),
      (row) => row[column],
    );
    const partners = total(byPartner, (row) => row[column]);
    const industries = sumBy(
      rowsOf(loaded, dutiesByNaics3Monthly),
      ({ month }) => month,
      (row) => row[column],
    );
    const monthly = national.flatMap((row, index) => {
      const sum = industries.get(row.month);
      if (sum === undefined || Math.abs(sum - row[column]) <= 0.03 * row[column]) return [];
      return [cellFault(file, index, column, row[column], `the industries of ${row.month} add to ${sum}`)];
    });
    if (Math.abs(year - partners) <= 0.01 * year) return monthly;
    return [...monthly, fileFault(file, `${column} of 2024 adds to ${year}, of the partners to ${partners}`)];
  });
}

function total<Item>(rows: readonly Item[], usdOf: (row: Item) => number): number {
  return rows.reduce((sum, row) => sum + usdOf(row), 0);
}

function sumBy<Item>(rows: readonly Item[], keyOf: (row: Item) => string, usdOf: (row: Item) => number) {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + usdOf(row));
  return sums;
}
