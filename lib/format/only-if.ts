import type { Claim } from "@/lib/domain/article";

/** On what a duty under a condition is laid, short enough to stand beside a bar or a rate. */
export const onlyIf: Record<Claim, string> = {
  usmca: "under USMCA",
  "fta-claim": "under a free-trade agreement",
  "no-fta-claim": "without free-trade claim",
  "s301-exclusion": "with an exclusion",
  "over-quota": "over the quota",
  "civil-aircraft-use": "for civil aircraft",
  "generic-pharma-use": "on generics",
  "us-origin-metal": "if of US metal",
  "firm-authorised": "for authorised firms",
  "firm-annex-iii": "for firms of Annex III",
  "over-25kg-or-thermal": "over 25 kg or thermal",
  transshipped: "if transshipped",
  "hs-7601.10": "if unalloyed",
};
