import { readDatasets } from "@/lib/data/dataset";
import type { HeldFigure } from "@/lib/data/record";
import type { DatasetRow } from "@/lib/data/schema/datasets";
import type { FigureRow } from "@/lib/data/schema/figures";
import type { Day, Month } from "@/lib/domain/period";
import type { Official, Reconciliation } from "@/lib/domain/reconciliation";
import { formatDate, formatSpan } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";
import { formatPrintedFigure } from "@/lib/format/printed-figure";
import { formatPublished } from "@/lib/format/published";
import { formatRate } from "@/lib/format/rate";
import { formatStatedPeriod } from "@/lib/format/stated-period";

/** What a citation names, in words; the writers put it into their formats. */
export interface Citation {
  kind: "figure" | "chart" | "dataset";
  id: string;
  title: string;
  /** The number cited, with what the record says of it; null for a chart and a dataset. */
  value: string | null;
  period: string | null;
  /** Release of the official statistics, `;`-joined. */
  vintage: string | null;
  /** Whose work it rests on. */
  source: string;
  permalink: string;
  data_version: string;
  /** Day of the data version. */
  issued: Day;
  /** Null on a page that was made before it is read: the reader adds the day. */
  accessed: Day | null;
}

/** What every citation of a page needs besides the thing cited. */
export interface CitationContext {
  /** Base of permalinks, without a slash at the end. */
  siteUrl: string;
  dataVersion: string;
  /** Day of the data version. */
  issued: Day;
  accessed: Day | null;
}

/** Who made the site; a group, not a person. */
export const citedAuthor = "Tariff Ledger contributors";

/** Cite one reported figure: the claim in our words, the number as printed, the official one, both sources. */
export function figureCitation({ figure, source, reconciliation }: HeldFigure, context: CitationContext): Citation {
  const official = reconciliation?.official ?? null;
  const match = matchOf(reconciliation);
  const verdict = reconciliation?.verdict ?? null;
  const author = source.author === null ? "" : `${source.author}, `;
  const publisher = official === null ? null : publisherOf(official.source_id);
  return {
    kind: "figure",
    id: figure.id,
    title: figure.claim,
    value: sentence([
      reportedWords(figure),
      official &&
        `${verdict === "no-counterpart" ? "nearest official value" : "official"} ${amount(official)} ${periodWords(official)}`,
      match && match !== official ? `equals ${amount(match)} ${periodWords(match)}` : null,
      verdict && `verdict: ${verdict.replaceAll("-", " ")}`,
    ]),
    period: figure.stated_period === null ? null : formatStatedPeriod(figure.stated_period),
    vintage: [...new Set([official?.vintage, match?.vintage])].filter(Boolean).join(";") || null,
    source: `${author}“${source.title}”, ${source.publisher}, ${formatPublished(source)}${publisher ? `; ${publisher}` : ""}`,
    permalink: `${context.siteUrl}/figures/${figure.id}`,
    ...versionOf(context),
  };
}

/** Cite a chart view. `address` is its canonical path with query, `sources` are its source lines. */
export function chartCitation(
  chart: {
    id: string;
    title: string;
    address: string;
    period: string | null;
    vintage: string | null;
    sources: readonly string[];
  },
  context: CitationContext,
): Citation {
  return {
    kind: "chart",
    id: chart.id,
    title: chart.title,
    value: null,
    period: chart.period,
    vintage: chart.vintage,
    source: chart.sources.join("; "),
    permalink: `${context.siteUrl}${chart.address}`,
    ...versionOf(context),
  };
}

/** Cite a table as it is on file. */
export function datasetCitation(dataset: DatasetRow, context: CitationContext): Citation {
  return {
    kind: "dataset",
    id: dataset.dataset,
    title: dataset.title,
    value: null,
    period: dataset.coverage === "unknown" ? null : dataset.coverage,
    vintage: dataset.published === "unknown" ? null : dataset.published,
    source: dataset.publisher,
    permalink: `${context.siteUrl}/datasets/${dataset.dataset}`,
    ...versionOf(context),
  };
}

function versionOf({ dataVersion, issued, accessed }: CitationContext) {
  return { data_version: dataVersion, issued, accessed };
}

function publisherOf(id: string): string | null {
  return readDatasets().find(({ dataset }) => dataset === id)?.publisher ?? null;
}

function matchOf(reconciliation: Reconciliation | null): Official | null {
  return reconciliation?.evidence?.kind === "trade" ? reconciliation.evidence.match : null;
}

/** The number with the digits of its source, and the sign of a balance, which no source prints. */
function reportedWords({ printed, printed_unit, qualifier, value }: FigureRow): string | null {
  const digits = formatPrintedFigure(printed, printed_unit, null);
  if (digits === null) return null;
  return `reported ${qualifier === null ? "" : `${qualifier} `}${value !== null && value < 0 ? "\u2212" : ""}${digits}`;
}

/** `for 2024`, `for Jan–Nov 2024`, `for November 2022`, or the day of a rate: `on 9 April 2025`. */
function periodWords({ period }: Official): string {
  const [from, until] = period.split("/");
  if (until !== undefined) return `for ${formatSpan(from as Month, until as Month)}`;
  return `${period.length > 7 ? "on" : "for"} ${formatDate(period)}`;
}

function amount({ value, unit }: Official): string {
  // A balance below a billion needs its millions.
  if (unit === "usd") return formatMoney(value, Math.abs(value) < 1e9 ? 3 : 1);
  return unit === "fraction" ? formatRate(value) : String(value);
}

function sentence(parts: readonly (string | null)[]): string | null {
  const words = parts.filter((part) => part).join("; ");
  return words === "" ? null : words.charAt(0).toUpperCase() + words.slice(1);
}
