import type { Metadata } from "next";
import { SearchPage } from "../../search/search-page";
import { type PageQuery, queryOf } from "../../viewed-query";

export const metadata: Metadata = { title: "Search", robots: { index: false } };

/** What a question finds; proxy.ts sends it here. */
export default async function Page({ searchParams }: { searchParams: PageQuery }) {
  return <SearchPage question={(await queryOf(searchParams)).get("q") ?? ""} />;
}
