import { partnersByCode } from "@/lib/charts/partners";
import { sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { readTable } from "@/lib/data/table";
import type { Figure } from "@/lib/domain/figure";
import type { Official } from "@/lib/domain/reconciliation";
import { figureScale, formatInScale } from "@/lib/format/figure-scale";
import { indicatorWords } from "@/lib/format/indicator-words";
import { formatMoney } from "@/lib/format/money";
import { joinWords } from "@/lib/format/phrase";
import { formatPrintedFigure } from "@/lib/format/printed-figure";
import { formatRate } from "@/lib/format/rate";
import { formatStatedPeriod } from "@/lib/format/stated-period";

/** Our name of a place, `the United States` and `the world` among them. */
export function placeName(code: string): string {
  if (code === "USA") return "the United States";
  if (code === "WLD") return "the world";
  if (code === "*") return "every partner";
  return partnersByCode().get(code)?.name ?? code;
}

/** What is claimed; some claims end before their number: `from 10 to` → `from 10 to 20%`. */
export function claimWords(figure: Figure): string {
  const reported = reportedWords(figure);
  return reported !== null && / to$/.test(figure.claim) ? `${figure.claim} ${reported}` : figure.claim;
}

/**
 * The period as stated, with the words of the source where they had to be read (`“last year”, read as 2024`); without a
 * period the day of the statement; null where neither is stated.
 */
export function statedWords({ stated_period, stated_words, date }: Figure): string | null {
  if (stated_period === null) return date === null ? null : formatStatedPeriod(date);
  const period = formatStatedPeriod(stated_period);
  // A day in figures needs no reading.
  const read = stated_words !== null && !/\d{4}-\d{2}-\d{2}/.test(stated_words);
  return read ? `“${stated_words}”, read as ${period}` : period;
}

/** What a duty is laid on, and whose: `goods of Vietnam`. */
export function dutiableWords(figure: Figure): string {
  return `${scopeWords(figure)} of ${joinWords(figure.partner.map(placeName))}`;
}

/** What a figure measures: `China’s goods surplus with the United States`, `US goods imports from Taiwan`. */
export function measureWords(figure: Figure): string {
  const { indicator, sign } = figure;
  const partner = joinWords(figure.partner.map(placeName));
  const reporter = figure.reporter.map(placeName);
  const whose = joinWords(reporter.map((name) => (name === "the United States" ? "US" : `${name}’s`)));
  const goods = { goods: "goods ", "goods-and-services": "goods and services ", "current-account": "current-account " };
  const kind = figure.coverage === null ? "" : goods[figure.coverage];
  switch (indicator) {
    case "balance":
      return sign === "partner-surplus"
        ? `${partner}’s ${kind}surplus with ${joinWords(reporter)}`
        : `${whose} ${kind}balance with ${partner}`;
    case "exports":
      return `${whose} ${kind}exports to ${partner}`;
    case "imports":
      return `${whose} ${kind}imports from ${partner}`;
    case "two-way-trade":
      return `${whose} ${kind}exports to and imports from ${partner}`;
    case "added-duty":
      return `the added ${whose} duty on ${dutiableWords(figure)}`;
    case "total-duty":
      return `the ${whose} duty, base included, on ${dutiableWords(figure)}`;
    default:
      return indicator === null ? figure.claim : `${indicatorWords[indicator].toLowerCase()}, ${partner}`;
  }
}

/** What a duty is laid on: `goods`, or the names of its product groups or sectors. */
export function scopeWords({ sector, product }: Pick<Figure, "sector" | "product">): string {
  const named = (product.length > 0 ? product : sector).filter((code) => code !== "*").map(scopeName);
  return joinWords([...(sector.includes("*") ? ["goods"] : []), ...named]) || "goods";
}

/** Name of a sector, group or list in running text; `*` is all goods. */
export function scopeName(code: string): string {
  if (code === "*") return "all goods";
  const name = readTable(sectorsAndProductGroups).find((row) => row.code === code)?.name ?? code;
  return /^(?!Section)[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The number as its source printed it, with the sign of a deficit: `$270.4 bn`, `−$202 bn`; null without one. */
export function reportedWords({ printed, printed_unit, qualifier, value }: Figure): string | null {
  const digits = formatPrintedFigure(printed, printed_unit, null);
  if (digits === null) return null;
  return [qualifier, `${value !== null && value < 0 ? "\u2212" : ""}${digits}`].filter(Boolean).join(" ");
}

/** An official value in the unit of the figure it stands beside: `$297.0 bn`, `20%`. */
export function officialWords(official: Official, figure: Figure): string {
  const { value, unit } = official;
  if (unit === "fraction") return formatRate(value);
  if (unit !== "usd") return String(value);
  // A figure in yen or in no money stands beside dollars in billions.
  const scale = figureScale(figure.unit === "usd" ? figure : { printed: null, printed_unit: "USD billion" }, "usd");
  return `${value < 0 ? "\u2212" : ""}$${formatInScale(Math.abs(value), scale)}${scale.unit.slice(1)}`;
}

/** The same to the million, for what fits to the printed digit: `$270.421 bn`. */
export function exactWords({ value, unit }: Official): string {
  return unit === "fraction" ? formatRate(value) : unit === "usd" ? formatMoney(value, 3) : String(value);
}
