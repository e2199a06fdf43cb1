import type { Metadata } from "next";
import { sectorList } from "@/lib/charts/viewed-page";
import { type PageQuery, viewedQuery } from "../viewed-query";
import { SectorsPage } from "./sectors-page";

export const metadata: Metadata = {
  title: "Sectors",
  description: "The twenty sectors of the site, with imports and MFN rates.",
  alternates: { canonical: "/sectors" },
};

/** The list of sectors in the order of its query. */
export default async function Page({ searchParams }: { searchParams: PageQuery }) {
  const { presentation } = await viewedQuery(sectorList, searchParams);
  return <SectorsPage sort={presentation.sort} />;
}
