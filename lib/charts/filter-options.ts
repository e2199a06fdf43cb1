import { addMonths, type Month, yearOf } from "@/lib/domain/period";
import type { Chart } from "./chart";
import { usualMostPartners, type View } from "./controls";
import { partnerCodes, partnerGroups, partnersByCode } from "./partners";
import { canonicalQuery, chartAddress, type Presentation } from "./query";
import { toneOf } from "./tone";

export interface FilterLink {
  label: string;
  href: string;
  current: boolean;
}

/** What the filter bar of a view offers: plain links and form fields, so that it works without a script. */
export interface FilterOptions {
  action: string;
  /** The view as hidden fields, for the parts of the form that change one thing. */
  fields: { name: string; value: string }[];
  /** The partners shown; one entry without a code where a default shows more than an address may name. */
  partners: { code: string; label: string; tone: string; without: string | null }[] | null;
  /** Most partners that an address may name. */
  mostPartners: number;
  add: { code: string; label: string }[];
  presets: FilterLink[];
  period: { from: string; until: string; first: string; last: string } | null;
  steps: FilterLink[];
  /** One partner at a time: the form replaces the partner instead of adding one. */
  onePartner: boolean;
  sector: CodeField | null;
  product: CodeField | null;
  units: FilterLink[];
  year: { value: number; first: number; last: number; before: string | null; after: string | null } | null;
}

/** One code of a list; `none` = the words for no choice, where a chart allows it. */
export interface CodeField {
  value: string;
  none: string | null;
  options: readonly { code: string; name: string }[];
}

const unitWords = { usd: "Dollars", share: "Share" } as const;
const stepWords = { month: "Month", "12m": "12-month sum", year: "Year" } as const;

/** `shown` = tab, order and row filters of the page: a choice in the table leads to the first page of the new table. */
export function filterOptions(id: string, chart: Chart, view: View, shown: Partial<Presentation> = {}): FilterOptions {
  const kept = { ...shown, page: 1 };
  const { partner, period, step, year, sector, product, as } = chart.controls;
  const link = (change: Partial<View>) => chartAddress(id, chart, { ...view, ...change }, kept);
  const fields = [...new URLSearchParams(canonicalQuery(chart, view, kept))].map(([name, value]) => ({ name, value }));
  const among = partner ? (partner.among?.() ?? partnerCodes()) : [];
  const mostPartners = partner?.most ?? usualMostPartners;
  const named = view.named.length > mostPartners ? [] : view.named;
  return {
    action: `/charts/${id}`,
    fields,
    partners: partner
      ? view.named.length > mostPartners
        ? [{ code: "", label: `${view.named.length} partners`, tone: "ink", without: null }]
        : named.map((code) => ({
            code,
            label: partnersByCode().get(code)?.name ?? code,
            tone: toneOf(code),
            without: named.length > 1 ? link({ named: named.filter((other) => other !== code) }) : null,
          }))
      : null,
    mostPartners,
    add: partner
      ? [
          ...(partner.most === 1
            ? []
            : [...partnerGroups()]
                .filter(([, members]) => members.some((code) => among.includes(code)))
                .map(([code]) => ({ code, label: `${code} (group)` }))),
          ...among.map((code) => ({ code, label: partnersByCode().get(code)?.name ?? code })),
        ]
          .filter(({ code }) => !named.includes(code))
          .sort((a, b) => (a.label < b.label ? -1 : 1))
      : [],
    presets: period ? presets(period.within(), view, link) : [],
    period: period ? { from: view.from, until: view.until, first: period.within()[0], last: period.within()[1] } : null,
    steps: step
      ? step.options.map((option) => ({
          label: stepWords[option],
          href: link({ step: option }),
          current: view.step === option,
        }))
      : [],
    onePartner: partner?.most === 1,
    sector: sector
      ? { value: view.sector, none: sector.default === null ? "All goods" : null, options: sector.among() }
      : null,
    product: product ? { value: view.product.join("~"), none: "No product group", options: product.among() } : null,
    units: as
      ? as.options.map((option) => ({
          label: unitWords[option],
          href: link({ as: option }),
          current: view.as === option,
        }))
      : [],
    year: year
      ? {
          value: view.year,
          first: year.within()[0],
          last: year.within()[1],
          before: view.year > year.within()[0] ? link({ year: view.year - 1 }) : null,
          after: view.year < year.within()[1] ? link({ year: view.year + 1 }) : null,
        }
      : null,
  };
}

/** All, since 2015, since 2018, five years, twelve months: as far as the data reach. */
function presets(
  [first, last]: readonly [Month, Month],
  view: View,
  link: (change: Partial<View>) => string,
): FilterLink[] {
  const begins: [string, Month][] = [
    [`${yearOf(first)}–`, first],
    ["2015–", "2015-01" as Month],
    ["2018–", "2018-01" as Month],
    ["5 years", addMonths(last, -59)],
    ["12 months", addMonths(last, -11)],
  ];
  return begins
    .filter(([, from], at) => at === 0 || from > first)
    .map(([label, from]) => ({
      label,
      href: link({ from, until: last }),
      current: view.from === from && view.until === last,
    }));
}
