import { FilterBar } from "@/components/filter/filter-bar";
import { LinkRow } from "@/components/page/link-row";
import { PageHead } from "@/components/page/page-head";
import { Refusal } from "@/components/page/refusal";
import { Section } from "@/components/page/section";
import { catalogue } from "@/lib/charts/catalogue";
import { filterOptions } from "@/lib/charts/filter-options";
import { parseQuery } from "@/lib/charts/query";
import { relatedCharts } from "@/lib/charts/related-charts";
import { chartRulers } from "@/lib/extract/chart-rulers";
import { sentence } from "@/lib/format/phrase";
import { isTyped, type RefusedView } from "../refused-view";

/** Name of the chart whose address is refused, and its controls at the nearest view; null where it is no chart's. */
export function refusedChart({ path, query }: RefusedView) {
  const id = /^\/charts\/([^/.]+)$/.exec(path)?.[1] ?? "";
  const chart = catalogue.get(id);
  const parsed = chart && parseQuery(chart, new URLSearchParams(query ?? ""));
  if (!parsed || parsed.fault !== null) return null;
  const { view, filters, sort } = parsed.presentation;
  const kept = { view, filters, sort };
  return {
    name: chart.name,
    topic: chart.topic,
    options: filterOptions(id, chart, parsed.view, kept),
    rulers: chartRulers(id, chart, parsed.view, kept),
    related: relatedCharts(id),
  };
}

interface RefusedChartProps {
  model: NonNullable<ReturnType<typeof refusedChart>>;
  refused: RefusedView;
}

/** A chart's page with the reason in the chart's place; the fields show what was typed. */
export function RefusedChart({ model: { name, topic, options, rulers, related }, refused }: RefusedChartProps) {
  return (
    <>
      <PageHead trail={[{ label: sentence(topic), href: `/charts#${topic}` }, { label: name }]} title={name} />
      <FilterBar options={options} rulers={rulers} refused={refused} />
      <Refusal {...refused} focused={!isTyped(refused)} />
      {related.length > 0 && (
        <Section id="related" title="Related charts">
          <LinkRow links={related.map(({ id, name: label }) => ({ href: `/charts/${id}`, label }))} />
        </Section>
      )}
    </>
  );
}
