import { type EventRow, events } from "@/lib/data/schema/events";
import { readTable } from "@/lib/data/table";
import { dateSpan } from "@/lib/domain/date-span";
import { type Month, monthOf } from "@/lib/domain/period";
import { formatDate } from "@/lib/format/date";
import { sentence } from "@/lib/format/phrase";
import { eventSources } from "./mark-sources";
import type { MarkSource } from "./prepared-chart";

/** An event as lists show it. */
export interface ListedEvent {
  id: string;
  /** As finely as the date is known: `2 April 2025`, `March 2025`, `2012`, `day unknown`. */
  date: string;
  /** `known to the month`; null where the day is known. */
  precision: string | null;
  kind: string;
  title: string;
  partners: readonly string[];
  sources: MarkSource[];
  /** What an editor has to say of the date or of the event. */
  note: string | null;
}

export interface EventChoice {
  /** Any of them; none = all. */
  partners?: readonly string[];
  kind?: string | null;
  from?: Month;
  until?: Month;
  /** Measures, sectors …: whatever else must hold. */
  where?: (event: EventRow) => boolean;
}

/** Events on file that fit, newest first; those without a date stand last and fit no period. */
export function listedEvents({ partners = [], kind = null, from, until, where }: EventChoice = {}): ListedEvent[] {
  return readTable(events)
    .filter((event) => partners.length === 0 || event.partners.some((code) => partners.includes(code)))
    .filter((event) => kind === null || event.kind === kind)
    .filter((event) => within(event, from, until))
    .filter((event) => where?.(event) ?? true)
    .sort(newestFirst)
    .map(listed);
}

/** `trade-agreement` → `Trade agreement`. */
export function kindWords(kind: string): string {
  return sentence(kind.replaceAll("-", " "));
}

function listed(event: EventRow): ListedEvent {
  const { id, date, end_date, precision, kind, title, partners, status, note } = event;
  return {
    id,
    date:
      date === null
        ? "day unknown"
        : [date, end_date]
            .filter((text) => text !== null)
            .map(formatDate)
            .join(" to "),
    precision: precision === "month" || precision === "year" ? `known to the ${precision}` : null,
    kind: kindWords(kind),
    title,
    partners,
    sources: eventSources(event),
    note:
      [status === "confirmed" || status === "not-checked" ? null : sentence(status.replaceAll("-", " ")), note]
        .filter((text) => text !== null)
        .join(": ") || null,
  };
}

function within({ date, end_date }: EventRow, from?: Month, until?: Month): boolean {
  if (from === undefined || until === undefined) return true;
  const span = dateSpan(date, end_date);
  return span !== null && monthOf(span.first) <= until && monthOf(span.last) >= from;
}

function newestFirst(a: EventRow, b: EventRow): number {
  const [left, right] = [dateSpan(a.date)?.first ?? "", dateSpan(b.date)?.first ?? ""];
  return left < right ? 1 : left > right ? -1 : 0;
}
