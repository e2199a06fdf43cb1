import type { Metadata } from "next";
import { ChartList } from "@/components/chart/chart-list";
import { PageHead } from "@/components/page/page-head";
import { Section } from "@/components/page/section";
import { catalogue } from "@/lib/charts/catalogue";
import { topics } from "@/lib/charts/chart";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { numberWord, sentence } from "@/lib/format/phrase";
import { Shell } from "../shell";

export const metadata: Metadata = { title: "Charts", description: "Every chart, by topic, with its finding." };

export default function ChartsPage() {
  const charts = [...catalogue].map(([id, chart]) => prepare(id, chart, defaultView(chart)));
  const shown = topics.filter((topic) => charts.some((chart) => chart.topic === topic));
  return (
    <Shell section="charts">
      <PageHead
        title={`${sentence(numberWord(charts.length))} charts, each with its table, its CSV and its sources`}
        subtitle="Each title is the finding of the default view, computed from the data on file."
      />
      {shown.map((topic, at) => (
        <Section key={topic} id={topic} title={sentence(topic)} opening={at === 0 ? "plain" : "ruled"}>
          <ChartList charts={charts.filter((chart) => chart.topic === topic)} />
        </Section>
      ))}
    </Shell>
  );
}
