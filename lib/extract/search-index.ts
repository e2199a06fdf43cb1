import { catalogue } from "@/lib/charts/catalogue";
import { horizon } from "@/lib/charts/law";
import { kindWords } from "@/lib/charts/listed-events";
import { partnerName, partnersByCode } from "@/lib/charts/partners";
import { sectorOptions } from "@/lib/charts/sectors";
import { partnersWithTrade } from "@/lib/charts/trade";
import { events } from "@/lib/data/schema/events";
import { type FigureRow, figures } from "@/lib/data/schema/figures";
import { sources } from "@/lib/data/schema/sources";
import { type TariffMeasureRow, usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import { authorityNames } from "@/lib/format/authority";
import { formatShortDate } from "@/lib/format/date";
import { claimAlone, formatPrintedFigure } from "@/lib/format/printed-figure";
import { forceWords, partnersWords } from "./measure-words";
import type { SearchEntry } from "./search-rank";

/** Everything that can be found, built once a process. */
export function searchIndex(): readonly SearchEntry[] {
  index ??= [
    ...partnersWithTrade().map(partnerEntry),
    ...[...catalogue].map(([id, { name, topic }]) => entry("chart", name, `/charts/${id}`, [id, topic])),
    ...sectorOptions().map(({ code, name, full_name }) => entry("sector", name, `/sectors/${code}`, [code, full_name])),
    ...readTable(usTariffMeasures).map(measureEntry),
    ...readTable(figures)
      .filter(({ kind }) => kind !== "event")
      .map(figureEntry),
    ...readTable(sources).map(({ id, title, publisher, author, published }) => ({
      ...entry("source", title, `/sources/${id}`, [id]),
      detail: detailOf(author, publisher, published && formatShortDate(published)),
    })),
    ...readTable(events).map((event) => ({
      ...entry("event", event.title, `/events#event-${event.id}`, [
        ...event.partners,
        ...event.partners.map(nameOf),
        event.instrument,
      ]),
      detail: detailOf(event.date && formatShortDate(event.date), kindWords(event.kind)),
    })),
    ...pages.map(([title, href, words]) => entry("page", title, href, [words])),
  ];
  return index;
}
let index: readonly SearchEntry[] | undefined;

/** Pages that are no row of a table. */
const pages: readonly [string, string, string][] = [
  ["Balances", "/balances", "goods balance deficit surplus trade"],
  ["Duties", "/duties", "duties collected revenue customs"],
  ["Tariffs", "/tariffs", "rates heat map headline"],
  ["Measures", "/measures", "law proclamation order section"],
  ["Figures", "/figures", "ledger reported verdict"],
  ["Methodology", "/methodology", "method how numbers are made stacking vintage verdict"],
  ["Corrections", "/corrections", "errors mistakes log"],
  ["Glossary", "/glossary", "terms words meaning"],
  ["Datasets", "/datasets", "data download CSV tables"],
  ["Columns", "/columns", "units schema fields data dictionary documentation"],
  ["About", "/about", "licence reach"],
];

/** What readers type for a partner besides its names in the table. */
const shortNames: Record<string, readonly string[]> = { GBR: ["UK", "Britain"], ARE: ["UAE"], EUU: ["EU"] };

function partnerEntry(code: string): SearchEntry {
  const partner = partnersByCode().get(code);
  return entry("partner", partnerName(code), `/partners/${code}`, [
    code,
    partner?.census_name === partner?.name ? null : (partner?.census_name ?? null),
    ...(partner?.groups ?? []),
    ...(shortNames[code] ?? []),
  ]);
}

function measureEntry(measure: TariffMeasureRow): SearchEntry {
  const { measure_id, event, legal_instrument, authority, country_scope } = measure;
  const partners = measure.partner_codes.length > 0 ? partnersWords(measure) : country_scope;
  return {
    ...entry("measure", event, `/measures/${measure_id}`, [
      measure_id,
      authorityNames[authority],
      country_scope.length > 60 ? null : country_scope,
    ]),
    detail: detailOf(partners, forceWords(measure, horizon()), legal_instrument),
  };
}

function figureEntry(figure: FigureRow): SearchEntry {
  const printed = formatPrintedFigure(figure.printed, figure.printed_unit, figure.qualifier);
  const title = printed === null ? figure.claim : `${claimAlone(figure.claim, figure.qualifier)}: ${printed}`;
  return {
    ...entry("figure", title, `/figures/${figure.id}`, [figure.id, ...figure.partner, ...figure.partner.map(nameOf)]),
    detail: detailOf(publisherOf().get(figure.source_id)),
  };
}

function publisherOf(): ReadonlyMap<string, string> {
  publishers ??= new Map(readTable(sources).map(({ id, publisher }) => [id, publisher]));
  return publishers;
}
let publishers: ReadonlyMap<string, string> | undefined;

function detailOf(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}

function nameOf(code: string): string | null {
  return partnersByCode().get(code)?.name ?? null;
}

function entry(
  kind: SearchEntry["kind"],
  title: string,
  href: string,
  words: readonly (string | null | undefined)[],
): SearchEntry {
  return { kind, title, href, words: [...new Set(words.filter(Boolean))].join(" ") };
}
