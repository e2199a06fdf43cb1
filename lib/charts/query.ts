/**
 * The URL is the state: one parser for the page, the table and every download of a view, so that they cannot
 * disagree. An empty parameter is absent; names outside the closed list are ignored; a listed name with a bad value
 * is a fault that says what is allowed. Defaults are left out of the canonical query.
 */
import { nearestNames } from "@/lib/domain/nearest-names";
import { type Day, type Month, parseDay, parseMonth } from "@/lib/domain/period";
import type { Chart } from "./chart";
import { provenanceColumns } from "./column";
import { type Controls, type SectorControl, usualMostPartners, type View } from "./controls";
import { nearestPartners } from "./nearest-partners";
import { partnerCodes, partnerGroups } from "./partners";
import { choice, clip, type Given, givenIn, type QueryFault, Refusal, refuse, single } from "./query-fault";
import { parseRendering, type Rendering } from "./rendering";
import { parseRowQuery, type QueryColumn, type RowQuery, rowQueryPairs, standardRows } from "./row-query";

export type { QueryFault } from "./query-fault";

/** How a page or an extract shows the view: tab, rows, order, page, dialect. */
export interface Presentation extends RowQuery {
  view: "chart" | "table" | "sources";
}

export type ParsedQuery =
  | { fault: null; view: View; presentation: Presentation; rendering: Rendering }
  | { fault: QueryFault };

/** What an address is read against: a chart, or a page that takes a view as a chart does (viewed-page.ts). */
export type Viewed = Pick<Chart, "controls" | "columns"> & {
  /** What it calls itself where it refuses a value; left out of a chart. */
  called?: "page";
};

/** Longest query that is read; a longer one is refused before it is parsed. */
export const longestQuery = 2000;

/** Parse the query of a chart's or page's address. Pure; never throws. */
export function parseQuery(chart: Viewed, params: URLSearchParams): ParsedQuery {
  try {
    const given = givenIn(params);
    const view = parseView(chart, given);
    const presentation = parsePresentation(chart, given);
    const rendering = parseRendering(given);
    if ("fault" in rendering) return rendering;
    return { fault: null, view, presentation, rendering };
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault };
    throw error;
  }
}

/** The view a chart shows when its address carries no query. */
export function defaultView(chart: Viewed): View {
  return parseView(chart, () => []);
}

