import type { Metadata } from "next";
import { type SearchProps, searchOf } from "../search-of";
import { SearchPage } from "./search-page";

async function questionOf({ searchParams }: SearchProps): Promise<string | undefined> {
  const query = await searchOf(searchParams);
  return query.size === 0 ? undefined : (query.get("q") ?? "");
}

export async function generateMetadata(props: SearchProps): Promise<Metadata> {
  return {
    title: "Search",
    description: "Search partners, charts, measures, figures, events.",
    robots: (await questionOf(props)) === undefined ? undefined : { index: false },
  };
}

/** The search, and what a question finds. */
export default async function Page(props: SearchProps) {
  return <SearchPage question={await questionOf(props)} />;
}
