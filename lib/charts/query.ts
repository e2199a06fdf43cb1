/**
 * The URL is the state: one parser for the page, the table and every download of a view, so that they cannot
 * disagree. An empty parameter is absent; names outside the closed list are ignored; a listed name with a bad value
 * is a fault that says what is allowed. Defaults are left out of the canonical query.
 */
import { z } from "zod";
import { nearestNames } from "@/lib/domain/nearest-names";
import { type Day, type Month, parseDay, parseMonth } from "@/lib/domain/period";
import type { Chart } from "./chart";
import type { Controls, SectorControl, View } from "./controls";
import { partnerCodes, partnerGroups } from "./partners";
import { parseRendering, type Rendering } from "./rendering";

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

export type ParsedQuery =
  | { fault: null; view: View; presentation: Presentation; rendering: Rendering }
  | { fault: QueryFault };

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
    const rendering = parseRendering(given);
    if ("fault" in rendering) return rendering;
    return { fault: null, view, presentation, rendering };
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
  const { partner, period, step, on, year, sector, product, compare, as } = chart.controls;
  const view = neutralView();
  if (partner) {
    const named = given("partner")
      .flatMap((value) => value.split("~"))
      .filter((value) => value !== "");
    view.named = named.length > 0 ? [...new Set(named)] : defaultPartners(chart);
    view.partner =
      named.length > 0
        ? parsePartners(view.named, partner.among?.() ?? partnerCodes(), partner.most ?? 12)
        : view.named;
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
  if (on) view.on = dayWithin("on", given("on"), on);
  if (compare) view.compare = dayWithin("compare", given("compare"), compare);
  if (as) view.as = choice("as", given("as"), as.options) ?? as.default;
  if (sector) view.sector = codeAmong("sector", single("sector", given("sector")), sector) ?? sector.default ?? "";
  if (product) view.product = parseProducts(given("product"), product);
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

function dayWithin(name: "on" | "compare", values: string[], control: NonNullable<Controls["on"]>): Day {
  const [first, last] = control.within();
  const value = single(name, values);
  const parsed = value === null ? control.default() : parseDay(value);
  if (parsed === null || parsed < first || parsed > last)
    refuse(name, `“${clip(value ?? "")}” is not a day from ${first} to ${last} (YYYY-MM-DD).`, [`${first} to ${last}`]);
  return parsed;
}

function codeAmong(name: "sector" | "product", value: string | null, control: SectorControl): string | null {
  if (value === null) return null;
  const codes = control.among().map(({ code }) => code);
  if (!codes.includes(value))
    refuse(name, `“${clip(value)}” is not a ${name} code this chart has.`, nearestNames(value, codes, 6));
  return value;
}

function parseProducts(values: string[], control: SectorControl): string[] {
  const given = [...new Set(values.flatMap((value) => value.split("~")).filter((value) => value !== ""))];
  if (given.length > 6) refuse("product", `${given.length} products were named; an article has at most 6 here.`, []);
  for (const value of given) codeAmong("product", value, control);
  return given.length > 0 || control.default === null ? given : [control.default];
}

function parsePartners(named: readonly string[], among: readonly string[], most: number): string[] {
  const groups = partnerGroups();
  const size = new Set(named).size;
  if (size > most)
    refuse(
      "partner",
      `${size} partners were named; ${most === 1 ? "this chart shows one" : `at most ${most} are shown at once`}.`,
      [],
    );
  const codes = named.flatMap((name) => {
    const members = most > 1 ? groups.get(name)?.filter((code) => among.includes(code)) : undefined;
    if (members && members.length > 0) return members;
    if (!among.includes(name))
      refuse(
        "partner",
        `“${clip(name)}” is not a partner code this chart has.`,
        nearestNames(name, [...among, ...(most > 1 ? groups.keys() : [])], 6),
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
