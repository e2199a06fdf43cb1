import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LedgerPage } from "@/components/ledger/ledger-page";
import { sources } from "@/lib/data/schema/sources";
import { readTable } from "@/lib/data/table";
import { figuresPage } from "@/lib/extract/figures-page";
import { figuresAddress, parseFiguresQuery } from "@/lib/extract/figures-query";
import { type SearchProps, searchOf } from "../../search-of";
import { Shell } from "../../shell";

export async function generateMetadata(props: SearchProps): Promise<Metadata> {
  const query = await queryOf(props);
  return {
    title: "What was reported, and what the record says",
    alternates: { canonical: figuresAddress(query) },
    robots: { index: false },
  };
}

/** A choice of the ledger, rendered on request; proxy.ts has validated the query and sends it here. */
export default async function Page(props: SearchProps) {
  return (
    <Shell section="figures">
      <LedgerPage page={figuresPage(await queryOf(props))} sources={readTable(sources).length} />
    </Shell>
  );
}

async function queryOf({ searchParams }: SearchProps) {
  const parsed = parseFiguresQuery(await searchOf(searchParams));
  return parsed.fault === null ? parsed.query : notFound();
}
