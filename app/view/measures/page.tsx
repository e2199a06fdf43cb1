import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { measureListAddress, parseMeasureList } from "@/lib/extract/measure-list-query";
import { MeasuresPage } from "../../measures/measures-page";
import { type SearchProps, searchOf } from "../../search-of";

/** The list in the view of its query; proxy.ts has validated the query and sends it here. */
async function viewOf({ searchParams }: SearchProps) {
  const parsed = parseMeasureList(await searchOf(searchParams));
  return parsed.fault === null ? parsed.view : notFound();
}

export async function generateMetadata(props: SearchProps): Promise<Metadata> {
  return { title: "Measures", alternates: { canonical: measureListAddress(await viewOf(props)) } };
}

export default async function Page(props: SearchProps) {
  return <MeasuresPage view={await viewOf(props)} />;
}
