import type { Metadata } from "next";
import { defaultView } from "@/lib/charts/query";
import { eventList } from "@/lib/charts/viewed-page";
import { EventsPage } from "./events-page";

export const metadata: Metadata = {
  title: "Events",
  description: "Tariff actions, agreements, rulings, summits and meetings 2012 to 2026, each with its source.",
};

export default function Page() {
  return <EventsPage view={defaultView(eventList)} />;
}
