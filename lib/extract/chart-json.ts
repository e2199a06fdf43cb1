import type { PreparedChart } from "@/lib/charts/prepared-chart";

/** The JSON of a chart view: rows as in the CSV, with everything that tells what they are. */
export function chartJson(
  chart: PreparedChart,
  rows: PreparedChart["rows"],
  about: { permalink: string; dataVersion: string },
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
    data_version: about.dataVersion,
    as_of,
    vintages,
    mark,
    x: x.key,
    y: y.key,
    columns: columns.map(({ key, kind, label, unit, description }) => ({ name: key, kind, label, unit, description })),
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
