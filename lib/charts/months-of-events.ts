import { events } from "@/lib/data/schema/events";
import { readTable } from "@/lib/data/table";
import { dateSpan } from "@/lib/domain/date-span";
import { type Month, monthOf } from "@/lib/domain/period";

/** First and last month in which an event on file begins. */
export function monthsOfEvents(): readonly [Month, Month] {
  bounds ??= boundsOfEvents();
  return bounds;
}
let bounds: readonly [Month, Month] | undefined;

function boundsOfEvents(): readonly [Month, Month] {
  const months = readTable(events)
    .flatMap(({ date }) => dateSpan(date)?.first ?? [])
    .map(monthOf)
    .sort();
  return [months[0] as Month, months.at(-1) as Month];
}
