import type { Cause, Verdict } from "@/lib/domain/verdict";

/** Words of a verdict, as the ledger prints them beside its mark. */
export const verdictWords: Record<Verdict, string> = {
  agrees: "Agrees",
  "agrees-with-another-vintage": "Agrees with another vintage",
  "agrees-with-another-period": "Agrees with another period",
  "agrees-with-another-basis": "Agrees with another basis",
  "in-force": "In force",
  "one-layer-of-several": "One layer of several",
  "announced-only": "Announced only",
  superseded: "Superseded",
  differs: "Differs",
  "no-counterpart": "No counterpart",
};

/** Why a figure differs or has no counterpart, as a clause. */
export const causeWords: Record<Cause, string> = {
  "basis-not-on-file": "its basis is not on file",
  "adjustment-not-on-file": "its seasonal adjustment is not on file",
  "reporter-not-on-file": "its reporter’s statistics are not on file",
  "period-not-on-file": "its period is not on file",
  "vintage-not-on-file": "the release of its day is not on file",
  "not-a-trade-or-tariff-figure": "it states no trade or tariff figure",
  unexplained: "no period or vintage on file explains it",
};
