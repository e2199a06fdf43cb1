import type { Metadata } from "next";
import { SearchPage } from "../../search/search-page";
import { type SearchProps, searchOf } from "../../search-of";

export const metadata: Metadata = { title: "Search", robots: { index: false } };

/** What a question finds; proxy.ts sends it here. */
export default async function Page({ searchParams }: SearchProps) {
  return <SearchPage question={(await searchOf(searchParams)).get("q") ?? ""} />;
}
