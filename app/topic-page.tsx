import { ChartFigure } from "@/components/chart/chart-figure";
import { ChartList } from "@/components/chart/chart-list";
import { MarkList } from "@/components/chart/mark-list";
import { SourceLines } from "@/components/ledger/source-lines";
import { ActionLinks } from "@/components/page/action-links";
import { LinkRow } from "@/components/page/link-row";
import { PageHead } from "@/components/page/page-head";
import { Section } from "@/components/page/section";
import type { SiteSection } from "@/components/page/site-sections";
import { catalogue } from "@/lib/charts/catalogue";
import type { Chart, Topic } from "@/lib/charts/chart";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { chartModel } from "@/lib/extract/chart-model";
import { Shell } from "./shell";

export interface TopicPageProps {
  section: SiteSection;
  label: string;
  subtitle: string;
  /** Charts shown whole, the first with its marks; their finding heads them. */
  lead: readonly [string, ...string[]];
  /** All other charts of these topics are listed. */
  topics: readonly Topic[];
  links: readonly { href: string; label: string }[];
}

/** A topic: its leading charts whole, the finding of the first as the title of the page, the others as sketches. */
export function TopicPage({ section, label, subtitle, lead, topics, links }: TopicPageProps) {
  const [first, ...others] = lead.map((id) => chartModel(id, defaultView(catalogue.get(id) as Chart)));
  const listed = [...catalogue].filter(([id, { topic }]) => topics.includes(topic) && !lead.includes(id));
  if (!first) return null;
  return (
    <Shell section={section}>
      <PageHead trail={[{ label: "Home", href: "/" }, { label }]} title={first.chart.title} subtitle={subtitle} />
      <Section title={first.chart.name} subtitle={first.chart.subtitle}>
        <Lead model={first} prefix="mark-" />
        {first.chart.marks.length > 0 && <MarkList chart={first.chart} prefix="mark-" />}
      </Section>
      {others.map((model) => (
        <Section key={model.chart.id} title={model.chart.title} subtitle={model.chart.subtitle} opening="ruled">
          <Lead model={model} prefix={`${model.chart.id}-`} />
        </Section>
      ))}
      <Section title="More charts" opening="ruled">
        <ChartList charts={listed.map(([id, chart]) => prepare(id, chart, defaultView(chart)))} />
      </Section>
      <Section title="Further" opening="ruled">
        <LinkRow links={links} />
      </Section>
    </Shell>
  );
}

function Lead({ model, prefix }: { model: ReturnType<typeof chartModel>; prefix: string }) {
  return (
    <>
      <ChartFigure chart={model.chart} prefix={prefix} />
      <SourceLines sources={model.sources} />
      <ActionLinks
        links={[
          { href: model.hrefs.permalink, label: "Open the chart", icon: "next" },
          { href: model.hrefs.csv, label: "CSV", icon: "download" },
        ]}
      />
    </>
  );
}
