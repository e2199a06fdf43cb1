import { baseRatesOf, dutyGoods } from "@/lib/charts/duty-goods";
import { horizon } from "@/lib/charts/law";
import { partnerName } from "@/lib/charts/partners";
import { sectorOptions } from "@/lib/charts/sectors";
import { lawOnFile, relationsOnFile, weightsOnFile } from "@/lib/data/duty-record";
import { type ScopeRow, sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { readTable } from "@/lib/data/table";
import { partnerAverages } from "@/lib/domain/average";
import type { Assumption } from "@/lib/domain/average-weights";
import { headlineRate } from "@/lib/domain/headline";
import { highestOnPart } from "@/lib/domain/highest-part";
import type { Day } from "@/lib/domain/period";
import { stack, withoutNoise } from "@/lib/domain/stack";
import type { MapView } from "./tariff-map-query";
import { type WeakAssumption, weakAssumptions } from "./weak-assumptions";

/** One rate of the map. All rates are fractions of the customs value. */
export interface MapRate {
  /** Duty added, or base and added together where the view includes the base; null where no rate can be given. */
  rate: number | null;
  /** Headline only: the all-in cap, which `rate` is then. */
  is_cap: boolean;
  /** Headline only: what adds to a cap. */
  besides_cap: number | null;
  /** Headline only: the highest rate added on a part of the sector, not in the sum. */
  up_to_on_part: number | null;
  /** Headline only: the highest all-in cap on a part, base included. */
  cap_on_part: number | null;
  /** Why there is no rate. */
  gap: string | null;
}

export interface MapCell extends MapRate {
  partner: string;
  /** Null = all goods. */
  sector: string | null;
  /** Change since the other day, where one is compared. */
  change: number | null;
}

export interface TariffMap {
  view: MapView;
  partners: { code: string; name: string; estimate: boolean }[];
  whole: MapCell[];
  rows: { sector: string; name: string; cells: MapCell[] }[];
  /** The low-confidence assumptions that averages rest on. */
  assumptions: WeakAssumption[];
}

/** Partners across, sectors down, on a day; one basis throughout. */
export function tariffMap(view: MapView): TariffMap {
  const sectors = sectorOptions();
  const now = ratesOn(view, view.on, sectors);
  const then = view.compare === null ? null : ratesOn(view, view.compare, sectors);
  const cell = (partner: string, sector: string | null): MapCell => {
    const key = `${partner} ${sector ?? ""}`;
    const rate = now.rates.get(key) ?? none("not on file");
    const other = then?.rates.get(key) ?? null;
    // A cap holds the base and an added rate does not: the two have no difference.
    const before = other === null || other.is_cap !== rate.is_cap ? null : other.rate;
    return {
      ...rate,
      partner,
      sector,
      change: rate.rate === null || before === null ? null : withoutNoise(rate.rate - before),
    };
  };
  const rows = sectors.map(({ code, name }) => ({
    sector: code,
    name,
    cells: view.partners.map((partner) => cell(partner, code)),
  }));
  const value = ({ change, rate }: MapCell) => (view.compare === null ? rate : change) ?? 0;
  const mean = (cells: readonly MapCell[]) => cells.reduce((sum, each) => sum + value(each), 0);
  if (view.sort === "-rate") rows.sort((a, b) => mean(b.cells) - mean(a.cells));
  return {
    view,
    partners: view.partners.map((code) => ({ code, name: partnerName(code), estimate: now.estimates.has(code) })),
    whole: view.partners.map((partner) => cell(partner, null)),
    rows,
    assumptions: now.assumptions,
  };
}

/** What the pages of layers behind the cells are asked, besides partner and sector: empty, or from the `?` on. */
export function cellQuery({ on, basis, without_low }: MapView): string {
  const words = [
    ...(on === horizon() ? [] : [`on=${on}`]),
    ...(basis === "headline" ? ["basis=headline"] : []),
    ...(without_low ? ["assumptions=0"] : []),
  ];
  return words.length === 0 ? "" : `?${words.join("&")}`;
}

interface Rates {
  rates: Map<string, MapRate>;
  estimates: Set<string>;
  assumptions: TariffMap["assumptions"];
}

function ratesOn(view: MapView, on: Day, sectors: readonly ScopeRow[]): Rates {
  return view.basis === "average" ? averageRates(view, on, sectors) : headlineRates(view, on, sectors);
}

function averageRates({ partners, base, without_low }: MapView, on: Day, sectors: readonly ScopeRow[]): Rates {
  const found: Rates = { rates: new Map(), estimates: new Set(), assumptions: [] };
  const assumed = new Set<Assumption>();
  for (const partner of partners) {
    const averages = partnerAverages(lawOnFile(), weightsOnFile(), partner, on, { withoutLow: without_low });
    if (averages === null) continue;
    if (averages.taken_from !== "own") found.estimates.add(partner);
    for (const assumption of averages.assumptions) assumed.add(assumption);
    for (const code of [null, ...sectors.map((sector) => sector.code)]) {
      const duty = code === null ? averages : averages.by_sector.get(code);
      const rate = duty ? (base === "included" ? duty.total : duty.added) : null;
      const gap =
        !duty || duty.imports_usd === 0 ? "no imports in 2024" : rate === null ? "a part is not on file" : null;
      found.rates.set(`${partner} ${code ?? ""}`, { ...none(gap), rate });
    }
  }
  return { ...found, assumptions: weakAssumptions([...assumed]) };
}

function headlineRates({ partners, base }: MapView, on: Day, sectors: readonly ScopeRow[]): Rates {
  const law = lawOnFile();
  const scopes = readTable(sectorsAndProductGroups);
  const rates = new Map<string, MapRate>();
  for (const partner of partners)
    for (const sector of [null, ...sectors]) {
      const code = sector?.code ?? null;
      const facts = { scopes, relations: relationsOnFile(), base: baseRatesOf(code, []) };
      const found = headlineRate(law, partner, sector, on, facts);
      const { added, cap: capped } = highestOnPart(found.partial);
      const onPart = { up_to_on_part: added?.rate ?? null, cap_on_part: capped?.rate ?? null };
      if (base === "included") {
        const total = code === null ? null : stack(law, dutyGoods(partner, code, [], []), on).total;
        rates.set(`${partner} ${code ?? ""}`, {
          ...none(total === null ? "no one base rate" : null),
          rate: total,
          ...onPart,
        });
        continue;
      }
      const cap = found.all_in_cap;
      const besides = found.layers.reduce(
        (sum, { measure, contribution }) => (measure.kind_code === "all_in_cap" ? sum : sum + (contribution ?? 0)),
        0,
      );
      rates.set(`${partner} ${code ?? ""}`, {
        rate: cap ?? found.added,
        is_cap: cap !== null,
        besides_cap: cap === null || besides === 0 ? null : withoutNoise(besides),
        ...onPart,
        gap: cap === null && found.added === null ? "a part is not on file" : null,
      });
    }
  return { rates, estimates: new Set(), assumptions: [] };
}

function none(gap: string | null): MapRate {
  return { rate: null, is_cap: false, besides_cap: null, up_to_on_part: null, cap_on_part: null, gap };
}
