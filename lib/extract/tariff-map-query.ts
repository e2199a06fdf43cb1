/** The view of the heat map of duties, from its address. Pure; never throws. */
import { horizon } from "@/lib/charts/law";
import { nearestPartners } from "@/lib/charts/nearest-partners";
import { partnerGroups, partnersByCode } from "@/lib/charts/partners";
import type { QueryFault } from "@/lib/charts/query";
import { clip } from "@/lib/charts/query-fault";
import { type Day, parseDay } from "@/lib/domain/period";
import { type Basis, bases, firstAnswered, lastAnswered } from "./stack-question";

export interface MapView {
  partners: string[];
  on: Day;
  /** The day that the rates are held against; null = none. */
  compare: Day | null;
  basis: Basis;
  base: "apart" | "included";
  sort: "-rate" | "sector";
  /** Averages only: leave out assumptions of low confidence. */
  without_low: boolean;
}

/** The partners of the look: East Asia first, then the largest others. */
export const mapPartners = ["CHN", "VNM", "TWN", "JPN", "KOR", "IND", "EUU", "THA", "IDN", "MEX", "CAN"];
const mostPartners = 12;

export function parseMapView(params: URLSearchParams): { fault: null; view: MapView } | { fault: QueryFault } {
  const faults: QueryFault[] = [];
  const values = (name: string) => [...new Set(params.getAll(name).filter((value) => value !== ""))];
  const choice = <T extends string>(name: string, allowed: readonly T[], standard: T): T => {
    const given = values(name);
    if (given.length === 0) return standard;
    if (given.length === 1 && allowed.includes(given[0] as T)) return given[0] as T;
    const typed = clip(given.join(", "));
    faults.push({ parameter: name, detail: `“${typed}” is not a value of ${name}.`, allowed: [...allowed] });
    return standard;
  };
  const dayOf = (name: string): Day | null => {
    const given = values(name);
    if (given.length === 0) return null;
    const parsed = given.length === 1 ? parseDay(given[0] as string) : null;
    if (parsed !== null && parsed >= firstAnswered && parsed <= lastAnswered) return parsed;
    const range = `${firstAnswered} to ${lastAnswered}`;
    const typed = clip(given.join(", "));
    faults.push({ parameter: name, detail: `“${typed}” is not a day from ${range} (YYYY-MM-DD).`, allowed: [range] });
    return null;
  };
  const view: MapView = {
    partners: partnersOf(values("partner"), faults),
    on: dayOf("on") ?? horizon(),
    compare: dayOf("compare"),
    basis: choice("basis", bases, "average"),
    base: choice("base", ["apart", "included"], "apart"),
    sort: choice("sort", ["-rate", "sector"], "-rate"),
    without_low: choice("assumptions", ["0", "1"], "1") === "0",
  };
  const [fault] = faults;
  return fault ? { fault } : { fault: null, view };
}

function partnersOf(values: readonly string[], faults: QueryFault[]): string[] {
  const groups = partnerGroups();
  const given = values.flatMap((value) => value.split("~")).filter((value) => value !== "");
  const named = [...new Set(given.flatMap((name) => groups.get(name) ?? [name]))];
  if (named.length === 0) return mapPartners;
  const known = [...partnersByCode().keys()].filter((code) => code !== "WLD");
  const wrong = named.find((code) => !known.includes(code));
  if (wrong !== undefined)
    faults.push({
      parameter: "partner",
      detail: `“${clip(wrong)}” is not a partner this site knows.`,
      allowed: nearestPartners(wrong, known),
    });
  if (named.length > mostPartners)
    faults.push({
      parameter: "partner",
      detail: `${named.length} partners were named; at most ${mostPartners} are shown at once.`,
      allowed: [],
    });
  return named;
}

/** The canonical query of a view: what differs from the default. */
export function mapQuery(view: MapView): string {
  const pairs: [string, string, string][] = [
    ["partner", view.partners.join("~"), mapPartners.join("~")],
    ["on", view.on, horizon()],
    ["compare", view.compare ?? "", ""],
    ["basis", view.basis, "average"],
    ["base", view.base, "apart"],
    ["sort", view.sort, "-rate"],
    ["assumptions", view.without_low ? "0" : "1", "1"],
  ];
  const changed = pairs.filter(([, value, standard]) => value !== standard);
  return new URLSearchParams(changed.map(([name, value]) => [name, value])).toString().replaceAll("%7E", "~");
}

export function mapAddress(view: MapView, path = "/tariffs"): string {
  const query = mapQuery(view);
  return `${path}${query === "" ? "" : `?${query}`}`;
}
