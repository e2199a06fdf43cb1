import type { Metadata } from "next";
import { eventList } from "@/lib/charts/viewed-page";
import { type PageQuery, viewedQuery } from "../viewed-query";
import { EventsPage } from "./events-page";

export const metadata: Metadata = {
  title: "Events",
  description: "Tariff actions, agreements, rulings, summits and meetings 2012 to 2026, each with its source.",
  alternates: { canonical: "/events" },
};

/** The events that a query asks for. */
export default async function Page({ searchParams }: { searchParams: PageQuery }) {
  const { view, presentation } = await viewedQuery(eventList, searchParams);
  return <EventsPage view={view} filters={presentation.filters} />;
}
