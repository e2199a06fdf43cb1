import type { Chart } from "@/lib/charts/chart";
import type { View } from "@/lib/charts/controls";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { chartAddress, type Presentation } from "@/lib/charts/query";
import { dataPublished, dataVersion } from "@/lib/data/data-version";
import type { Day } from "@/lib/domain/period";
import { chartCitation } from "./citation";
import { undatedCitation } from "./citation-text";
import { chartColumn } from "./extract-column";
import type { ExtractDescription } from "./extract-description";

/** What the files of a chart view say of themselves. `siteUrl` stands in front of the permalink; `version` = of the data. */
export function chartDescription(
  prepared: PreparedChart,
  chart: Chart,
  view: View,
  { sort, filters, dialect, excel }: Presentation,
  siteUrl: string,
  version: string = dataVersion(),
): ExtractDescription {
  // The day of a version stands in its name; today's is the newest that a dataset was retrieved.
  const issued =
    version === dataVersion() ? dataPublished() : (version.replace(/^(\d{4})(\d\d)(\d\d).*$/, "$1-$2-$3") as Day);
  const rowQuery = sort !== null || filters.length > 0;
  const address = chartAddress(prepared.id, chart, view, rowQuery ? { sort, filters, view: "table" } : {});
  const [first, last] = [view.from || view.on || String(view.year || ""), view.until];
  const citation = chartCitation(
    {
      id: prepared.id,
      title: prepared.title,
      address,
      period: first === "" ? null : last === "" ? first : `${first} to ${last}`,
      vintage: prepared.vintages.filter((vintage) => vintage !== "unknown").join(";") || null,
      sources: [...new Set(prepared.sources.map(({ publisher }) => publisher))],
    },
    { siteUrl, dataVersion: version, issued, accessed: issued },
  );
  return {
    kind: "chart",
    id: prepared.id,
    title: prepared.title,
    description: prepared.subtitle,
    permalink: `${siteUrl}${address}`,
    columns: prepared.columns.map(chartColumn),
    key: [],
    references: [],
    sources: prepared.sources,
    notes: prepared.notes,
    data_version: version,
    day: issued,
    dialect: { eu: dialect === "eu", excel },
    citation: undatedCitation(citation),
  };
}
