import { type Day, day } from "@/lib/domain/period";
import type { Column } from "./column";
import { codeColumn, countColumn, dayColumn, moneyColumn, partnerColumns, rateColumn, textColumn } from "./column";
import type { Controls, View } from "./controls";
import { horizon } from "./law";
import { monthsOfEvents } from "./months-of-events";
import { partnerCodes } from "./partners";
import { canonicalQuery, type Presentation, type Viewed } from "./query";

/** First day that the table of measures answers for. */
export const firstDayOfLaw: Day = day("2018-01-01");

const onADay: Controls = { on: { default: horizon, within: () => [firstDayOfLaw, horizon()] } };

/** Balances of the last full year on file, one partner a row. */
export const partnerListColumns = {
  partner_name: partnerColumns.partner_name,
  partner: partnerColumns.partner,
  balance_usd: moneyColumn("Balance", "Exports minus imports; a US deficit is negative"),
  change_usd: moneyColumn("Change", "Balance less that of the year before"),
  exports_usd: moneyColumn("Exports", "Domestic exports and re-exports, f.a.s. value"),
  imports_usd: moneyColumn("Imports", "General imports, customs value"),
  imports_share: rateColumn("Share of imports", "Share of the general imports from the world"),
} satisfies Record<string, Column>;

export const sectorListColumns = {
  sector_name: textColumn("Sector", "Name of the sector"),
  sector: codeColumn("Code", "Code of the sector"),
  mfn: rateColumn("MFN average", "Import-weighted MFN rate, specific duties as zero"),
  imports_2024_usd: moneyColumn("Imports 2024", "Imports for consumption of 2024 by tariff line, customs value"),
  free_lines: rateColumn("Lines free of duty", "Share of the tariff lines that are free under MFN"),
  lists: countColumn("Lists", "Product groups and tariff lists that reach a part of the sector"),
} satisfies Record<string, Column>;

export const eventListColumns = {
  id: codeColumn("Event", "Id of the event"),
  kind: codeColumn("Kind", "Kind of event"),
  date: dayColumn("Date", "Day, month or year, as finely as it is known"),
} satisfies Record<string, Column>;

export const partnerList: Viewed = { called: "page", controls: {}, columns: partnerListColumns };
export const sectorList: Viewed = { called: "page", controls: {}, columns: sectorListColumns };
export const profile: Viewed = { called: "page", controls: onADay, columns: {} };
export const eventList: Viewed = {
  called: "page",
  controls: {
    partner: { defaults: [], among: partnerCodes },
    period: {
      get from() {
        return monthsOfEvents()[0];
      },
      within: monthsOfEvents,
    },
  },
  columns: eventListColumns,
};

const pages: readonly [RegExp, Viewed][] = [
  [/^\/partners$/, partnerList],
  [/^\/sectors$/, sectorList],
  [/^\/(partners|sectors)\/[^/.]+$/, profile],
  [/^\/events$/, eventList],
];

/** What the address of a page other than a chart's may carry; null where the page takes no view. */
export function viewedPage(pathname: string): Viewed | null {
  return pages.find(([path]) => path.test(pathname))?.[1] ?? null;
}

/** `path` with the canonical query of a view. */
export function pageAddress(path: string, page: Viewed, view: View, presentation: Partial<Presentation> = {}): string {
  const query = canonicalQuery(page, view, presentation);
  return `${path}${query === "" ? "" : `?${query}`}`;
}
