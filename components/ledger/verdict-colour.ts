import type { Verdict } from "@/lib/domain/verdict";

export type VerdictTone = "holds" | "qualified" | "differs" | "none";

/** How far a verdict bears a figure out: its colour. Red is for `differs` alone. */
export const verdictTones: Record<Verdict, VerdictTone> = {
  agrees: "holds",
  "in-force": "holds",
  "agrees-with-another-vintage": "qualified",
  "agrees-with-another-period": "qualified",
  "agrees-with-another-basis": "qualified",
  "one-layer-of-several": "qualified",
  "announced-only": "qualified",
  superseded: "qualified",
  differs: "differs",
  "no-counterpart": "none",
};

/** The colour variable of a verdict. */
export function verdictColour(verdict: Verdict): string {
  return `var(--verdict-${verdictTones[verdict]})`;
}
