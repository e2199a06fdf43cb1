import type { Metadata } from "next";
import { CorrectionList } from "@/components/page/correction-list";
import { PageHead } from "@/components/page/page-head";
import { Prose } from "@/components/page/prose";
import { Section } from "@/components/page/section";
import { archivedVersions } from "@/lib/data/archive";
import { dataVersion } from "@/lib/data/data-version";
import { corrections } from "@/lib/data/schema/corrections";
import { readTable } from "@/lib/data/table";
import { tableOf } from "@/lib/data/tables";
import { provenancePath } from "@/lib/domain/provenance-path";
import { formatDay } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { Shell } from "../shell";

export const metadata: Metadata = {
  title: "Corrections",
  description: "What this site or its material said wrongly, when it was put right, and what shows it.",
};

export default function CorrectionsPage() {
  const rows = [...readTable(corrections)].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const archived = new Set(archivedVersions().map(({ data_version }) => data_version));
  return (
    <Shell section={null}>
      <PageHead
        trail={[{ label: "Home", href: "/" }, { label: "Corrections" }]}
        title={
          rows[0]
            ? `${count(rows.length, "correction")}, the last of ${formatDay(rows[0].date)}`
            : "Nothing has been corrected"
        }
        subtitle="What was said wrongly, what says so, and what stands now. Revisions by the Census Bureau are no corrections: they are vintages, and each row names its own."
      />
      <Section title="The log">
        {rows.length === 0 ? (
          <Prose>
            <p>The log is empty: nothing that stood here has been found wrong and put right.</p>
          </Prose>
        ) : (
          <CorrectionList
            corrections={rows.map((row) => ({
              ...row,
              data_version:
                archived.has(row.data_version) || row.data_version === dataVersion()
                  ? row.data_version
                  : `${row.data_version}, of which no copy is kept: it is older than the first version on file`,
              href: tableOf(row.where) === null ? null : provenancePath(row.where),
            }))}
          />
        )}
      </Section>
      <Section id="report" title="Something looks wrong?">
        <Prose>
          <p>
            Say which page, which number, and what shows another one: the address of the page carries the whole view,
            and the data version stands at its foot. The rows of the log are a table like all others:{" "}
            <a href="/datasets/corrections">corrections</a>.
          </p>
        </Prose>
      </Section>
    </Shell>
  );
}
