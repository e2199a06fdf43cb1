import { DefinitionRows } from "@/components/page/definition-rows";
import { LinkOut } from "@/components/page/link-out";
import { Section } from "@/components/page/section";
import type { ChartModel } from "@/lib/extract/chart-model";
import { formatDate } from "@/lib/format/date";

/** Provenance of every dataset and article behind the view, and the meaning of every column. */
export function ChartSources({ model: { chart } }: { model: ChartModel }) {
  return (
    <>
      {chart.sources.map((source) => (
        <Section key={source.id} title={source.title}>
          <DefinitionRows
            rows={[
              { term: "Publisher", value: source.publisher },
              { term: "Basis", value: source.basis },
              { term: "As of", value: formatDate(source.as_of) },
              { term: "Licence", value: source.licence },
              {
                term: "On this site",
                value: (
                  <a href={/^(\d{3}|M\d{2})$/.test(source.id) ? `/sources/${source.id}` : `/datasets/${source.id}`}>
                    {source.id}
                  </a>
                ),
              },
              {
                term: "At the publisher",
                value: source.url ? <LinkOut href={source.url}>{source.url}</LinkOut> : "no address on file",
              },
            ]}
          />
        </Section>
      ))}
      <Section title="Columns">
        <DefinitionRows rows={chart.columns.map((column) => ({ term: column.key, value: column.description }))} />
      </Section>
    </>
  );
}
