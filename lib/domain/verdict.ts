/** What the record says of a reported figure, in the order in which they are tried (design section 5). */
export const verdicts = [
  "agrees",
  "agrees-with-another-vintage",
  "agrees-with-another-period",
  "agrees-with-another-basis",
  "in-force",
  "one-layer-of-several",
  "announced-only",
  "superseded",
  "differs",
  "no-counterpart",
] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a figure differs or has no counterpart. */
export const causes = [
  "basis-not-on-file",
  "adjustment-not-on-file",
  "reporter-not-on-file",
  "period-not-on-file",
  "vintage-not-on-file",
  "not-a-trade-or-tariff-figure",
  "unexplained",
] as const;
export type Cause = (typeof causes)[number];
