import { lawOnFile } from "@/lib/data/duty-record";
import { reciprocalAnnexApril2025 } from "@/lib/data/schema/reciprocal-annex-april-2025";
import { reciprocalAnnexJuly2025 } from "@/lib/data/schema/reciprocal-annex-july-2025";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { addedAllGoodsDuty } from "@/lib/domain/headline";
import { type Day, day } from "@/lib/domain/period";
import { formatDay } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { joinWords, numberWord } from "@/lib/format/phrase";
import { formatRate } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { dayColumn, partnerColumns, rateColumn, textColumn } from "../column";
import { foremost } from "../foremost";
import { horizon } from "../law";
import { partnerName, partnersUnderLaw } from "../partners";
import { datasetProvenance } from "../provenance";

const cap = "all-in cap";

export default defineChart({
  name: "Announced rates and rates in force",
  topic: "tariffs",
  inputs: { april: reciprocalAnnexApril2025, july: reciprocalAnnexJuly2025, measures: usTariffMeasures },
  controls: {
    partner: {
      defaults: ["KHM", "LAO", "VNM", "THA", "CHN", "TWN", "IDN", "IND", "KOR", "MYS", "JPN", "EUU"],
      among: partnersUnderLaw,
    },
    on: { default: horizon, within: () => [day("2025-04-02"), horizon()] },
  },
  points: ({ april, july }, { partner: partners, on }) => {
    const law = lawOnFile();
    return partners.flatMap((partner) => {
      const [first, second] = [april, july].map((annex) => annex.find((row) => row.partner === partner));
      const now = addedAllGoodsDuty(law, partner, on);
      const julyKind = (second as { rate_kind?: string } | undefined)?.rate_kind === "all_in_cap" ? cap : "added";
      const caps = [julyKind === cap ? "July" : "", now.all_in_cap === null ? "" : "in force"].filter(Boolean);
      const name = partnerName(partner);
      const shared = {
        partner,
        partner_name: name,
        label: caps.length === 0 ? name : `${name} (cap: ${caps.join(", ")})`,
      };
      return [
        {
          ...shared,
          list: "april",
          list_name: "Annex of 2 April 2025",
          rate: first?.rate ?? null,
          kind: "added",
          on: "2025-04-09",
          ...datasetProvenance(reciprocalAnnexApril2025.id),
        },
        {
          ...shared,
          list: "july",
          list_name: "Annex of 31 July 2025",
          rate: second?.rate ?? null,
          kind: julyKind as string,
          on: "2025-08-07",
          ...datasetProvenance(reciprocalAnnexJuly2025.id),
        },
        {
          ...shared,
          list: "in-force",
          list_name: `In force on ${formatDay(on)}`,
          rate: now.all_in_cap ?? now.added,
          kind: now.all_in_cap === null ? "added" : (cap as string),
          on: on as string,
          ...datasetProvenance(usTariffMeasures.id),
        },
      ];
    });
  },
  title: ({ points, view }) => {
    const falls = fallsOf(points, view.partner);
    const out = partnersOut(view.partner, falls);
    const left =
      out.length === 0
        ? ""
        : out.length > 2
          ? `; ${numberWord(out.length)} others cannot be compared`
          : `; ${joinWords(out.map((partner) => partnerPhrase(partnerName(partner))))} cannot be compared`;
    const lower = falls.filter(({ april, now }) => now < april);
    if (falls.length === 0) return "No rate of April 2025 can be compared for these partners";
    const [only] = falls;
    const when = `On ${formatDay(view.on)}`;
    if (only && falls.length === 1)
      return `${when} the rate for ${partnerPhrase(partnerName(only.partner))}, ${only.capped ? "a cap of " : ""}${formatRate(only.now)}, is ${only.now < only.april ? "below" : "not below"} the ${formatRate(only.april)} announced in April 2025${left}`;
    const partners = count(falls.length, "partner");
    if (lower.length === 0)
      return `${when} ${falls.length === 2 ? "neither of two partners" : `none of ${partners}`} compared is below the rate announced in April 2025${left}`;
    const all = falls.length === 2 ? "both partners compared are" : `all ${partners} compared are`;
    const who =
      lower.length === falls.length
        ? all
        : `${numberWord(lower.length)} of the ${numberWord(falls.length)} partners compared ${lower.length === 1 ? "is" : "are"}`;
    // Caps hold the base, which the rates of April do not: none of them can be called the widest.
    const ranked = lower.filter(({ capped }) => !capped).sort((a, b) => b.april - b.now - (a.april - a.now));
    const widest = foremost(ranked, ({ april, now }) => formatRate(april - now));
    const first = widest[0];
    const example =
      first && widest.length === 1
        ? `${ranked.length > 1 ? "; of the rates added, the largest fall is that of" : ":"} ${partnerPhrase(partnerName(first.partner))}, from ${formatRate(first.april)} to ${formatRate(first.now)}`
        : "";
    return `${when} ${who} below the rate announced in April 2025${example}${left}`;
  },
  subtitle: ({ view }) =>
    `Country rate of the annexes of 2 April and 31 July 2025, and the whole duty added on goods on no list on ${formatDay(view.on)}, per cent of customs value. Where an all-in cap is in force the cap is drawn: it includes the base rate.`,
  columns: {
    ...partnerColumns,
    label: textColumn("Row", "Name of the partner, with the rates that are caps"),
    list: textColumn("List", "april, july = the annexes; in-force = the law of the day"),
    list_name: textColumn("Rate of", "The annex, or the day"),
    rate: rateColumn("Rate", "Country rate; empty where the annex does not name the partner"),
    kind: textColumn("Kind", "added = on top of the base rate; all-in cap = base included"),
    on: dayColumn("Day", "First day the rate of an annex was to apply, or the day asked for"),
  },
  mark: "pair",
  x: "label",
  y: "rate",
  series: { key: "list", name: "list_name" },
  notes: ({ points, view }) => [
    "The rates of the April annex were in force for one day, 9 April 2025, and then 10%; China’s 34% never was: on 9 April 2025 its rate was 84%.",
    ...nothingAdded(points, view.on),
    ...notCompared(points, view.partner),
    "A cap is no addition: base rate and addition together make it up, so what it adds depends on the article. Where a row has one, its name says so.",
    "The annexes hold the country rate alone. What is in force on a day is the sum of all duties on all goods: for China also the fentanyl duty, and from February 2026 Section 122 and then Section 301.",
    "A partner without a dot is not named in that annex; the 10% baseline then applied.",
  ],
});

