import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseSearch } from "@/lib/extract/search-query";
import { longestQuestion } from "@/lib/extract/search-rank";
import { type SearchProps, searchOf } from "../search-of";
import { SearchPage } from "./search-page";

export async function generateMetadata({ searchParams }: SearchProps): Promise<Metadata> {
  return {
    title: "Search",
    description: "Search partners, charts, measures, figures, events.",
    robots: (await searchOf(searchParams)).size === 0 ? undefined : { index: false },
  };
}

/** The search, and what a question finds; proxy.ts has refused a bad query before. */
export default async function Page({ searchParams }: SearchProps) {
  const query = await searchOf(searchParams);
  const parsed = parseSearch(query);
  if (parsed.fault !== null) notFound();
  return <SearchPage asked={parsed.asked} cut={(query.get("q") ?? "").length > longestQuestion} />;
}
