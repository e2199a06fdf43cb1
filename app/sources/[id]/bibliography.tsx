import { Knowledge } from "@/components/ledger/knowledge";
import { PassageLink } from "@/components/ledger/passage-link";
import type { DefinitionRow } from "@/components/page/definition-rows";
import { LinkOut } from "@/components/page/link-out";
import type { SourceRow } from "@/lib/data/schema/sources";
import { passageLink } from "@/lib/domain/passage";
import { formatDay } from "@/lib/format/date";
import { sentence } from "@/lib/format/phrase";
import { formatPublished } from "@/lib/format/published";
import { tierNames } from "@/lib/format/tier";

/** What is known of a source and how well, field by field. */
export function bibliography(source: SourceRow): DefinitionRow[] {
  const { original_publisher, publisher, original_url, url, tier, article_type, copy_kind } = source;
  return [
    { term: "Title", value: known(source.title, source.title_status, source.title_note) },
    {
      term: "Author",
      value: known(source.author?.replaceAll(";", ",") ?? "Unknown", source.author_status, source.author_note),
    },
    { term: "Publisher", value: publisher },
    {
      term: "First published",
      value: original_publisher === publisher ? null : original_publisher && `by ${original_publisher}`,
    },
    {
      term: "Published",
      value: known(sentence(formatPublished(source)), source.published_status, source.published_note),
    },
    { term: "Address", value: known(<Address source={source} />, source.url_status, source.url_note) },
    {
      term: "First address",
      value:
        original_url !== null && original_url !== url ? <LinkOut href={original_url}>{original_url}</LinkOut> : null,
    },
    { term: "Kind", value: sentence([...new Set([article_type, copy_kind])].filter(Boolean).join("; ")) },
    { term: "Tier", value: tier && tierNames[tier] },
    { term: "Read", value: `by ${formatDay(source.read_by)}` },
    { term: "Id", value: source.id },
  ];
}

function known(value: DefinitionRow["value"], status: SourceRow["url_status"], note: string | null) {
  return (
    <>
      {value}
      <Knowledge status={status} note={note} />
    </>
  );
}

/** The address as a link where it may be one; else in words, with the reason. */
function Address({ source }: { source: SourceRow }) {
  const { href, label, rel } = passageLink(source);
  return (
    <PassageLink
      name={source.url?.replace(/^https?:\/\//, "") ?? "None"}
      line={null}
      href={href}
      why={label}
      rel={rel ?? undefined}
    />
  );
}
