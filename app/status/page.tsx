import type { Metadata } from "next";
import { DefinitionRows } from "@/components/page/definition-rows";
import { PageHead } from "@/components/page/page-head";
import { RuledTable } from "@/components/page/ruled-table";
import { Section } from "@/components/page/section";
import { dataPublished, dataVersion } from "@/lib/data/data-version";
import { readDatasets } from "@/lib/data/dataset";
import { lawHorizon } from "@/lib/data/law-horizon";
import { lastTradeMonth } from "@/lib/data/trade-horizon";
import { formatDay, formatMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { Shell } from "../shell";
import { datasetLine, statusColumns } from "./dataset-line";

export const metadata: Metadata = {
  title: "Status",
  description: "Which data this site holds, how far each table reaches, and when it was last taken from its publisher.",
};

export default function StatusPage() {
  const all = readDatasets();
  const rows = all.reduce((sum, dataset) => sum + dataset.rows, 0);
  // What we wrote ourselves is not taken from anyone.
  const taken = all.filter(({ publisher }) => !publisher.startsWith("Tariff Ledger")).map(({ retrieved }) => retrieved);
  const newest = taken.reduce((last, day) => (day > last ? day : last));
  return (
    <Shell section="about">
      <PageHead
        trail={[{ label: "Home", href: "/" }, { label: "Status" }]}
        title={`Trade is on file to ${formatMonth(lastTradeMonth())}, tariff law to ${formatDay(lawHorizon())}`}
        subtitle="Which data this site holds and how far each table reaches. Nothing is filled in after the last period of a table."
      />
      <Section title="This site">
        <DefinitionRows
          rows={[
            { term: "Data version", value: <a href="/changes">{dataVersion()}</a> },
            { term: "Last taken from a publisher", value: formatDay(newest) },
            { term: "Last changed by us", value: formatDay(dataPublished()) },
            {
              term: "Checked",
              value: `${all.length} tables and ${formatNumber(rows, 0)} rows: every cell, key and code. A fault stops the build, so what you read has passed.`,
            },
            {
              term: "For monitors",
              value: (
                <>
                  <a href="/healthz">/healthz</a> answers 200 with the data version while the server is up.
                </>
              ),
            },
          ]}
        />
      </Section>
      <Section id="tables" title="Table by table">
        <RuledTable caption="How far each table reaches" columns={statusColumns}>
          {all.map(datasetLine)}
        </RuledTable>
      </Section>
    </Shell>
  );
}
