import { headlineRate } from "./headline";
import type { HeadlineFacts } from "./headline-facts";
import { type Law, reachesPartner } from "./law";
import type { Measure } from "./measure";
import type { Day } from "./period";
import type { RateOnFile } from "./reconciliation";
import type { Scope } from "./scope";
import { type Layer, sumOf, withoutNoise } from "./stack";
import type { CodeRelations } from "./tariff-code-relations";

/** A rate named in a letter or a deal that has no row among the measures. Field names are the column names. */
export interface AnnouncedRate {
  id: string;
  announced_on: Day;
  partner: string;
  sector: string;
  product: readonly string[];
  rate: number;
  /** Row of the measures by which the same rate came into force. */
  measure_id: string | null;
  instrument: string;
}

/** The duty on goods of one scope on a day. */
export interface DutyOn {
  /** The whole duty added; null where a cap stands for it. */
  added: number | null;
  /** The duty as the law writes it: the sum added, or the cap with what adds to it; null where not known. */
  written: number | null;
  all_in_cap: number | null;
  base: number | null;
  layers: readonly { measure_id: string; authority: string; rate: number | null }[];
  /** Measures in force on a part of the scope only. */
  on_part: readonly string[];
}

/** The law as the reconciliation reads it. A scope is `*` or the code of a sector, group or list. */
export interface RateRecord {
  /** The last day to which the law is known. */
  horizon: Day;
  dutyOn(partner: string, scope: string, on: Day): DutyOn;
  /** Every rate of exactly that scope, by day: in force at any time, or only announced. */
  ratesOf(partner: string, scope: string): RateOnFile[];
  /** The day on which a matching rate took effect, where an announcement stands for a row of the law. */
  takesEffect(rate: RateOnFile): Day | null;
}

/** The partner whom only rows for every partner reach: `*` of a claim on all partners. */
export const anyPartner = "*";

/** What the record of rates is made of besides the law. */
export interface RateFacts {
  /** Sectors, groups and lists. */
  scopes: readonly Scope[];
  relations: CodeRelations;
  announced: readonly AnnouncedRate[];
}

/** The duty engine and the announcements as one record. */
export function indexRates(law: Law, { scopes, relations, announced }: RateFacts): RateRecord {
  const scopeOf = new Map(scopes.map((scope) => [scope.code, scope]));
  return {
    horizon: law.horizon,
    dutyOn(partner, code, on) {
      const scope = code === "*" ? null : (scopeOf.get(code) ?? null);
      const base = scope?.mfn ?? null;
      const facts: HeadlineFacts = { scopes, relations, base: { column_1: base } };
      const { added, all_in_cap, layers, partial } = headlineRate(law, partner, scope, on, facts);
      return {
        added,
        written: writtenOf(added, all_in_cap, layers),
        all_in_cap,
        base,
        layers: layers.map(({ measure, rate }) => ({
          measure_id: measure.measure_id,
          authority: measure.authority,
          rate,
        })),
        on_part:
          scope === null
            ? measuresOnLists(law, partner, on)
            : [...new Set(partial.filter(({ only }) => only === null).map(({ measure }) => measure.measure_id))],
      };
    },
    ratesOf(partner, code) {
      const codes = code === "*" ? ["*"] : [code, ...relations.implied(code)];
      const rows = law.measures
        .filter((measure) => measure.scope_codes.some((one) => codes.includes(one)) && measure.condition === null)
        .filter((measure) => laysDuty(measure) && reachesPartner(measure, partner))
        .map(ofMeasure);
      const letters = announced
        .filter(
          (row) => row.partner === partner && (row.product.length > 0 ? row.product : [row.sector]).includes(code),
        )
        .map(ofAnnouncement);
      return [...rows, ...letters].sort(byDay);
    },
    takesEffect({ dataset, id, effective_from }) {
      if (dataset === "us-tariff-measures") return effective_from;
      const measure_id = announced.find((row) => row.id === id)?.measure_id ?? null;
      return measure_id === null ? null : (law.measure(measure_id)?.effective_from ?? null);
    },
  };
}

const duties: readonly Measure["kind_code"][] = ["add_on", "add_on_partial_value", "replace", "all_in_cap"];

function laysDuty({ kind_code, rate, authority }: Measure): boolean {
  return duties.includes(kind_code) && rate !== null && authority !== "mfn";
}

/** A cap is written base included ("15 in all"); what does not yield to it adds. */
function writtenOf(added: number | null, cap: number | null, layers: readonly Layer[]): number | null {
  if (cap === null) return added;
  const { added: rest } = sumOf(layers.filter(({ measure }) => measure.kind_code !== "all_in_cap"));
  return rest === null ? null : withoutNoise(cap + rest);
}

/** Unconditional duties in force on sectors, groups and lists: they stand beside a duty on all goods. */
function measuresOnLists(law: Law, partner: string, on: Day): string[] {
  return law
    .regime(partner, on)
    .rules.map(({ measure }) => measure)
    .filter((measure) => laysDuty(measure) && (measure.rate ?? 0) > 0 && measure.condition === null)
    .filter((measure) => !measure.scope_codes.includes("*"))
    .map((measure) => measure.measure_id);
}

function ofMeasure(measure: Measure): RateOnFile {
  return {
    id: measure.measure_id,
    dataset: "us-tariff-measures",
    authority: measure.authority,
    instrument: measure.legal_instrument,
    rate: measure.rate as number,
    all_in_cap: measure.kind_code === "all_in_cap",
    announced_on: measure.announced_on,
    effective_from: measure.effective_from,
    effective_to: measure.effective_to,
  };
}

function ofAnnouncement(row: AnnouncedRate): RateOnFile {
  return {
    id: row.id,
    dataset: "announced-rates",
    authority: "ieepa-reciprocal",
    instrument: row.instrument,
    rate: row.rate,
    all_in_cap: false,
    announced_on: row.announced_on,
    effective_from: null,
    effective_to: null,
  };
}

function byDay(a: RateOnFile, b: RateOnFile): number {
  const [x, y] = [a.effective_from ?? a.announced_on ?? "", b.effective_from ?? b.announced_on ?? ""];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
}
