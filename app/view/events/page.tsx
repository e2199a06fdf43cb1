import type { Metadata } from "next";
import { eventList } from "@/lib/charts/viewed-page";
import { EventsPage } from "../../events/events-page";
import { type PageQuery, viewedQuery } from "../../viewed-query";

export const metadata: Metadata = { title: "Events", alternates: { canonical: "/events" } };

/** The events that a query asks for; proxy.ts sends it here. */
export default async function Page({ searchParams }: { searchParams: PageQuery }) {
  const { view, presentation } = await viewedQuery(eventList, searchParams);
  return <EventsPage view={view} filters={presentation.filters} />;
}
