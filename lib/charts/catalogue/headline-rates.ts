import { lawOnFile } from "@/lib/data/duty-record";
import { sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { headlineRate } from "@/lib/domain/headline";
import { highestOnPart } from "@/lib/domain/highest-part";
import { day } from "@/lib/domain/period";
import { formatDay } from "@/lib/format/date";
import { partLineMeaning } from "@/lib/format/part-rate";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { joinWords, numberWord } from "@/lib/format/phrase";
import { formatRate } from "@/lib/format/rate";
import { defineChart } from "../chart";
import { codeColumn, dayColumn, partnerColumns, rateColumn, textColumn } from "../column";
import { layersCell, partsCell } from "../headline-measures";
import { highestAdded } from "../highest-added";
import { horizon } from "../law";
import { partnerName, partnersUnderLaw } from "../partners";
import { datasetProvenance } from "../provenance";
import { largestImporters } from "../trade";

export default defineChart({
  name: "Headline rates by partner and sector",
  topic: "tariffs",
  inputs: { measures: usTariffMeasures, scopes: sectorsAndProductGroups },
  controls: {
    partner: { defaults: () => largestImporters(20), among: partnersUnderLaw },
    on: { default: horizon, within: () => [day("2018-01-01"), horizon()] },
  },
  points: ({ scopes }, { partner: partners, on }) => {
    const law = lawOnFile();
    const sectors = scopes.filter((scope) => scope.kind === "sector");
    return sectors.flatMap((sector) =>
      partners.map((partner) => {
        const rate = headlineRate(law, partner, sector, on, { scopes });
        const highest = highestOnPart(rate.partial);
        return {
          on: on as string,
          partner,
          partner_name: partnerName(partner),
          sector: sector.code,
          sector_name: sector.name,
          added_rate: rate.all_in_cap === null ? rate.added : null,
          all_in_cap: rate.all_in_cap,
          added_besides_cap: rate.all_in_cap === null ? null : rate.added_known,
          up_to_on_part: highest.added?.rate ?? null,
          cap_on_part: highest.cap?.rate ?? null,
          layers: layersCell(rate.layers),
          parts: partsCell(rate.partial),
          ...datasetProvenance(usTariffMeasures.id),
        };
      }),
    );
  },
  title: ({ points, view }) => finding(points, view.on, view.partner.length),
  subtitle: ({ view }) =>
    `Headline rate added on top of the base rate, per cent of customs value, by sector and partner, on ${formatDay(view.on)}: measures on all goods or on the whole sector. “Cap” is an all-in rate, base included. ${partLineMeaning}`,
  columns: {
    on: dayColumn("Day", "Day of entry"),
    ...partnerColumns,
    sector: codeColumn("Sector code", "Code of the sector"),
    sector_name: textColumn("Sector", "Name of the sector"),
    added_rate: rateColumn(
      "Added",
      "Sum of the measures on all goods or on the whole sector; empty under an all-in cap",
    ),
    all_in_cap: rateColumn("All-in cap", "Base and addition together, where a cap is in force"),
    added_besides_cap: rateColumn("Besides the cap", "Measures that add to a cap"),
    up_to_on_part: rateColumn(
      "Up to, on a part",
      "Highest rate added on a part of the sector, of a quota the rate over it; not in the sum",
    ),
    cap_on_part: rateColumn(
      "Cap on a part",
      "Highest all-in cap on a part of the sector, base included; not in the sum, and not comparable with a rate added",
    ),
    layers: textColumn("Measures", "Measures in the sum"),
    parts: textColumn("On parts", "Measures on a part of the sector, with the part"),
  },
  mark: "heat",
  x: "partner",
  y: "added_rate",
  series: { key: "sector", name: "sector_name" },
  notes: ({ view }) => [
    `The law is known to ${formatDay(horizon())}.`,
    ...(view.partner.some((code) => code === "CAN" || code === "MEX")
      ? ["Canada and Mexico: goods that do not claim USMCA. Goods that claim it pay no all-goods duty."]
      : []),
    "Headline rates say what the law writes for a whole sector. What the imports of a sector pay on average is another figure, never mixed with this one.",
    "By default the twenty partners with the largest imports of 2024 are shown.",
  ],
});

interface HeadlineCell {
  partner_name: string;
  sector_name: string;
  added_rate: number | null;
}

function finding(points: readonly HeadlineCell[], on: Parameters<typeof formatDay>[0], shown: number): string {
  const peers = highestAdded(points);
  const [highest] = peers;
  if (!highest?.added_rate) return `On ${formatDay(on)} no duty was added on whole sectors of these partners`;
  const partners = [...new Set(peers.map((p) => p.partner_name))];
  const rate = formatRate(highest.added_rate);
  if (shown === 1)
    return `On ${formatDay(on)} the highest rate added on a whole sector of goods from ${partnerPhrase(partners[0] as string)} was ${rate}`;
  const what = `the highest rate added on a whole sector on ${formatDay(on)}: ${rate}`;
  const who = partners.length <= 2 ? joinWords(partners.map(partnerPhrase)) : numberWord(partners.length);
  // Few words: the title stands on narrow embeds.
  return partners.length === shown
    ? `${shown === 2 ? "Both" : `All ${numberWord(shown)}`} partners shown faced ${what}`
    : `Of ${numberWord(shown)} partners shown, ${who} faced ${what}`;
}
