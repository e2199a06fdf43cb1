import { EventFilter } from "@/components/events/event-filter";
import { EventList } from "@/components/events/event-list";
import { Message } from "@/components/page/message";
import { PageHead } from "@/components/page/page-head";
import { Section } from "@/components/page/section";
import type { View } from "@/lib/charts/controls";
import { eventOptions, kindChosen } from "@/lib/charts/event-options";
import { listedEvents } from "@/lib/charts/listed-events";
import { defaultView } from "@/lib/charts/query";
import type { RowFilter } from "@/lib/charts/row-query";
import { eventList } from "@/lib/charts/viewed-page";
import { events } from "@/lib/data/schema/events";
import { readTable } from "@/lib/data/table";
import { formatMonths } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { Shell } from "../shell";

/** The timeline, or what of it a query asks for. */
export function EventsPage({ view, filters = [] }: { view: View; filters?: readonly RowFilter[] }) {
  const kind = kindChosen(filters);
  const all = readTable(events).length;
  const standard = defaultView(eventList);
  const whole = view.from === standard.from && view.until === standard.until;
  const found = listedEvents({
    partners: view.partner,
    kind,
    ...(whole ? {} : { from: view.from, until: view.until }),
  });
  const filtered = kind !== null || view.partner.length > 0 || !whole;
  return (
    <Shell section="events">
      <PageHead
        trail={[{ label: "Home", href: "/" }, { label: "Events" }]}
        title={
          filtered
            ? `${count(found.length, "event")} of ${all} ${found.length === 1 ? "fits" : "fit"} the choice`
            : `${count(all, "event")} of trade policy and East Asian diplomacy`
        }
        subtitle={`${formatMonths(view.from, view.until)}, newest first. A selection: what the sources of this site speak of, not all that happened. Each is dated as finely as it is known.`}
      />
      <EventFilter options={eventOptions(view, kind)} />
      {found.length === 0 ? (
        <Message>
          <p>No event on file fits all of that. An event without a known date fits no period.</p>
          <p>
            <a href="/events">All {all} events</a>
          </p>
        </Message>
      ) : (
        <Section title={filtered ? "Events that fit" : "All events"}>
          <EventList events={found} />
        </Section>
      )}
    </Shell>
  );
}
