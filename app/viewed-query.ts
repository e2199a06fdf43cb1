import { notFound } from "next/navigation";
import { parseQuery, type Viewed } from "@/lib/charts/query";

export type PageQuery = Promise<Record<string, string | string[] | undefined>>;

/** Query of a page as pairs. */
export async function queryOf(searchParams: PageQuery): Promise<URLSearchParams> {
  const pairs = Object.entries(await searchParams).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one]),
  );
  return new URLSearchParams(pairs);
}

/** The view that a query asks of a page; proxy.ts has refused a bad one before. */
export async function viewedQuery(page: Viewed, searchParams: PageQuery) {
  const parsed = parseQuery(page, await queryOf(searchParams));
  return parsed.fault === null ? parsed : notFound();
}