interface RatePoint {
  partner: string;
  partner_name: string;
  list: string;
  rate: number | null;
  kind: string;
}

/**
 * Partners whose rate of the day can be held against April's. A cap below it adds less; of a cap above it that cannot be
 * said without the base, so that partner is left out.
 */
function fallsOf(points: readonly RatePoint[], partners: readonly string[]) {
  return partners.flatMap((partner) => {
    const of = (list: string) => points.find((point) => point.partner === partner && point.list === list);
    const [april, now] = [of("april")?.rate, of("in-force")?.rate];
    const capped = of("in-force")?.kind === cap;
    return april == null || now == null || (capped && now > april) ? [] : [{ partner, april, now, capped }];
  });
}

/** Partners shown that {@link fallsOf} leaves out. */
function partnersOut(partners: readonly string[], falls: readonly { partner: string }[]): string[] {
  return partners.filter((partner) => !falls.some((fall) => fall.partner === partner));
}

/** Why a partner that is shown enters no comparison. */
function notCompared(points: readonly RatePoint[], partners: readonly string[]): string[] {
  const out = partnersOut(partners, fallsOf(points, partners));
  const unnamed = (partner: string) =>
    points.find((point) => point.partner === partner && point.list === "april")?.rate == null;
  const names = (of: string[]) => joinWords(of.map((partner) => partnerPhrase(partnerName(partner))));
  const [absent, capped] = [out.filter(unnamed), out.filter((partner) => !unnamed(partner))];
  return [
    ...(absent.length > 0 ? [`Not compared with April 2025, whose annex does not name them: ${names(absent)}.`] : []),
    ...(capped.length > 0
      ? [
          `Not compared with April 2025, as a cap that holds the base rate lies above the rate then added: ${names(capped)}.`,
        ]
      : []),
  ];
}

/** Why a dot stands at zero. */
function nothingAdded(points: readonly RatePoint[], on: Day): string[] {
  const none = points.filter(({ list, rate }) => list === "in-force" && rate === 0).map((point) => point.partner_name);
  if (none.length === 0) return [];
  return [
    `No duty on all goods is in force on ${formatDay(on)} for ${joinWords(none.map(partnerPhrase))}: 0%. Duties on listed goods and sectors are not in this chart.`,
  ];
}
