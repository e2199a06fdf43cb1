import { notFound } from "next/navigation";
import { parseQuery, type Viewed } from "@/lib/charts/query";
import { type SearchProps, searchOf } from "./search-of";

export type PageQuery = SearchProps["searchParams"];

/** The view that a query asks of a page; proxy.ts has refused a bad one before. */
export async function viewedQuery(page: Viewed, searchParams: PageQuery) {
  const parsed = parseQuery(page, await searchOf(searchParams));
  return parsed.fault === null ? parsed : notFound();
}
