import type { Metadata } from "next";
import { type ListedSource, SourceList } from "@/components/ledger/source-list";
import { PageHead } from "@/components/page/page-head";
import { Section } from "@/components/page/section";
import { figures } from "@/lib/data/schema/figures";
import { type SourceRow, sources } from "@/lib/data/schema/sources";
import { readTable } from "@/lib/data/table";
import { count } from "@/lib/format/number";
import { formatPublished } from "@/lib/format/published";
import { tierNames } from "@/lib/format/tier";
import { Shell } from "../shell";

export const metadata: Metadata = {
  title: "Sources",
  description: "Every article and official page in which a figure was read, with what was found in it.",
};

const tiers = Object.entries(tierNames);

export default function SourcesPage() {
  const all = readTable(sources);
  const statements = readTable(figures);
  const further = all.filter(({ kind }) => kind === "further");
  const list = (some: SourceRow[]) => <SourceList sources={some.map((source) => listed(source, statements))} />;
  return (
    <Shell section="sources">
      <PageHead
        trail={[{ label: "Home", href: "/" }, { label: "Sources" }]}
        title={`${statements.length} statements read in ${all.length} sources`}
        subtitle="What each says in our own words, and the paragraph where it says so. A source is not a verdict: each figure is held against the official record."
      />
      <Section
        title="The founding articles"
        subtitle="The dashboard began with these. All their figures and dated statements are on file."
      >
        {list(all.filter(({ kind }) => kind === "founding"))}
      </Section>
      {tiers.map(([tier, name]) => (
        <Section key={tier} id={`tier-${tier.toLowerCase()}`} title={name}>
          {list(further.filter((source) => source.tier === tier))}
        </Section>
      ))}
    </Shell>
  );
}

function listed(source: SourceRow, statements: readonly { source_id: string; kind: string }[]): ListedSource {
  const own = statements.filter(({ source_id }) => source_id === source.id);
  const dated = own.filter(({ kind }) => kind === "event").length;
  const found = [[own.length - dated, "figure"] as const, [dated, "event"] as const]
    .filter(([number]) => number > 0)
    .map(([number, word]) => count(number, word));
  return {
    id: source.id,
    title: source.title,
    by: [source.publisher, source.author?.replaceAll(";", ",")].filter(Boolean).join(" · "),
    published: formatPublished(source),
    found: found.join(" · ") || "none on file",
  };
}
