import { events } from "@/lib/data/schema/events";
import { readTable } from "@/lib/data/table";
import { dateSpan } from "@/lib/domain/date-span";
import { type Month, monthOf } from "@/lib/domain/period";
import { formatMonth, formatMonths, formatShortDate } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { joinWords } from "@/lib/format/phrase";
import { defineChart } from "../chart";
import { codeColumn, countColumn, dayColumn, textColumn } from "../column";
import { foremost } from "../foremost";
import { kindWords } from "../listed-events";
import { eventSources } from "../mark-sources";
import { monthsOfEvents } from "../months-of-events";
import { partnerCodes } from "../partners";
import { datasetProvenance } from "../provenance";

export default defineChart({
  name: "Events in time",
  topic: "record",
  inputs: { events },
  controls: {
    partner: { defaults: [], among: partnerCodes },
    period: { from: "2025-01", within: monthsOfEvents },
  },
  points: ({ events }, { partner, from, until }) =>
    events
      .flatMap((event) => {
        const span = dateSpan(event.date, event.end_date);
        if (span === null || monthOf(span.first) > until || monthOf(span.last) < from) return [];
        if (partner.length > 0 && !event.partners.some((code) => partner.includes(code))) return [];
        return {
          event: event.id,
          first_day: span.first as string,
          last_day: span.last as string,
          date: event.date as string,
          precision: event.precision as string,
          kind: event.kind as string,
          kind_name: kindWords(event.kind),
          group: event.date?.slice(0, 4) ?? "",
          title: event.title,
          partners: event.partners.join(";"),
          instrument: event.instrument,
          status: event.status as string,
          words: [event.date, event.end_date].flatMap((day) => (day === null ? [] : formatShortDate(day))).join(" – "),
          mark: event.precision === "day" ? "fill" : "hollow",
          number: 1,
          ...datasetProvenance("events"),
        };
      })
      .sort((a, b) => (a.first_day < b.first_day ? -1 : a.first_day > b.first_day ? 1 : 0)),
  title: ({ points, view }) => {
    const months = new Map<string, number>();
    for (const { date } of points)
      if (date.length > 4) months.set(date.slice(0, 7), (months.get(date.slice(0, 7)) ?? 0) + 1);
    const busiest = foremost(
      [...months].sort((a, b) => b[1] - a[1]),
      ([, events]) => String(events),
    );
    const [first] = busiest;
    // Where every month has as many, none of them stands out.
    if (!first || busiest.length > 2)
      return `${count(points.length, "event")} on file, ${formatMonths(view.from, view.until)}`;
    return `${joinWords(busiest.map(([month]) => formatMonth(month as Month)))} saw the most events on file: ${first[1]}${busiest.length > 1 ? " each," : ""} of ${points.length}, ${formatMonths(view.from, view.until)}`;
  },
  subtitle: ({ view }) =>
    `Events of trade policy and East Asian diplomacy on file, ${formatMonths(view.from, view.until)}, in the order of time. A bar is as long as the event lasted, or as its date is uncertain (outline).`,
  columns: {
    event: codeColumn("Event", "Id of the event"),
    first_day: dayColumn("First day", "First day of the event, or of the month or year that is all that is known"),
    last_day: dayColumn("Last day", "Last day, likewise"),
    date: textColumn("Date", "Day, month or year, as finely as it is known"),
    precision: textColumn("Precision", "How finely the date is known"),
    kind: codeColumn("Kind", "Kind of event"),
    kind_name: textColumn("Kind in words", "Kind of event, in words"),
    group: textColumn("Year", "Head under which the row stands"),
    title: textColumn("What happened", "In our own words"),
    partners: textColumn("Places", "Places concerned, codes joined by ;"),
    instrument: textColumn("Instrument", "Legal instrument, where one is known"),
    status: textColumn("Status", "An editor’s check"),
    words: textColumn("Date in words", "The date as it stands beside the mark"),
    mark: textColumn("Mark", "fill = the day is known; hollow = the month or year only"),
    number: countColumn("Number", "1: every row is one event"),
  },
  mark: "interval",
  x: "first_day",
  y: "number",
  series: { key: "kind", name: "kind_name" },
  interval: {
    until: "last_day",
    label: "title",
    href: ({ event }) => `/events#event-${event}`,
    source: ({ event }) => sourceWords(event),
  },
  notes: () => [
    "The timeline is a selection: what the sources of this site speak of, not all that happened.",
    "Three events have no date on file and are not drawn.",
  ],
});

/** What an event rests on, as its entry says: `The New York Sun, ¶ 6; EO 14257`. */
function sourceWords(id: string): string | null {
  const event = readTable(events).find((row) => row.id === id);
  if (!event) return null;
  return eventSources(event)
    .map(({ name, line }) => (line === null ? name : `${name}, ¶ ${line}`))
    .join("; ");
}
