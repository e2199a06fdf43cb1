import { catalogue } from "@/lib/charts/catalogue";
import type { Chart } from "@/lib/charts/chart";
import { baseRatesOf, reachOf, scopesByCode } from "@/lib/charts/duty-goods";
import { horizon } from "@/lib/charts/law";
import { partnerName } from "@/lib/charts/partners";
import { prepare } from "@/lib/charts/prepare";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { chartAddress, parseQuery, type QueryFault } from "@/lib/charts/query";
import { clip } from "@/lib/charts/query-fault";
import { scopeName } from "@/lib/charts/sectors";
import { lawOnFile, relationsOnFile } from "@/lib/data/duty-record";
import { sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { readTable } from "@/lib/data/table";
import { headlineRate } from "@/lib/domain/headline";
import type { PartialMeasure } from "@/lib/domain/headline-parts";
import { addDays, type Day } from "@/lib/domain/period";
import { conditionWords } from "@/lib/domain/stack-kept-out";
import { nextChange } from "@/lib/domain/tariff-schedule";
import { allGoods, layersPath } from "./layers-path";
import { type StatutoryCollected, statutoryAndCollected } from "./stack-collected";
import { claimsOf, type Duty, dutyOn } from "./stack-duty";
import { parseStackQuestion, questionQuery, type StackQuestion } from "./stack-question";
import { type Shipment, shipment } from "./stack-shipment";
import { stackSubtitle, stackTitle } from "./stack-words";
import { type ChangeDay, tariffChanges } from "./tariff-changes";
import { type DayRuler, dayRuler } from "./tariff-ruler";

/** What a page of one partner and sector shows, and the customs value to charge, in whole cents. */
export interface StackView {
  question: StackQuestion;
  amount: number | null;
}

export interface StackPage {
  view: StackView;
  path: string;
  partner: string;
  goods: string;
  title: string;
  subtitle: string;
  duty: Duty | null;
  ruler: DayRuler;
  neighbours: {
    before: Duty | null;
    after: Duty | null;
    now: Duty | null;
    next: ChangeDay | null;
    at_next: Duty | null;
  };
  partial: PartialMeasure[];
  products: { code: string; name: string; chosen: boolean }[];
  claims: { code: string; name: string; chosen: boolean }[];
  /** The customs value charged; null where none is given, or no law is on file. */
  shipment: Shipment | null;
  /** The same goods in time; null for all partners, of whom no such chart is drawn. */
  chart: { drawn: PreparedChart; href: string } | null;
  collected: StatutoryCollected[];
  /** Address of this page with something changed. */
  address(change: Partial<StackQuestion>): string;
  api: string;
  fields(except: readonly string[]): { name: string; value: string }[];
}

const standard = { basis: "average" } as const;

/**
 * Parse `/tariffs/<partner>/<sector>` and its query; `all-goods` stands for no sector. A customs value is worked out on
 * both bases, on the page of either; an address with one and without a basis is of the headline rate.
 */
export function parseStackView(
  partner: string,
  place: string,
  params: URLSearchParams,
): { fault: null; view: StackView } | { fault: QueryFault } {
  const amount = amountOf(params);
  if (amount !== null && typeof amount === "object") return { fault: amount };
  const basis = amount === null ? standard.basis : "headline";
  const parsed = parseStackQuestion(params, { basis, partner, sector: place === allGoods ? null : place });
  if (parsed.fault !== null) return parsed;
  return { fault: null, view: { question: parsed.question, amount } };
}

/** Dollars with at most two decimals → whole cents; commas between thousands are read over. */
function amountOf(params: URLSearchParams): number | null | QueryFault {
  const given = [...new Set(params.getAll("amount").filter((value) => value !== ""))];
  if (given.length === 0) return null;
  const text = (given[0] as string).replaceAll(",", "");
  if (given.length > 1 || !/^\d{1,12}(\.\d{1,2})?$/.test(text))
    return {
      parameter: "amount",
      detail: `“${clip(given.join("; "))}” is not a customs value in dollars and cents.`,
      allowed: ["0 to 999999999999.99"],
    };
  const [dollars = "", cents = ""] = text.split(".");
  return Number(dollars) * 100 + Number(cents.padEnd(2, "0"));
}

/** All that the page of a partner and sector shows, computed from one view. */
export function stackPage(view: StackView): StackPage {
  const { question } = view;
  const { partner, sector, product, on } = question;
  const path = layersPath(partner, sector);
  const more: Record<string, string> = view.amount === null ? {} : { amount: (view.amount / 100).toFixed(2) };
  const query = (change: Partial<StackQuestion>, extra: Record<string, string>) =>
    questionQuery(
      { ...question, ...change },
      { basis: extra.amount === undefined ? standard.basis : "headline", partner, sector },
      extra,
    );
  const address = (change: Partial<StackQuestion>) => {
    const words = query(change, more);
    return `${path}${words === "" ? "" : `?${words}`}`;
  };
  const everyone = partner === "WLD";
  const reach = { partner: everyone ? undefined : partner, codes: reachOf(sector, product) };
  const duty = dutyOn(question);
  const goods = goodsWords(question);
  const chart = everyone ? null : chartOf(question);
  const name = everyone ? "all partners" : partnerName(partner);
  const law = lawOnFile();
  const next = nextChange(law, on, reach);
  const whole = product[0] ?? sector;
  const scope = whole === null ? null : (scopesByCode().get(whole) ?? null);
  const partial =
    question.basis === "headline" && product.length < 2
      ? headlineRate(law, partner, scope, on, {
          scopes: readTable(sectorsAndProductGroups),
          relations: relationsOnFile(),
          base: baseRatesOf(sector, product),
          claims: claimsOf(question),
        }).partial
      : [];
  const other = (day: Day) => (day < "2018-01-01" || day > horizon() ? null : dutyOn({ ...question, on: day }));
  return {
    view,
    path,
    partner: name,
    goods,
    title: stackTitle(question, goods, name, duty, partial.length > 0),
    subtitle: stackSubtitle(question, duty),
    duty,
    ruler: dayRuler(on, reach, (day) => address({ on: day })),
    neighbours: {
      before: other(addDays(on, -1)),
      after: other(addDays(on, 1)),
      now: on === horizon() ? duty : dutyOn({ ...question, on: horizon() }),
      next: next === null ? null : (tariffChanges(reach).find(({ day }) => day === next.day) ?? null),
      at_next: next === null ? null : other(next.day),
    },
    partial,
    products: (everyone ? [] : [...scopesByCode().values()])
      .filter(({ kind, sectors }) => kind !== "sector" && (sector === null || sectors.includes(sector)))
      .map(({ code, name }) => ({ code, name, chosen: product.includes(code) })),
    claims: everyone ? [] : claimsWithEffect(question, reach.codes),
    shipment: view.amount === null || everyone ? null : shipment(question, partial, view.amount),
    chart: chart && {
      drawn: prepare("duty-stack", chart.chart, chart.view),
      href: chartAddress("duty-stack", chart.chart, chart.view),
    },
    collected: statutoryAndCollected(partner, sector, on),
    address,
    api: `/api/stack?${questionQuery(question, { basis: "headline" })}`,
    fields: (except) =>
      [...new URLSearchParams(query({}, more))]
        .map(([name, value]) => ({ name, value }))
        .filter(({ name }) => !except.includes(name)),
  };
}

/** The goods in words: the products named, else the sector, else all goods. */
function goodsWords({ sector, product }: StackQuestion): string {
  if (product.length > 0) return product.map((code) => scopeName(code).replace(/ \(.*\)$/, "")).join(" + ");
  return sector === null ? "all goods" : scopeName(sector);
}

/** Claims that some measure of the day asks of such goods. */
function claimsWithEffect(
  { partner, on, claims }: StackQuestion,
  codes: readonly string[] | undefined,
): StackPage["claims"] {
  const conditions = lawOnFile()
    .regime(partner, on)
    .rules.filter(
      ({ measure }) =>
        codes === undefined ||
        measure.scope_codes.includes("*") ||
        measure.scope_codes.some((code) => codes.includes(code)),
    )
    .flatMap(({ measure }) =>
      measure.condition === null ? (measure.kind_code === "trq_in_quota" ? ["over-quota"] : []) : [measure.condition],
    );
  return [...new Set([...conditions, ...claims])].map((code) => ({
    code,
    name: conditionWords(code),
    chosen: claims.includes(code),
  }));
}

/** The chart of the same goods: from 2025, or from 2018 where the day lies before. */
function chartOf({ partner, sector, product, on, basis }: StackQuestion) {
  const chart = catalogue.get("duty-stack") as Chart;
  const params = new URLSearchParams({ partner, from: on < "2025-01-01" ? "2018-01" : "2025-01" });
  if (sector !== null) params.set("sector", sector);
  if (basis === "headline") for (const code of product) params.append("product", code);
  const parsed = parseQuery(chart, params);
  if (parsed.fault !== null) throw new Error(`invariant: ${parsed.fault.detail}`);
  return { chart, view: parsed.view };
}
