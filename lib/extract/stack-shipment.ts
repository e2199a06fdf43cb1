import type { TariffMeasureRow } from "@/lib/data/schema/us-tariff-measures";
import type { PartialMeasure } from "@/lib/domain/headline-parts";
import { centsOf, type DutyAmounts, dutyAmounts } from "@/lib/domain/stack-amounts";
import { dutyOn, measureRow } from "./stack-duty";
import type { StackQuestion } from "./stack-question";

/** A measure on a part of the goods, which the headline rate does not count. */
export interface Uncounted {
  measure: TariffMeasureRow;
  /** Fraction as the law writes it; of a cap the cap. */
  rate: number | null;
  is_cap: boolean;
  /** Share of the partner's imports of these goods in 2024 that it reaches; null where the goods are no whole sector. */
  share: number | null;
}

/** What a customs value is charged, on both bases. */
export interface Shipment {
  headline: DutyAmounts;
  /** The headline rate, a fraction; null where a part of it is not on file. */
  headline_rate: number | null;
  /** What the average takes of preferences. */
  preference: StackQuestion["preference"];
  /** The same value at the average of the sector, or of all goods; null of goods on a list, which have no average. */
  average: { rate: number | null; cents: number | null; estimate: boolean } | null;
  /** What adds most to the average first. */
  uncounted: Uncounted[];
}

/**
 * The duty on a customs value in whole cents at the headline rate, beside the same at the average: on a sector of which
 * lists cover nearly all, as of steel, the headline alone is a fraction of what such goods owe. The basis that the
 * question asks for is taken as it asks; the other as it stands by itself. Null where there is nothing to charge by.
 */
export function shipment(question: StackQuestion, partial: readonly PartialMeasure[], amount: number): Shipment | null {
  const averaged = question.basis === "average";
  const preference = averaged ? question.preference : "shares";
  const { stack } = (averaged ? dutyOn(headlineOf(question)) : dutyOn(question)) ?? {};
  if (!stack) return null;
  const headline = dutyAmounts(stack, amount);
  const known = { headline, headline_rate: stack.total, preference };
  if (question.product.length > 0)
    return {
      ...known,
      average: null,
      uncounted: partial
        .filter(({ only }) => only === null)
        .map(({ measure, rate, is_cap }) => ({
          measure: measureRow(measure),
          rate,
          is_cap,
          share: null,
        })),
    };
  const average = dutyOn({ ...question, claims: [], basis: "average", preference });
  if (average === null) return { ...known, average: null, uncounted: [] };
  const counted = new Set(stack.layers.map(({ measure }) => measure.measure_id));
  return {
    ...known,
    average: {
      rate: average.total,
      cents: average.total === null ? null : centsOf(amount, average.total),
      estimate: !["own", "all"].includes(average.average?.taken_from ?? "own"),
    },
    uncounted: average.layers
      .filter(({ measure, contribution }) => !counted.has(measure.measure_id) && (contribution ?? 0) > 0)
      .sort((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0))
      .map(({ measure, headline_rate, covered_share }) => ({
        measure,
        rate: headline_rate,
        is_cap: measure.kind_code === "all_in_cap",
        share: covered_share,
      })),
  };
}

/** The headline beside an average: with a preference where the average has every one, else without. */
function headlineOf(question: StackQuestion): StackQuestion {
  return { ...question, basis: "headline", preference: question.preference === "claimed" ? "claimed" : "none" };
}
