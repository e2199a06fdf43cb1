import { dataPublished, dataVersion } from "@/lib/data/data-version";
import type { HeldFigure } from "@/lib/data/record";
import type { DatasetRow } from "@/lib/data/schema/datasets";
import type { Day } from "@/lib/domain/period";
import type { ChartModel } from "@/lib/extract/chart-model";
import { type Citation, chartCitation, datasetCitation, figureCitation } from "@/lib/extract/citation";
import { type CitationPanel, citationPanel } from "@/lib/extract/citation-files";
import { formatPeriod } from "@/lib/format/period-words";
import { siteUrl } from "./site-url";

/** What a page can be cited for. */
export type Cited =
  | { kind: "figure"; held: HeldFigure }
  | { kind: "chart"; model: ChartModel }
  | { kind: "dataset"; dataset: DatasetRow };

/** The citation of a thing; `accessed` is null on pages that are made before they are read. */
export function cite(cited: Cited, accessed: Day | null): Citation {
  const context = { siteUrl: siteUrl(), dataVersion: dataVersion(), issued: dataPublished(), accessed };
  if (cited.kind === "figure") return figureCitation(cited.held, context);
  if (cited.kind === "dataset") return datasetCitation(cited.dataset, context);
  const { chart, hrefs, sources } = cited.model;
  return chartCitation(
    {
      id: chart.id,
      title: chart.title,
      address: hrefs.permalink,
      period: chart.span === null ? null : formatPeriod(chart.span.join("/")),
      vintage: chart.vintages.join(";") || null,
      sources: sources.map(({ publisher, title }) => `${publisher}, ${title}`),
    },
    context,
  );
}

/** The panel of a page. */
export function citationOf(cited: Cited): CitationPanel {
  const citation = cite(cited, null);
  return citationPanel(citation, citation.permalink.slice(siteUrl().length));
}