function parseView(chart: Viewed, given: Given): View {
  const { partner, period, step, on, year, sector, product, compare, as } = chart.controls;
  const view = neutralView();
  const place = chart.called ?? "chart";
  if (partner) {
    const named = given("partner")
      .flatMap((value) => value.split("~"))
      .filter((value) => value !== "");
    view.named = named.length > 0 ? [...new Set(named)] : defaultPartners(chart);
    view.partner =
      named.length > 0
        ? parsePartners(view.named, partner.among?.() ?? partnerCodes(), partner.most ?? usualMostPartners, place)
        : view.named;
  }
  if (period) {
    const [first, last] = period.within();
    const from = monthWithin("from", given("from"), first, last);
    view.until = monthWithin("until", given("until"), first, last) ?? last;
    // A standard beginning gives way to an end before it: only what was asked for can contradict itself.
    view.from = from ?? (period.from <= view.until ? (period.from as Month) : first);
    if (view.from > view.until)
      refuse("from", `The period begins in ${view.from}, after it ends in ${view.until}.`, [
        `${first} to ${last}, from no later than until`,
      ]);
  }
  if (step) view.step = choice("step", given("step"), step.options) ?? step.default;
  if (on) view.on = dayWithin("on", given("on"), on);
  if (compare) view.compare = dayWithin("compare", given("compare"), compare);
  if (as) view.as = choice("as", given("as"), as.options) ?? as.default;
  if (sector)
    view.sector = codeAmong("sector", single("sector", given("sector")), sector, place) ?? sector.default ?? "";
  if (product) view.product = parseProducts(given("product"), product, place);
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
export function canonicalQuery(chart: Viewed, view: View, presentation: Partial<Presentation> = {}): string {
  const { partner, period, step, on, year, sector, product, compare, as } = chart.controls;
  const pairs: [string, string, string][] = [];
  if (partner) pairs.push(["partner", view.named.join("~"), defaultPartners(chart).join("~")]);
  if (period) pairs.push(["from", view.from, period.from], ["until", view.until, period.within()[1]]);
  if (step) pairs.push(["step", view.step, step.default]);
  if (sector) pairs.push(["sector", view.sector, sector.default ?? ""]);
  if (product) pairs.push(["product", view.product.join("~"), product.default ?? ""]);
  if (on) pairs.push(["on", view.on, on.default()]);
  if (compare) pairs.push(["compare", view.compare, compare.default()]);
  if (as) pairs.push(["as", view.as, as.default]);
  if (year) pairs.push(["year", String(view.year), String(year.default())]);
  pairs.push(["view", presentation.view ?? "chart", "chart"]);
  const changed = pairs
    .filter(([, value, standard]) => value !== standard)
    .map(([name, value]): [string, string] => [name, value]);
  return writeQuery([...changed, ...rowQueryPairs({ ...standardRows, ...presentation })]);
}

/** Pairs as a query, `~`, `:` and `;` left readable. */
export function writeQuery(pairs: [string, string][]): string {
  return new URLSearchParams(pairs).toString().replaceAll("%7E", "~").replaceAll("%3A", ":").replaceAll("%3B", ";");
}

/** `/charts/<id>` with the canonical query of a view. */
export function chartAddress(id: string, chart: Chart, view: View, presentation: Partial<Presentation> = {}): string {
  const query = canonicalQuery(chart, view, presentation);
  return `/charts/${id}${query === "" ? "" : `?${query}`}`;
}

function neutralView(): View {
  return {
    partner: [],
    named: [],
    from: "" as Month,
    until: "" as Month,
    on: "" as Day,
    year: 0,
    step: "month",
    sector: "",
    product: [],
    compare: "" as Day,
    as: "usd",
  };
}

function defaultPartners({ controls: { partner } }: Viewed): readonly string[] {
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

function dayWithin(name: "on" | "compare", values: string[], control: NonNullable<Controls["on"]>): Day {
  const [first, last] = control.within();
  const value = single(name, values);
  const parsed = value === null ? control.default() : parseDay(value);
  if (parsed === null || parsed < first || parsed > last)
    refuse(name, `“${clip(value ?? "")}” is not a day from ${first} to ${last} (YYYY-MM-DD).`, [`${first} to ${last}`]);
  return parsed;
}

function codeAmong(
  name: "sector" | "product",
  value: string | null,
  control: SectorControl,
  place: string,
): string | null {
  if (value === null) return null;
  const codes = control.among().map(({ code }) => code);
  if (!codes.includes(value))
    refuse(name, `“${clip(value)}” is not a ${name} code this ${place} has.`, nearestNames(value, codes, 6));
  return value;
}

function parseProducts(values: string[], control: SectorControl, place: string): string[] {
  const given = [...new Set(values.flatMap((value) => value.split("~")).filter((value) => value !== ""))];
  if (given.length > 6) refuse("product", `${given.length} products were named; an article has at most 6 here.`, []);
  for (const value of given) codeAmong("product", value, control, place);
  return given.length > 0 || control.default === null ? given : [control.default];
}

function parsePartners(named: readonly string[], among: readonly string[], most: number, place: string): string[] {
  const groups = partnerGroups();
  const size = new Set(named).size;
  if (size > most)
    refuse(
      "partner",
      `${size} partners were named; ${most === 1 ? `this ${place} shows one` : `at most ${most} are shown at once`}.`,
      [],
    );
  const codes = named.flatMap((name) => {
    const members = most > 1 ? groups.get(name)?.filter((code) => among.includes(code)) : undefined;
    if (members && members.length > 0) return members;
    if (!among.includes(name))
      refuse(
        "partner",
        `“${clip(name)}” is not a partner code this ${place} has.`,
        nearestPartners(name, [...among, ...(most > 1 ? groups.keys() : [])]),
      );
    return [name];
  });
  return [...new Set(codes)];
}

function parsePresentation(chart: Viewed, given: Given): Presentation {
  return {
    ...parseRowQuery(given, queryColumns(chart)),
    view: choice("view", given("view"), ["chart", "table", "sources"] as const) ?? "chart",
  };
}

const numericKinds: readonly string[] = ["money", "rate", "count"];

/** The columns of a chart's rows, the three of provenance among them, as sort and filter see them. */
export function queryColumns(chart: Viewed): QueryColumn[] {
  return Object.entries({ ...chart.columns, ...provenanceColumns }).map(([key, { kind }]) => ({
    key,
    numeric: numericKinds.includes(kind),
  }));
}
