import type { Measure } from "./measure";
import type { Stack } from "./stack";

/** Duty on a shipment in whole cents; null where the rate is not known. */
export interface DutyAmounts {
  base: number | null;
  layers: { measure: Measure; amount: number | null }[];
  /** Base and layers; null where one of them is not known. */
  total: number | null;
  /** Sum of what is known. */
  total_known: number;
}

/**
 * What a stack charges on a customs value, layer by layer, each rounded to the cent (half up), as the total adds what is
 * printed. All amounts are whole cents. An estimate, not a ruling: no fees, no antidumping or countervailing duty.
 * @throws RangeError if the value is not a whole number of cents, or negative.
 */
export function dutyAmounts({ base, layers, beyond_horizon }: Stack, valueInCents: number): DutyAmounts {
  if (!Number.isSafeInteger(valueInCents) || valueInCents < 0)
    throw new RangeError(`not a customs value in whole cents: ${valueInCents}`);
  const on = (rate: number | null) => (rate === null ? null : centsOf(valueInCents, rate));
  const amounts = layers.map(({ measure, contribution }) => ({ measure, amount: on(contribution) }));
  const all = [on(base.rate), ...amounts.map(({ amount }) => amount)];
  const total_known = all.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  return {
    base: on(base.rate),
    layers: amounts,
    total: beyond_horizon || all.includes(null) ? null : total_known,
    total_known,
  };
}

/** A rate of a customs value in whole cents, half up; the product is cleared of binary noise before it is rounded. */
export function centsOf(valueInCents: number, rate: number): number {
  return Math.floor(Number((valueInCents * rate).toPrecision(15)) + 0.5);
}
