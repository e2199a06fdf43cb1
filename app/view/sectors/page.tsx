import type { Metadata } from "next";
import { sectorList } from "@/lib/charts/viewed-page";
import { SectorsPage } from "../../sectors/sectors-page";
import { type PageQuery, viewedQuery } from "../../viewed-query";

export const metadata: Metadata = { title: "Sectors", alternates: { canonical: "/sectors" } };

/** The list of sectors in the order of its query; proxy.ts sends it here. */
export default async function Page({ searchParams }: { searchParams: PageQuery }) {
  const { presentation } = await viewedQuery(sectorList, searchParams);
  return <SectorsPage sort={presentation.sort} />;
}
