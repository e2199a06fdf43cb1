import type { Metadata } from "next";
import { partnerList } from "@/lib/charts/viewed-page";
import { PartnersPage } from "../../partners/partners-page";
import { type PageQuery, viewedQuery } from "../../viewed-query";

export const metadata: Metadata = { title: "Partners", alternates: { canonical: "/partners" } };

/** The list of partners in the order of its query; proxy.ts sends it here. */
export default async function Page({ searchParams }: { searchParams: PageQuery }) {
  const { presentation } = await viewedQuery(partnerList, searchParams);
  return <PartnersPage sort={presentation.sort} />;
}
