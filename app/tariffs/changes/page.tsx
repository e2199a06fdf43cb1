import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseChangeYear, standardYear } from "@/lib/extract/tariff-change-year";
import { type SearchProps, searchOf } from "../../search-of";
import { ChangesPage } from "./changes-page";

/** The year that the query asks for, which proxy.ts has validated. */
async function yearOf({ searchParams }: SearchProps) {
  const parsed = parseChangeYear(await searchOf(searchParams));
  return parsed.fault === null ? parsed.year : notFound();
}

export async function generateMetadata(props: SearchProps): Promise<Metadata> {
  const year = await yearOf(props);
  return {
    title: year === standardYear() ? "Changes of tariff law" : `Changes of tariff law in ${year}`,
    description: "What began and ended on each day in US tariff law, and for whom.",
    alternates: { canonical: "/tariffs/changes", types: { "application/atom+xml": "/tariffs/changes.atom" } },
  };
}

export default async function Page(props: SearchProps) {
  return <ChangesPage year={await yearOf(props)} />;
}
