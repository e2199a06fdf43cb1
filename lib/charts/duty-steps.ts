import { lawOnFile, weightsOnFile } from "@/lib/data/duty-record";
import { averageSteps } from "@/lib/domain/average-steps";
import type { Authority, Measure } from "@/lib/domain/measure";
import { addDays, type Day } from "@/lib/domain/period";
import { stack } from "@/lib/domain/stack";
import { byAuthority } from "@/lib/domain/stack-by-authority";
import { lawChanges } from "@/lib/domain/tariff-schedule";
import { dutyGoods, reachOf } from "./duty-goods";

/** A span of days on which the duty stands still, first and last day included. Rates are fractions. */
export interface DutySpan {
  from: Day;
  until: Day;
  base: number | null;
  by_authority: ReadonlyMap<Authority, number | null>;
  total: number | null;
}

/**
 * The duty from change to change, cut at the horizon: with products the headline of these goods, else the average of the
 * sector or of all goods of the partner. Neighbours with the same duty are one span. Empty where the partner has no
 * imports to weigh an average with.
 */
export function dutySpans(
  partner: string,
  sector: string | null,
  products: readonly string[],
  from: Day,
  until: Day,
): DutySpan[] {
  const spans =
    products.length > 0
      ? headlineSpans(partner, sector, products, from, until)
      : averageSpans(partner, sector, from, until);
  const joined: DutySpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && sameDuty(before, span)) before.until = span.until;
    else joined.push(span);
  }
  return joined;
}

function averageSpans(partner: string, sector: string | null, from: Day, until: Day): DutySpan[] {
  return averageSteps(lawOnFile(), weightsOnFile(), partner, sector, from, until).map((step) => ({
    from: step.from,
    until: step.until,
    base: step.duty.base.rate,
    by_authority: rates(
      step.duty.layers.map((layer) => ({
        ...layer,
        contribution: layer.gap_share > 0.0005 ? null : layer.contribution,
      })),
    ),
    total: step.duty.total,
  }));
}

function headlineSpans(
  partner: string,
  sector: string | null,
  products: readonly string[],
  from: Day,
  until: Day,
): DutySpan[] {
  const law = lawOnFile();
  const goods = dutyGoods(partner, sector, products, []);
  const last = until < law.horizon ? until : law.horizon;
  if (from > last) return [];
  const changes = lawChanges(law, { partner, codes: reachOf(sector, products) }).map(({ day }) => day);
  const starts = [from, ...changes.filter((day) => day > from && day <= last)];
  return starts.map((start, at) => {
    const { base, layers, total } = stack(law, goods, start);
    const next = starts[at + 1];
    return {
      from: start,
      until: next === undefined ? last : addDays(next, -1),
      base: base.rate,
      by_authority: rates(layers),
      total,
    };
  });
}

function rates(layers: readonly { measure: Measure; contribution: number | null }[]): DutySpan["by_authority"] {
  return new Map(byAuthority(layers).map(({ authority, contribution }) => [authority, contribution]));
}

function sameDuty(a: DutySpan, b: DutySpan): boolean {
  const told = ({ base, by_authority }: DutySpan) =>
    JSON.stringify(
      [base, ...by_authority].map((part) => part ?? null),
      (_, value) => (typeof value === "number" ? Number(value.toFixed(9)) : value),
    );
  return told(a) === told(b);
}
