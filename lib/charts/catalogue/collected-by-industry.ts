import { dutiesByNaics3Monthly } from "@/lib/data/schema/duties-by-naics3-monthly";
import { readTable } from "@/lib/data/table";
import { formatShare } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { codeColumn, moneyColumn, rateColumn, textColumn, yearColumn } from "../column";
import { firstTwo, foremostShare } from "../foremost";
import { datasetProvenance } from "../provenance";

export default defineChart({
  name: "Duties collected by industry",
  topic: "duties",
  inputs: { duties: dutiesByNaics3Monthly },
  controls: { year: { default: () => lastYear(), within: () => [2021, lastYear()] } },
  points: ({ duties }, { year }) => {
    const industries = [...new Map(duties.map((row) => [row.naics3, row.naics3_name]))];
    return industries
      .flatMap(([naics3, name]) => {
        const sums = [year - 1, year].map((of) => {
          const rows = duties.filter((row) => row.naics3 === naics3 && row.month.startsWith(`${of}-`));
          const imports = rows.reduce((sum, row) => sum + row.imports_for_consumption_usd, 0);
          const paid = rows.reduce((sum, row) => sum + row.calculated_duties_usd, 0);
          // A year with months missing, or without imports, has no share: it is a gap.
          return { imports, paid, share: rows.length === 12 && imports > 0 ? paid / imports : null };
        });
        const latest = sums[1]?.share ?? null;
        return sums.map(({ imports, paid, share }, at) => ({
          year: String(at === 0 ? year - 1 : year),
          series: at === 0 ? "year-before" : "year",
          naics3,
          industry: name ?? `NAICS ${naics3}`,
          duty_share: share,
          calculated_duties_usd: paid,
          imports_for_consumption_usd: imports,
          order: latest ?? -1,
          ...datasetProvenance(dutiesByNaics3Monthly.id),
        }));
      })
      .sort(
        (a, b) => b.order - a.order || (a.naics3 < b.naics3 ? -1 : a.naics3 > b.naics3 ? 1 : a.year < b.year ? -1 : 1),
      )
      .map(({ order, ...point }) => point);
  },
  title: ({ points, view }) => {
    const known = points.filter((point) => point.series === "year" && point.duty_share !== null);
    const first = known[0];
    if (!first) return `No duties by industry are on file for ${view.year}`;
    const before = points.find((point) => point.naics3 === first.naics3 && point.series === "year-before")?.duty_share;
    const { first: highest, decimals } = foremostShare(known, (point) => point.duty_share ?? 0);
    const printed = (share: number) => `${formatShare(share, decimals)}%`;
    const rate = (point: typeof first) => printed(point.duty_share ?? 0);
    if (highest.length > 1)
      return `${firstTwo(highest.map(({ industry }) => industry))} paid the highest rate of duty of ${known.length} industries in ${view.year}: ${rate(first)} of imports each`;
    const since =
      before == null
        ? ""
        : printed(before) === rate(first)
          ? `, as in ${view.year - 1}`
          : `, after ${printed(before)} in ${view.year - 1}`;
    return `${first.industry} paid the highest rate of duty of ${known.length} industries in ${view.year}: ${rate(first)} of imports${since}`;
  },
  subtitle: ({ view }) =>
    `Calculated duties as a share of imports for consumption by NAICS-3 industry, all partners, per cent, ${view.year - 1} and ${view.year}. Not seasonally adjusted.`,
  columns: {
    year: yearColumn("Year", "Calendar year"),
    series: codeColumn("Series", "year, or year-before"),
    naics3: codeColumn("NAICS", "Industry, three digits; 910 to 990 are the statistics’ own"),
    industry: textColumn("Industry", "Name of the industry"),
    duty_share: rateColumn("Duties / imports", "Calculated duties divided by imports for consumption"),
    calculated_duties_usd: moneyColumn("Calculated duties", "Census's computation from entries, not Treasury receipts"),
    imports_for_consumption_usd: moneyColumn("Imports for consumption", "Customs value"),
  },
  mark: "pair",
  x: "industry",
  y: "duty_share",
  series: { key: "series", name: "year" },
  notes: () => [
    "Calculated duties are the Census Bureau’s computation from entries, not Treasury receipts; refunds ordered later are not taken off.",
    "Industry 115 has no name on file and begins in January 2022.",
    `Months on file: January 2020 to December ${lastYear()}.`,
  ],
});

function lastYear(): number {
  return Math.max(
    ...readTable(dutiesByNaics3Monthly).flatMap(({ month }) =>
      month.endsWith("-12") ? Number(month.slice(0, 4)) : [],
    ),
  );
}
