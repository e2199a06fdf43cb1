import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { dataPublished, dataVersion } from "@/lib/data/data-version";
import type { ChartModel } from "./chart-model";
import { chartColumn } from "./extract-column";
import { datasetLd } from "./json-ld";

/** schema.org Dataset of a chart's view: the rows it draws, with its downloads. */
export function chartLd({ chart, hrefs }: Pick<ChartModel, "chart" | "hrefs">, siteUrl: string) {
  const permalink = `${siteUrl}${hrefs.permalink}`;
  const { csv, json, zip } = hrefs;
  return datasetLd(
    {
      kind: "chart",
      id: chart.id,
      title: chart.title,
      description: `${chart.name}. ${chart.subtitle}`,
      permalink,
      columns: chart.columns.map(chartColumn),
      key: [],
      references: [],
      sources: chart.sources,
      notes: chart.notes,
      data_version: dataVersion(),
      day: dataPublished(),
      dialect: {},
      citation: `Tariff Ledger contributors, “${chart.title}”. Tariff Ledger, data version ${dataVersion()}. ${permalink}`,
    },
    { csv, json, zip },
    siteUrl,
    coverage(chart),
  );
}

/** First and last date of the rows as an ISO 8601 interval, where the axis is one of time. */
function coverage({ x, rows }: PreparedChart): string | null {
  if (!["month", "day", "year"].includes(x.kind)) return null;
  const dates = rows.flatMap((row) => (row[x.key] === null ? [] : [String(row[x.key])])).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? null : first === last ? first : `${first}/${last}`;
}
