import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PassageLink } from "@/components/ledger/passage-link";
import { SourceComparison } from "@/components/ledger/source-comparison";
import { StatementTable } from "@/components/ledger/statement-table";
import { DefinitionRows } from "@/components/page/definition-rows";
import { Note } from "@/components/page/note";
import { PageHead } from "@/components/page/page-head";
import { Section } from "@/components/page/section";
import { heldFigures } from "@/lib/data/record";
import { sources } from "@/lib/data/schema/sources";
import { readTable } from "@/lib/data/table";
import { passageLink } from "@/lib/domain/passage";
import { sourceComparisons } from "@/lib/extract/source-comparison";
import { sentence } from "@/lib/format/phrase";
import { formatPublished } from "@/lib/format/published";
import { Shell } from "../../shell";
import { bibliography } from "./bibliography";
import { statementOf } from "./statement-of";

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return readTable(sources).map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, publisher } = await sourceOf(params);
  return { title, description: `What was read in “${title}” (${publisher}), in our own words, and where it stands.` };
}

export default async function SourcePage({ params }: Props) {
  const source = await sourceOf(params);
  const statements = heldFigures().filter(({ figure }) => figure.source_id === source.id);
  const { href, label, rel } = passageLink(source);
  const numbers = statements.filter(({ figure }) => figure.kind !== "event");
  const beside = sourceComparisons(source.id);
  const events = statements.filter(({ figure }) => figure.kind === "event");
  return (
    <Shell section="sources">
      <PageHead
        trail={[{ label: "Sources", href: "/sources" }, { label: source.id }]}
        title={source.title}
        subtitle={
          <>
            {source.publisher}, {formatPublished(source)}.{" "}
            {href === null ? (
              `${sentence(label ?? "not linked")}.`
            ) : (
              <PassageLink name="Open the source" line={null} href={href} why={label} rel={rel ?? undefined} />
            )}
          </>
        }
      />
      {source.caution !== null && <Note>{source.caution}.</Note>}
      {numbers.length > 0 && (
        <Section
          title="Figures"
          subtitle="In our own words, with the digits that the source prints. The verdict is computed: no one types it."
        >
          <StatementTable
            caption={`Figures read in “${source.title}”`}
            head={{ claim: "Figure", when: "period or day stated" }}
            statements={numbers.map(statementOf)}
          />
        </Section>
      )}
      {events.length > 0 && (
        <Section title="Events" subtitle="Dated statements, in our own words.">
          <StatementTable
            caption={`Events named in “${source.title}”`}
            head={{ claim: "Event", when: "day stated or found" }}
            statements={events.map(statementOf)}
          />
        </Section>
      )}
      {beside.length > 0 && (
        <Section
          id="beside"
          title="Beside other sources"
          subtitle="Other sources that report the same quantity for the same period, with their own number. None is averaged with another; each verdict is the record’s."
        >
          <SourceComparison comparisons={beside} />
        </Section>
      )}
      <Section id="bibliography" title="Bibliography" subtitle="What is known of the source, and how well.">
        <DefinitionRows rows={bibliography(source)} />
      </Section>
    </Shell>
  );
}

async function sourceOf(params: Props["params"]) {
  const { id } = await params;
  return readTable(sources).find((source) => source.id === id) ?? notFound();
}
