import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LedgerPage } from "@/components/ledger/ledger-page";
import { sources } from "@/lib/data/schema/sources";
import { readTable } from "@/lib/data/table";
import { figuresPage } from "@/lib/extract/figures-page";
import { figuresAddress, parseFiguresQuery } from "@/lib/extract/figures-query";
import { type SearchProps, searchOf } from "../search-of";
import { Shell } from "../shell";

export async function generateMetadata(props: SearchProps): Promise<Metadata> {
  const canonical = figuresAddress(await queryOf(props));
  return {
    title: "What was reported, and what the record says",
    description:
      "Every reported figure on US trade and tariffs found in articles and papers, beside the official value, with the difference and its cause.",
    alternates: { canonical, types: { "text/csv": "/figures.csv", "application/json": "/api/figures" } },
    robots: canonical === "/figures" ? undefined : { index: false },
  };
}

/** The ledger, or a choice of it; proxy.ts has validated the query. */
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
