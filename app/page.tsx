import { ChartFigure } from "@/components/chart/chart-figure";
import { DutyGridTable } from "@/components/chart/duty-grid-table";
import { HeadlineNumbers } from "@/components/chart/headline-number";
import { MarkList } from "@/components/chart/mark-list";
import { LawChangeList } from "@/components/ledger/law-change-list";
import { SourceLines } from "@/components/ledger/source-lines";
import { ActionLinks } from "@/components/page/action-links";
import { DefinitionRows } from "@/components/page/definition-rows";
import { Section } from "@/components/page/section";
import { catalogue } from "@/lib/charts/catalogue";
import type { Chart } from "@/lib/charts/chart";
import { dutyGrid } from "@/lib/charts/duty-grid";
import { headlines } from "@/lib/charts/headlines";
import { latestLawChanges } from "@/lib/charts/law-changes";
import { onFile } from "@/lib/charts/on-file";
import { defaultView } from "@/lib/charts/query";
import { day } from "@/lib/domain/period";
import { chartModel } from "@/lib/extract/chart-model";
import styles from "./page.module.css";
import { Shell } from "./shell";

export default function Home() {
  const [balance, surpluses, duty] = ["goods-balance", "reported-surpluses", "added-duty"].map((id) =>
    chartModel(id, defaultView(catalogue.get(id) as Chart)),
  ) as [ReturnType<typeof chartModel>, ReturnType<typeof chartModel>, ReturnType<typeof chartModel>];
  const grid = dutyGrid(["CHN", "VNM", "TWN", "JPN", "KOR", "IND", "EUU"], day("2025-01-01"));
  return (
    <Shell section={null}>
      <h1 className={styles.hero}>
        US trade balances and tariff rates, East Asia first, with every reported figure held against the official
        record.
      </h1>
      <HeadlineNumbers headlines={headlines()} />
      <Section title={balance.chart.title} subtitle={balance.chart.subtitle}>
        <ChartFigure chart={balance.chart} prefix="mark-" />
        <ChartFoot model={balance} />
        <MarkList chart={balance.chart} prefix="mark-" />
      </Section>
      <Section title={surpluses.chart.title} subtitle={surpluses.chart.subtitle} opening="ruled">
        <ChartFigure chart={surpluses.chart} prefix="surplus-" />
        <ChartFoot model={surpluses} />
      </Section>
      <Section
        title={duty.chart.title}
        subtitle="Added all-goods duty by partner from the day of each change, per cent. Without Section 301 lists and sector measures. “Cap” is an all-in rate, base included."
        opening="ruled"
      >
        <DutyGridTable grid={grid} caption="Added all-goods duty by partner from the day of each change, per cent" />
        <ChartFoot model={duty} />
      </Section>
      <div className={styles.split}>
        <Section title="Latest changes of law" opening="ruled">
          <LawChangeList changes={latestLawChanges(7)} />
        </Section>
        <Section title="What is on file" opening="ruled">
          <DefinitionRows rows={onFile()} />
        </Section>
      </div>
    </Shell>
  );
}

function ChartFoot({ model }: { model: ReturnType<typeof chartModel> }) {
  return (
    <div className={styles.foot}>
      <SourceLines sources={model.sources} />
      <ActionLinks
        links={[
          { href: model.hrefs.permalink, label: "Open the chart", icon: "next" },
          { href: model.hrefs.csv, label: "CSV", icon: "download" },
        ]}
      />
    </div>
  );
}
