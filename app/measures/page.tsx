import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { measureListAddress, parseMeasureList } from "@/lib/extract/measure-list-query";
import { type SearchProps, searchOf } from "../search-of";
import { MeasuresPage } from "./measures-page";

/** The list in the view of its query, which proxy.ts has validated. */
async function viewOf({ searchParams }: SearchProps) {
  const parsed = parseMeasureList(await searchOf(searchParams));
  return parsed.fault === null ? parsed.view : notFound();
}

export async function generateMetadata(props: SearchProps): Promise<Metadata> {
  return {
    title: "Measures",
    description: "Every US tariff measure since 2018: rate, scope, first and last day, instrument, and how it stacks.",
    alternates: { canonical: measureListAddress(await viewOf(props)) },
  };
}

export default async function Page(props: SearchProps) {
  return <MeasuresPage view={await viewOf(props)} />;
}
