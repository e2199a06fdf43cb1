import { horizon } from "@/lib/charts/law";
import type { QueryFault } from "@/lib/charts/query";
import { yearOf } from "@/lib/domain/period";
import { changeYears } from "./tariff-changes";

/** The year of `/tariffs/changes`; by default the newest of which the law is known. */
export function parseChangeYear(params: URLSearchParams): { fault: null; year: number } | { fault: QueryFault } {
  const given = [...new Set(params.getAll("year").filter((value) => value !== ""))];
  if (given.length === 0) return { fault: null, year: standardYear() };
  const years = changeYears();
  const year = /^\d{4}$/.test(given[0] as string) ? Number(given[0]) : 0;
  if (given.length === 1 && years.includes(year)) return { fault: null, year };
  return {
    fault: {
      parameter: "year",
      detail: "year is not one in which the law on file changes.",
      allowed: years.map(String),
    },
  };
}

export function standardYear(): number {
  return yearOf(horizon());
}
