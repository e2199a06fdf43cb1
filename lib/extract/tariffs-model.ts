import { horizon } from "@/lib/charts/law";
import { partnerName, partnersUnderLaw } from "@/lib/charts/partners";
import { lawOnFile, weightsOnFile } from "@/lib/data/duty-record";
import { partnerAverages } from "@/lib/domain/average";
import { importsNotOnFile } from "@/lib/domain/average-not-on-file";
import { day } from "@/lib/domain/period";
import { formatDay } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { joinWords } from "@/lib/format/phrase";
import { shareWords } from "./stack-duty";
import { type ChangeLine, tariffChanges } from "./tariff-changes";
import { type TariffMap, tariffMap } from "./tariff-map";
import { type MapView, mapAddress, mapQuery } from "./tariff-map-query";
import { mapSubtitle, mapTitle } from "./tariff-map-words";
import { type DayRuler, dayRuler } from "./tariff-ruler";

export interface TariffsModel {
  map: TariffMap;
  title: string;
  subtitle: string;
  ruler: DayRuler;
  latest: string;
  changes: { subtitle: string; lines: ChangeLine[] };
  /** Hidden fields of a form that changes one parameter. */
  fields(except: string): { name: string; value: string }[];
  address(change: Partial<MapView>): string;
  notes: string[];
  links: { href: string; label: string; icon: "download" | "link" | "next" }[];
  compare: { day: string; label: string; href: string }[];
  partners: { code: string; name: string }[];
}

const shown = 80;

/** All that `/tariffs` shows, computed from one view. */
export function tariffsModel(view: MapView): TariffsModel {
  const map = tariffMap(view);
  const address = (change: Partial<MapView>) => mapAddress({ ...view, ...change });
  const all = tariffChanges();
  const changed = all.find(({ day: each }) => each <= view.on) ?? all.at(-1);
  const lines = [...(changed?.lines ?? [])].sort((a, b) => weightOf(b, view) - weightOf(a, view));
  const query = mapQuery(view);
  return {
    map,
    title: mapTitle(map),
    subtitle: mapSubtitle(map),
    ruler: dayRuler(view.on, {}, (on) => address({ on })),
    latest: horizon(),
    changes: {
      subtitle: changed
        ? `${changed.day === view.on ? "On" : "Nothing changed on this day; the last change before it was on"} ${formatDay(changed.day)}: ${count(lines.length, "change")}${lines.length > shown ? `, ${shown} of them shown` : ""}.`
        : "",
      lines: lines.slice(0, shown),
    },
    fields: (except) =>
      [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })).filter(({ name }) => name !== except),
    address,
    notes: notesOf(map),
    links: [
      { href: mapAddress(view, "/tariffs.csv"), label: "CSV", icon: "download" },
      { href: address({}), label: "Permanent link", icon: "link" },
      {
        href: changed ? `/tariffs/changes?year=${changed.day.slice(0, 4)}#d${changed.day}` : "/tariffs/changes",
        label: "All changes, day by day",
        icon: "next",
      },
      { href: "/measures", label: "All measures", icon: "next" },
      {
        href: `/tariffs/WLD/all-goods${view.on === horizon() ? "" : `?on=${view.on}`}`,
        label: "The average over all partners",
        icon: "next",
      },
    ],
    compare: comparisons
      .filter((each) => each.day !== view.on)
      .map(({ day: other, label }) => ({ day: formatDay(other), label, href: address({ compare: other }) })),
    partners: partnersUnderLaw()
      .map((code) => ({ code, name: partnerName(code) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** Days that began something; their words are the law's. */
const comparisons = [
  { day: day("2018-01-01"), label: "Before the added duties" },
  { day: day("2025-01-01"), label: "The law at the beginning of 2025" },
  { day: day("2025-04-05"), label: "10% baseline begins (EO 14257)" },
  { day: day("2025-04-10"), label: "125% on China, 10% on others (EO 14266)" },
  { day: day("2025-08-07"), label: "New country rates (EO 14326)" },
  { day: day("2026-02-24"), label: "IEEPA duties ended, Section 122 begins (Proc. 11012)" },
  { day: day("2026-07-24"), label: "Section 122 ended, Section 301 on forced labour begins (91 FR 47318)" },
];

function notesOf({ view, partners }: TariffMap): string[] {
  const estimates = partners.filter(({ estimate }) => estimate).map(({ name }) => name);
  return [
    ...(view.on > horizon()
      ? [
          `The law is known to ${formatDay(horizon())}. For a later day only what is already scheduled is listed, under the measures and changes: no total is given.`,
        ]
      : []),
    ...(estimates.length > 0
      ? [
          `Estimates: ${estimates.join(", ")}. No cells of their own are on file; the mix of the EU or of the small partners stands in, chapter by chapter. A partner with an odd mix can be off by several points.`,
        ]
      : []),
    ...tooLow(view, partners),
    ...(view.basis === "headline" && view.partners.some((code) => code === "CAN" || code === "MEX")
      ? ["Canada and Mexico: goods that do not claim USMCA."]
      : []),
  ];
}

/** Partners whose average lacks a rate that is not on file, with the share of their imports. */
function tooLow(view: MapView, partners: TariffMap["partners"]): string[] {
  if (view.basis === "headline") return [];
  const shares = partners.flatMap(({ code, name }) => {
    const missing = importsNotOnFile(lawOnFile(), weightsOnFile(), code, null, view.on);
    if (missing === 0) return []; // before the averages are worked out once more
    const averages = partnerAverages(lawOnFile(), weightsOnFile(), code, view.on);
    return averages === null ? [] : [`${name}, on ${shareWords(missing / averages.imports_usd)} of the imports`];
  });
  return shares.length === 0
    ? []
    : [
        `Too low: ${joinWords(shares)} (lines of the four-year review, 89 FR 76581): the Section 301 rate before the review is not on file and is left out.`,
      ];
}

/** What touches the partners shown stands first, then the highest rate. */
function weightOf({ measure }: ChangeLine, { partners }: MapView): number {
  const shownHere =
    measure.partner_codes.includes("*") || partners.some((code) => measure.partner_codes.includes(code));
  return (shownHere ? 100 : 0) + (measure.rate ?? 0);
}
