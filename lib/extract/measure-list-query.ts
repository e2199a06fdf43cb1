import { horizon } from "@/lib/charts/law";
import { nearestPartners } from "@/lib/charts/nearest-partners";
import { partnersByCode } from "@/lib/charts/partners";
import type { QueryFault } from "@/lib/charts/query";
import { clip } from "@/lib/charts/query-fault";
import { sectorOptions } from "@/lib/charts/sectors";
import { type Authority, authorities } from "@/lib/domain/measure";
import { nearestNames } from "@/lib/domain/nearest-names";
import { type Day, parseDay } from "@/lib/domain/period";
import { statuses, type TariffStatus } from "@/lib/domain/tariff-status";
import { firstAnswered, lastAnswered } from "./stack-question";

/** Columns by which the list sorts. */
export const measureColumns = [
  "measure_id",
  "authority",
  "event",
  "rate",
  "announced_on",
  "effective_from",
  "effective_to",
  "status",
  "confidence",
] as const;
export type MeasureColumn = (typeof measureColumns)[number];

/** Which measures are listed, in which order; null = no filter. */
export interface MeasureListView {
  authority: Authority | null;
  status: TariffStatus | null;
  partner: string | null;
  sector: string | null;
  /** Only measures in force on this day. */
  on: Day | null;
  /** A column, or `-column`. */
  sort: string | null;
}

/** Parse the address of `/measures`: `filter=authority:eq:section-232`, `filter=status:eq:in force`, partner, sector, on, sort. */
export function parseMeasureList(
  params: URLSearchParams,
): { fault: null; view: MeasureListView } | { fault: QueryFault } {
  const faults: QueryFault[] = [];
  const one = (name: string, known: readonly string[]): string | null => {
    const given = [...new Set(params.getAll(name).filter((value) => value !== ""))];
    if (given.length === 0) return null;
    const [value = ""] = given;
    if (given.length === 1 && known.includes(value)) return value;
    const near = name === "partner" ? nearestPartners(value, known) : nearestNames(value, known, 6);
    faults.push({
      parameter: name,
      detail: `“${clip(value)}” is not a ${name} this list has.`,
      allowed: near.length > 0 || known.length > 24 ? near : [...known],
    });
    return null;
  };
  const filters = filtersOf(params, faults);
  const on = params.getAll("on").filter((value) => value !== "");
  const day = on.length === 0 ? null : parseDay(on[0] as string);
  if (on.length > 1 || (on.length === 1 && (day === null || day < firstAnswered || day > lastAnswered)))
    faults.push({
      parameter: "on",
      detail: `“${clip(on.join(", "))}” is not a day from ${firstAnswered} to ${lastAnswered} (YYYY-MM-DD).`,
      allowed: [`${firstAnswered} to ${lastAnswered}`],
    });
  const view: MeasureListView = {
    ...filters,
    partner: one("partner", [...partnersByCode().keys()]),
    sector: one(
      "sector",
      sectorOptions().map(({ code }) => code),
    ),
    on: day,
    sort: one(
      "sort",
      measureColumns.flatMap((column) => [column, `-${column}`]),
    ),
  };
  const [fault] = faults;
  return fault ? { fault } : { fault: null, view };
}

function filtersOf(params: URLSearchParams, faults: QueryFault[]): Pick<MeasureListView, "authority" | "status"> {
  const found: Pick<MeasureListView, "authority" | "status"> = { authority: null, status: null };
  for (const text of params.getAll("filter").filter((value) => value !== "")) {
    const [column, operator, value] = text.split(":");
    if (column === "authority" && operator === "eq" && authorities.includes(value as Authority))
      found.authority = value as Authority;
    else if (column === "status" && operator === "eq" && statuses.includes(value as TariffStatus))
      found.status = value as TariffStatus;
    else
      faults.push({
        parameter: "filter",
        detail: "filter is authority:eq:<authority> or status:eq:<status>.",
        allowed: [...authorities.map((each) => `authority:eq:${each}`), ...statuses.map((each) => `status:eq:${each}`)],
      });
  }
  return found;
}

/** `/measures` with the canonical query of a view. */
export function measureListAddress(view: MeasureListView): string {
  const pairs: [string, string | null][] = [
    ["filter", view.authority && `authority:eq:${view.authority}`],
    ["filter", view.status && `status:eq:${view.status}`],
    ["partner", view.partner],
    ["sector", view.sector],
    ["on", view.on],
    ["sort", view.sort],
  ];
  const query = new URLSearchParams(pairs.filter((pair): pair is [string, string] => pair[1] !== null))
    .toString()
    .replaceAll("%3A", ":");
  return `/measures${query === "" ? "" : `?${query}`}`;
}

export const everyMeasure: MeasureListView = {
  authority: null,
  status: null,
  partner: null,
  sector: null,
  on: null,
  sort: null,
};

/** The day on which a list says the status of its measures. */
export function statusDay({ on }: MeasureListView): Day {
  return on ?? horizon();
}
