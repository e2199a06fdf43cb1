/**
 * The URL is the state: one parser for the page, the table and every download of a view, so that they cannot
 * disagree. An empty parameter is absent; names outside the closed list are ignored; a listed name with a bad value
 * is a fault that says what is allowed. Defaults are left out of the canonical query.
 */
import { z } from "zod";
import { nearestNames } from "@/lib/domain/nearest-names";
import { type Day, type Month, parseDay, parseMonth } from "@/lib/domain/period";
import type { Chart } from "./chart";
import type { View } from "./controls";
import { partnerCodes, partnerGroups } from "./partners";

/** What was wrong with a request, in one sentence, and what is allowed. */
export interface QueryFault {
  parameter: string;
  detail: string;
  allowed: string[];
}

/** How a page or an extract shows the view: tab, page, order, dialect. */
export interface Presentation {
  view: "chart" | "table" | "sources";
  page: number;
  sort: string | null;
  dialect: "eu" | null;
  excel: boolean;
}

export type ParsedQuery = { fault: null; view: View; presentation: Presentation } | { fault: QueryFault };

/** Longest query that is read; a longer one is refused before it is parsed. */
export const longestQuery = 2000;

class Refusal extends Error {
  constructor(readonly fault: QueryFault) {
    super(fault.detail);
  }
}

function refuse(parameter: string, detail: string, allowed: readonly string[]): never {
  throw new Refusal({ parameter, detail, allowed: [...allowed] });
}

/** Parse the query of a chart's address. Pure; never throws. */
export function parseQuery(chart: Chart, params: URLSearchParams): ParsedQuery {
  try {
    const given = (name: string) => params.getAll(name).filter((value) => value !== "");
    const view = parseView(chart, given);
    const presentation = parsePresentation(chart, given);
    return { fault: null, view, presentation };
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault };
    throw error;
  }
}

/** The view a chart shows when its address carries no query. */
export function defaultView(chart: Chart): View {
  return parseView(chart, () => []);
}

type Given = (name: string) => string[];

function parseView(chart: Chart, given: Given): View {
  const { partner, period, step, on, year } = chart.controls;
  const view = neutralView();
  if (partner) {
    const named = given("partner")
      .flatMap((value) => value.split("~"))
      .filter((value) => value !== "");
    view.named = named.length > 0 ? [...new Set(named)] : defaultPartners(chart);
    view.partner = named.length > 0 ? parsePartners(view.named, partner.among?.() ?? partnerCodes()) : view.named;
  }
  if (period) {
    const [first, last] = period.within();
    view.from = monthWithin("from", given("from"), first, last) ?? (period.from as Month);
    view.until = monthWithin("until", given("until"), first, last) ?? last;
    if (view.from > view.until)
      refuse("from", `The period begins in ${view.from}, after it ends in ${view.until}.`, [
        `${first} to ${view.until}`,
      ]);
  }
  if (step) view.step = choice("step", given("step"), step.options) ?? step.default;
  if (on) {
    const [first, last] = on.within();
    const value = single("on", given("on"));
    const parsed = value === null ? on.default() : parseDay(value);
    if (parsed === null || parsed < first || parsed > last)
      refuse("on", `“${clip(value ?? "")}” is not a day from ${first} to ${last} (YYYY-MM-DD).`, [
        `${first} to ${last}`,
      ]);
    view.on = parsed;
  }
  if (year) {
    const [first, last] = year.within();
    const value = single("year", given("year"));
    view.year = value === null ? year.default() : /^\d{4}$/.test(value) ? Number(value) : 0;
    if (view.year < first || view.year > last)
      refuse("year", `“${clip(value ?? "")}” is not a year from ${first} to ${last}.`, [`${first} to ${last}`]);
  }
  return view;
}

