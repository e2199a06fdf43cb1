import { eventKinds, events } from "@/lib/data/schema/events";
import { readTable } from "@/lib/data/table";
import type { Month } from "@/lib/domain/period";
import type { View } from "./controls";
import { kindWords } from "./listed-events";
import { partnersByCode } from "./partners";
import type { RowFilter } from "./row-query";
import { eventList } from "./viewed-page";

/** What the filter of the timeline offers, with how many events each choice has. */
export interface EventOptions {
  kind: string | null;
  kinds: { kind: string; words: string; count: number }[];
  partner: string;
  partners: { code: string; name: string; count: number }[];
  from: Month;
  until: Month;
  within: readonly [Month, Month];
}

/** The one kind that the filters of an address leave, or null. */
export function kindChosen(filters: readonly RowFilter[]): string | null {
  return filters.find(({ column, op }) => column === "kind" && op === "eq")?.value ?? null;
}

export function eventOptions(view: View, kind: string | null): EventOptions {
  const rows = readTable(events);
  const { period } = eventList.controls;
  const codes = [...new Set(rows.flatMap((event) => event.partners))].filter((code) => partnersByCode().has(code));
  return {
    kind,
    kinds: eventKinds
      .map((one) => ({ kind: one, words: kindWords(one), count: rows.filter((event) => event.kind === one).length }))
      .filter(({ count }) => count > 0),
    partner: view.named.join("~"),
    partners: codes
      .map((code) => ({
        code,
        name: partnersByCode().get(code)?.name ?? code,
        count: rows.filter((event) => event.partners.includes(code)).length,
      }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    from: view.from,
    until: view.until,
    within: period?.within() ?? [view.from, view.until],
  };
}
