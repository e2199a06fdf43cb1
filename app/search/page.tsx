import type { Metadata } from "next";
import { SearchPage } from "./search-page";

export const metadata: Metadata = {
  title: "Search",
  description: "Search partners, charts, measures, figures, events.",
};

export default function Page() {
  return <SearchPage />;
}