/** The canonical query of a view: only what differs from the default, in a fixed order, `~` left readable. */
export function canonicalQuery(chart: Chart, view: View, presentation: Partial<Presentation> = {}): string {
  const { partner, period, step, on, year } = chart.controls;
  const pairs: [string, string, string][] = [];
  if (partner) pairs.push(["partner", view.named.join("~"), defaultPartners(chart).join("~")]);
  if (period) pairs.push(["from", view.from, period.from], ["until", view.until, period.within()[1]]);
  if (step) pairs.push(["step", view.step, step.default]);
  if (on) pairs.push(["on", view.on, on.default()]);
  if (year) pairs.push(["year", String(view.year), String(year.default())]);
  pairs.push(["view", presentation.view ?? "chart", "chart"]);
  pairs.push(["page", String(presentation.page ?? 1), "1"]);
  pairs.push(["sort", presentation.sort ?? "", ""]);
  const changed = pairs.filter(([, value, standard]) => value !== standard);
  return new URLSearchParams(changed.map(([name, value]) => [name, value])).toString().replaceAll("%7E", "~");
}

/** `/charts/<id>` with the canonical query of a view. */
export function chartAddress(id: string, chart: Chart, view: View, presentation: Partial<Presentation> = {}): string {
  const query = canonicalQuery(chart, view, presentation);
  return `/charts/${id}${query === "" ? "" : `?${query}`}`;
}

function neutralView(): View {
  return { partner: [], named: [], from: "" as Month, until: "" as Month, on: "" as Day, year: 0, step: "month" };
}

function defaultPartners({ controls: { partner } }: Chart): readonly string[] {
  const defaults = partner?.defaults ?? [];
  return typeof defaults === "function" ? defaults() : defaults;
}

function monthWithin(name: string, values: string[], first: Month, last: Month): Month | null {
  const value = single(name, values);
  if (value === null) return null;
  const parsed = parseMonth(value);
  if (parsed === null || parsed < first || parsed > last)
    refuse(name, `“${clip(value)}” is not a month from ${first} to ${last} (YYYY-MM).`, [`${first} to ${last}`]);
  return parsed;
}

function parsePartners(named: readonly string[], among: readonly string[]): string[] {
  const groups = partnerGroups();
  if (new Set(named).size > 12)
    refuse("partner", `${new Set(named).size} partners were named; at most 12 are shown at once.`, []);
  const codes = named.flatMap((name) => {
    const members = groups.get(name)?.filter((code) => among.includes(code));
    if (members) return members;
    if (!among.includes(name))
      refuse(
        "partner",
        `“${clip(name)}” is not a partner code this chart has.`,
        nearestNames(name, [...among, ...groups.keys()], 6),
      );
    return [name];
  });
  return [...new Set(codes)];
}

function parsePresentation(chart: Chart, given: Given): Presentation {
  const columns = [...Object.keys(chart.columns), "source_id", "as_of", "vintage"];
  const sort = single("sort", given("sort"));
  if (sort !== null && !columns.includes(sort.replace(/^-/, "")))
    refuse("sort", `“${clip(sort)}” is not a column; sort takes a column, or -column for the reverse.`, columns);
  const page = single("page", given("page"));
  const parsedPage =
    page === null
      ? 1
      : z.coerce
          .number()
          .int()
          .min(1)
          .max(100_000)
          .safeParse(/^\d+$/.test(page) ? page : null).data;
  if (parsedPage === undefined || parsedPage === 0)
    refuse("page", `“${clip(page ?? "")}” is not a page number.`, ["1, 2, 3 …"]);
  return {
    view: choice("view", given("view"), ["chart", "table", "sources"] as const) ?? "chart",
    page: parsedPage,
    sort,
    dialect: choice("dialect", given("dialect"), ["eu"] as const),
    excel: choice("excel", given("excel"), ["1"] as const) === "1",
  };
}

function choice<const T extends string>(name: string, values: string[], options: readonly T[]): T | null {
  const value = single(name, values);
  if (value === null) return null;
  const parsed = z.enum(options as readonly [T, ...T[]]).safeParse(value);
  return parsed.success ? (parsed.data as T) : refuse(name, `“${clip(value)}” is not a value of ${name}.`, options);
}

function single(name: string, values: string[]): string | null {
  if (new Set(values).size > 1) refuse(name, `${name} was given more than once, with different values.`, ["one value"]);
  return values[0] ?? null;
}

/** What a reader typed, short enough to be said back. */
function clip(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}
