import { lawOnFile } from "@/lib/data/duty-record";
import { reciprocalAnnexApril2025 } from "@/lib/data/schema/reciprocal-annex-april-2025";
import { reciprocalAnnexJuly2025 } from "@/lib/data/schema/reciprocal-annex-july-2025";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { addedAllGoodsDuty } from "@/lib/domain/headline";
import { day } from "@/lib/domain/period";
import { formatDay } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { formatRate } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { dayColumn, partnerColumns, rateColumn, textColumn } from "../column";
import { horizon } from "../law";
import { partnerName, partnersUnderLaw } from "../partners";
import { datasetProvenance } from "../provenance";

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
      const shared = { partner, partner_name: partnerName(partner) };
      const capOf = (kind: string | undefined) => (kind === "all_in_cap" ? "all-in cap" : "added");
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
          kind: capOf((second as { rate_kind?: string } | undefined)?.rate_kind),
          on: "2025-08-07",
          ...datasetProvenance(reciprocalAnnexJuly2025.id),
        },
        {
          ...shared,
          list: "in-force",
          list_name: `In force on ${formatDay(on)}`,
          rate: now.all_in_cap ?? now.added,
          kind: now.all_in_cap === null ? "added" : "all-in cap",
          on: on as string,
          ...datasetProvenance(usTariffMeasures.id),
        },
      ];
    });
  },
  title: ({ points, view }) => {
    const rate = (partner: string, list: string) => points.find((p) => p.partner === partner && p.list === list)?.rate;
    const named = view.partner.filter((partner) => rate(partner, "april") != null && rate(partner, "in-force") != null);
    const lower = named.filter((partner) => (rate(partner, "in-force") ?? 0) < (rate(partner, "april") ?? 0));
    const highest = [...named].sort((a, b) => (rate(b, "april") ?? 0) - (rate(a, "april") ?? 0))[0];
    if (!highest) return "None of these partners stands in the annex of April 2025";
    if (lower.length === 0)
      return `On ${formatDay(view.on)} none of ${count(named.length, "partner")} paid less than announced in April 2025: ${partnerName(highest)} ${formatRate(rate(highest, "in-force") ?? 0)}`;
    return `On ${formatDay(view.on)} ${lower.length === named.length ? `all ${named.length} partners shown paid` : `${lower.length} of ${count(named.length, "partner")} paid`} less than announced in April 2025: ${partnerName(highest)} ${formatRate(rate(highest, "in-force") ?? 0)} instead of ${formatRate(rate(highest, "april") ?? 0)}`;
  },
  subtitle: ({ view }) =>
    `Country rate of the annexes of 2 April and 31 July 2025, and the whole duty added on goods on no list on ${formatDay(view.on)}, per cent of customs value. Where an all-in cap is in force the cap is drawn: it includes the base rate.`,
  columns: {
    ...partnerColumns,
    list: textColumn("List", "april, july = the annexes; in-force = the law of the day"),
    list_name: textColumn("Rate of", "The annex, or the day"),
    rate: rateColumn("Rate", "Country rate; empty where the annex does not name the partner"),
    kind: textColumn("Kind", "added = on top of the base rate; all-in cap = base included"),
    on: dayColumn("Day", "First day the rate of an annex was to apply, or the day asked for"),
  },
  mark: "pair",
  x: "partner_name",
  y: "rate",
  series: { key: "list", name: "list_name" },
  notes: () => [
    "The rates of the April annex were in force for one day, 9 April 2025; then 10% for all but China.",
    "The annexes hold the country rate alone. What is in force on a day is the sum of all duties on all goods: for China also the fentanyl duty, and from February 2026 Section 122 and then Section 301.",
    "A partner without a dot is not named in that annex; the 10% baseline then applied.",
  ],
});
