import { type Authority, authorities, type Measure } from "./measure";
import { withoutNoise } from "./stack";

/** What one authority adds, over all its measures. */
export interface AuthorityDuty {
  authority: Authority;
  /** Fraction of the customs value; null where a layer of it is not known. */
  contribution: number | null;
}

/** Layers of a stack or an average added up by authority, in stacking order. Authorities without a layer are left out. */
export function byAuthority(layers: readonly { measure: Measure; contribution: number | null }[]): AuthorityDuty[] {
  return authorities.flatMap((authority) => {
    const own = layers.filter(({ measure }) => measure.authority === authority);
    if (own.length === 0) return [];
    const sum = own.reduce<number | null>(
      (added, { contribution }) => (added === null || contribution === null ? null : added + contribution),
      0,
    );
    return [{ authority, contribution: sum === null ? null : withoutNoise(sum) }];
  });
}
