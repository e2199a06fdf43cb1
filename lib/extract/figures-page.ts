import { indicators } from "@/lib/domain/figure";
import { type Verdict, verdicts } from "@/lib/domain/verdict";
import { indicatorWords } from "@/lib/format/indicator-words";
import { formatPublished } from "@/lib/format/published";
import { tierNames } from "@/lib/format/tier";
import { verdictWords } from "@/lib/format/verdict-words";
import { type Held, ledger } from "./figure-lines";
import { placeName } from "./figure-words";
import { type FiguresQuery, figuresAddress, filterValue } from "./figures-query";
import { countVerdicts, selectFigures } from "./figures-select";
import { type LedgerRow, ledgerRow } from "./ledger-row";

/** Statements on one page of the ledger. */
const pageLength = 40;

/** A choice of the filter form: `name=value`. */
export interface FigureChoice {
  value: string;
  label: string;
}

export interface FigureFilter {
  name: "filter" | "partner";
  label: string;
  all: string;
  value: string;
  choices: FigureChoice[];
}

/** All that the page of the ledger shows of a query. */
export interface FiguresPage {
  q: string;
  filters: FigureFilter[];
  /** Parts of the address that the form carries along. */
  kept: { name: string; value: string }[];
  /** Statements of each verdict in the view, the verdict itself apart, and the address that shows them. */
  counts: { verdict: Verdict; count: number; href: string; current: boolean }[];
  rows: LedgerRow[];
  total: number;
  /** Statements of the whole ledger. */
  all: number;
  first: number;
  page: number;
  pages: number;
  sort: string | null;
  filtered: boolean;
  hrefs: { csv: string; json: string; previous: string | null; next: string | null; reset: string };
  sortHref(column: string): string;
}

const filteredColumns = ["verdict", "indicator", "reported_in", "tier"];

export function figuresPage(query: FiguresQuery): FiguresPage {
  const found = selectFigures(query);
  const pages = Math.max(1, Math.ceil(found.length / pageLength));
  const { page, sort, q, named, filters } = query;
  const start = (page - 1) * pageLength;
  const others = filters.filter(({ column, op }) => op !== "eq" || !filteredColumns.includes(column));
  const verdictHref = (verdict: Verdict, current: boolean) =>
    figuresAddress(query, {
      page: 1,
      filters: [
        ...filters.filter(({ column }) => column !== "verdict"),
        ...(current ? [] : [{ column: "verdict", op: "eq" as const, value: verdict }]),
      ],
    });
  const anyVerdict = selectFigures({ ...query, filters: filters.filter(({ column }) => column !== "verdict") });
  const counts = countVerdicts(anyVerdict);
  return {
    q,
    filters: filterFields(query),
    kept: [
      ...others.map(({ column, op, value }) => ({ name: "filter", value: `${column}:${op}:${value}` })),
      ...(sort === null ? [] : [{ name: "sort", value: sort }]),
    ],
    counts: verdicts.map((verdict) => {
      const current = filterValue(query, "verdict") === verdict;
      return { verdict, count: counts.get(verdict) ?? 0, href: verdictHref(verdict, current), current };
    }),
    rows: found.slice(start, start + pageLength).map(ledgerRow),
    total: found.length,
    all: ledger().length,
    first: start + 1,
    page,
    pages,
    sort,
    filtered: q !== "" || named.length > 0 || filters.length > 0,
    hrefs: {
      csv: figuresAddress(query, { page: 1 }, "/figures.csv"),
      json: figuresAddress(query, { page: 1, dialect: null, excel: false }, "/api/figures"),
      previous: page > 1 ? figuresAddress(query, { page: Math.min(page - 1, pages) }) : null,
      next: page < pages ? figuresAddress(query, { page: page + 1 }) : null,
      reset: "/figures",
    },
    sortHref: (column) => figuresAddress(query, { page: 1, sort: nextSort(sort, column) }),
  };
}

/** Down first for numbers and up for words would surprise: first up, then down, then the order of the ledger. */
function nextSort(sort: string | null, column: string): string | null {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? null : column;
}

function filterFields(query: FiguresQuery): FigureFilter[] {
  const all = ledger();
  const present = (of: (held: Held) => string | null) => new Set(all.map(of));
  const field = (column: string, label: string, every: string, choices: FigureChoice[]): FigureFilter => {
    const value = filterValue(query, column);
    return {
      name: "filter",
      label,
      all: every,
      value: value === "" ? "" : `${column}:eq:${value}`,
      choices: choices.map((choice) => ({ ...choice, value: `${column}:eq:${choice.value}` })),
    };
  };
  const verdictsHere = present(({ reconciliation }) => reconciliation.verdict);
  const indicatorsHere = present(({ figure }) => figure.indicator);
  const tiersHere = present(({ source }) => source.tier);
  const sources = new Map(all.map(({ source }) => [source.id, source]));
  return [
    field(
      "verdict",
      "Verdict",
      "All verdicts",
      verdicts.filter((one) => verdictsHere.has(one)).map((value) => ({ value, label: verdictWords[value] })),
    ),
    {
      name: "partner",
      label: "Partner",
      all: "All partners",
      value: query.named.join("~"),
      choices: partnerChoices(all, query.named),
    },
    field(
      "indicator",
      "Indicator",
      "All indicators",
      indicators.filter((one) => indicatorsHere.has(one)).map((value) => ({ value, label: indicatorWords[value] })),
    ),
    field(
      "reported_in",
      "Source",
      "All sources",
      [...sources.values()].map((source) => ({
        value: source.id,
        label: `${source.id} ${source.publisher.replace(/ \(.*\)/, "")}, ${formatPublished(source)}`,
      })),
    ),
    field(
      "tier",
      "Tier",
      "All tiers",
      (Object.keys(tierNames) as (keyof typeof tierNames)[])
        .filter((tier) => tiersHere.has(tier))
        .map((tier) => ({ value: tier, label: `${tier} ${tierNames[tier]}` })),
    ),
  ];
}

function partnerChoices(all: readonly Held[], named: readonly string[]): FigureChoice[] {
  const codes = new Set(all.flatMap(({ figure }) => figure.partner).filter((code) => code !== "*" && code !== "USA"));
  const choices = [...codes].map((value) => ({ value, label: placeName(value) }));
  // A view of several partners stays chosen when another filter is changed.
  const several = named.length > 1 || (named.length === 1 && !codes.has(named[0] as string));
  return [
    ...choices.sort((a, b) => (a.label < b.label ? -1 : 1)),
    ...(several ? [{ value: named.join("~"), label: named.map(placeName).join(", ") }] : []),
  ];
}
