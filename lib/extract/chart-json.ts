import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { dialectWords, type ExtractDescription } from "./extract-description";
import { dataLicences } from "./licence";

/** The JSON of a chart view: rows as in the CSV, with everything that tells what they are. `address` names its files. */
export function chartJson(
  chart: PreparedChart,
  rows: PreparedChart["rows"],
  about: ExtractDescription,
  address: (format: string) => string,
) {
  const { id, name, topic, title, subtitle, mark, x, y, columns, series, marks, notes, sources, as_of, vintages } =
    chart;
  return {
    id,
    name,
    topic,
    title,
    subtitle,
    permalink: about.permalink,
    data_version: about.data_version,
    as_of,
    vintages,
    citation: about.citation,
    licences: dataLicences(sources.map(({ licence }) => licence)),
    files: { csv: address("csv"), json: address("json"), zip: address("zip") },
    csv: dialectWords(about.dialect),
    mark,
    x: x.key,
    y: y.key,
    columns: columns.map(({ key, kind, label, description }, at) => {
      const { type, unit } = about.columns[at] ?? { type: "string", unit: null };
      return { name: key, kind, type, label, unit, description };
    }),
    series: series.map(({ key, name: words, tone, values }) => ({ key, name: words, tone, values })),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null]))),
    annotations: marks.map((mark) => ({
      sign: mark.sign,
      kind: mark.kind,
      date: mark.date,
      value: mark.value,
      series: mark.series,
      words: mark.words,
      sources: mark.sources,
    })),
    notes,
    sources,
  };
}
