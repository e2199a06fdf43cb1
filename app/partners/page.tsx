import type { Metadata } from "next";
import { partnerList } from "@/lib/charts/viewed-page";
import { type PageQuery, viewedQuery } from "../viewed-query";
import { PartnersPage } from "./partners-page";

export const metadata: Metadata = {
  title: "Partners",
  description: "US goods balance, exports and imports by partner, for the last full year on file.",
  alternates: { canonical: "/partners" },
};

/** The list of partners in the order of its query. */
export default async function Page({ searchParams }: { searchParams: PageQuery }) {
  const { presentation } = await viewedQuery(partnerList, searchParams);
  return <PartnersPage sort={presentation.sort} />;
}
