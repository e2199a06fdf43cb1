import type { PreparedChart, SourceLine } from "@/lib/charts/prepared-chart";
import { formatDate } from "@/lib/format/date";

/** What stands under every chart that leaves the site: who published, as of when, under which licence. */
export interface Credit {
  source: string;
  asOf: string;
  licence: string;
}

const ours = "CC BY 4.0";

/** The credit of a chart: publishers named once each, the newest as-of, the licences of what is shown. */
export function creditOf(chart: Pick<PreparedChart, "sources" | "as_of">): Credit {
  const publishers = distinct(chart.sources.map((source) => source.publisher));
  const shown = publishers.length > 4 ? [...publishers.slice(0, 3), `${publishers.length - 3} more`] : publishers;
  return {
    source: `${publishers.length > 1 ? "Sources" : "Source"}: ${shown.join("; ")}`,
    asOf: asOfWords(chart),
    licence: `Chart: ${ours}. Data: ${distinct(chart.sources.filter(isDataset).map(licenceWords)).join("; ") || "facts as reported"}`,
  };
}

/** The credit as one sentence a part. */
export function creditLine(chart: Pick<PreparedChart, "sources" | "as_of">): string {
  const { source, asOf, licence } = creditOf(chart);
  return `${source}. ${asOf}. ${licence}.`;
}

/** What a picture's alternative text says: the finding, what is measured, from whom and when. */
export function altText(chart: Pick<PreparedChart, "title" | "subtitle" | "sources" | "as_of">): string {
  const { source, asOf } = creditOf(chart);
  return `${chart.title}. ${chart.subtitle.replace(/\.$/, "")}. ${source}. ${asOf}.`;
}

/** The newest release that is known; `unknown` sorts last and must not hide it. */
function asOfWords(chart: Pick<PreparedChart, "sources" | "as_of">): string {
  const known = [chart.as_of, ...chart.sources.filter(isDataset).map((source) => source.as_of)].filter((as_of) =>
    /^\d/.test(as_of),
  );
  const newest = chart.as_of.startsWith("2") ? chart.as_of : known.sort().at(-1);
  return newest === undefined ? "Day of publication unknown" : `As of ${formatDate(newest)}`;
}

function isDataset({ basis }: SourceLine): boolean {
  return basis !== "As reported";
}

function licenceWords({ licence }: SourceLine): string {
  if (licence === "not-cleared") return "licence not cleared";
  return licence.replace(/(facts of )?US government works?, public domain/, "public domain");
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
