import { type HeldFigure, heldFigures } from "@/lib/data/record";
import { type Day, type Month, month } from "@/lib/domain/period";
import { formatDay } from "@/lib/format/date";
import { catalogue } from "./catalogue";
import type { Chart } from "./chart";
import { roleIn } from "./figure-role";
import { type HeadlineCell, headlineCell } from "./headline-cell";
import { horizon } from "./law";
import { type ListedEvent, listedEvents } from "./listed-events";
import { type MeasuresInForce, measuresInForce } from "./measures-in-force";
import { type PartnerStanding, partnerStanding } from "./partner-standing";
import { partnersByCode, partnersUnderLaw } from "./partners";
import { prepare } from "./prepare";
import type { PreparedChart } from "./prepared-chart";
import { chartAddress, defaultView } from "./query";
import { sectorOptions } from "./sectors";
import { monthsOnFile } from "./trade";

/** All that is on file about one partner. */
export interface PartnerProfile {
  code: string;
  name: string;
  census: string;
  groups: readonly string[];
  standing: PartnerStanding;
  balance: PreparedChart;
  chartHref: string;
  flowsHref: string;
  /** Null for the world and for former states: no measure since 2018 can name them. */
  duties: PartnerDuties | null;
  events: ListedEvent[];
  /** Reported figures by what the partner is in them: the partner, or the reporter. */
  figures: { about: HeldFigure[]; own: HeldFigure[] };
  notes: string[];
}

/** Headline rates and measures of a partner on a day. */
export interface PartnerDuties {
  on: Day;
  all: HeadlineCell;
  sectors: { code: string; name: string; cell: HeadlineCell }[];
  measures: MeasuresInForce;
}

/** @throws Error for a partner without trade on file: the caller answers 404 before */
export function partnerProfile(code: string, on: Day): PartnerProfile {
  const partner = partnersByCode().get(code);
  if (!partner) throw new Error(`invariant: unknown partner ${code}`);
  const standing = partnerStanding(code);
  const [from, until] = spanShown(standing.months);
  const balance = placed("goods-balance", code, from, until);
  const flows = placed("exports-and-imports", code, from, until);
  return {
    code,
    name: partner.name,
    census: [partner.census_name, partner.census_code].filter(Boolean).join(", code "),
    groups: partner.groups,
    standing,
    balance: prepare(balance.id, balance.chart, balance.view),
    chartHref: chartAddress(balance.id, balance.chart, balance.view),
    flowsHref: chartAddress(flows.id, flows.chart, flows.view),
    duties: partnersUnderLaw().includes(code) && standing.months[1] >= "2018-01" ? dutiesOf(code, on) : null,
    events: listedEvents({ partners: [code] }),
    figures: { about: figuresWith(code, "partner"), own: figuresWith(code, "reporter") },
    notes: notesOf(code, on),
  };
}

function figuresWith(code: string, role: "partner" | "reporter"): HeldFigure[] {
  return heldFigures().filter(({ figure }) => figure.kind !== "event" && roleIn(figure, code) === role);
}

function placed(id: string, code: string, from: Month, until: Month) {
  const chart = catalogue.get(id) as Chart;
  return { id, chart, view: { ...defaultView(chart), partner: [code], named: [code], from, until } };
}

/** Since 2015, or all months of a partner whose trade ends before 2017. */
function spanShown([first, last]: readonly [Month, Month]): [Month, Month] {
  const begin = month("2015-01");
  const [start, end] = monthsOnFile();
  if (last < "2017-01") return [first, last];
  return [first > begin ? first : begin > start ? begin : start, end];
}

function dutiesOf(code: string, on: Day): PartnerDuties {
  return {
    on,
    all: headlineCell(code, null, on),
    sectors: sectorOptions().map((sector) => ({
      code: sector.code,
      name: sector.name,
      cell: headlineCell(code, sector, on),
    })),
    measures: measuresInForce(code, on),
  };
}

function notesOf(code: string, on: Day): string[] {
  return [
    "Names and codes follow US trade statistics and imply no position.",
    ...(on === horizon() ? [`The law is known to ${formatDay(on)}.`] : []),
    ...(code === "CAN" || code === "MEX"
      ? ["Headline rates are those of goods that do not claim USMCA; goods that claim it pay no all-goods duty."]
      : []),
    ...(["CHN", "JPN", "KOR"].includes(code)
      ? ["The figures are those of the United States. What the partner itself publishes stands on charts of its own."]
      : []),
  ];
}
