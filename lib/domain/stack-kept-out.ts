import type { Article } from "./article";
import type { Regime, Rule } from "./law";
import type { Measure } from "./measure";
import type { Day } from "./period";
import type { Standing } from "./stack-steps";

/** A measure that reaches the article and is not owed, with the rule that keeps it out. */
export interface KeptOut {
  measure: Measure;
  reason:
    | "exempt"
    | "replaced"
    | "displaced"
    | "over-quota"
    | "claim-not-made"
    | "announced-only"
    | "not-itemised"
    | "prohibition";
  /** The rule in words. */
  rule: string;
  /** The measure that takes it off or displaces it. */
  by: Measure | null;
}

/** Every measure kept out, in stacking order, those that enter no total last. The base rows are not duties kept out. */
export function keptOut(regime: Regime, standings: readonly Standing[], article: Article, on: Day): KeptOut[] {
  const kept: KeptOut[] = [];
  for (const standing of standings) {
    const found = reasonOf(standing);
    if (found) kept.push({ measure: standing.rule.measure, ...found, by: standing.by?.measure ?? null });
  }
  for (const measure of regime.uncounted) {
    if (!reachesCodes(measure, article.codes)) continue;
    const since = measure.announced_on ?? measure.effective_from;
    if (since === null || since > on || (measure.effective_to !== null && on > measure.effective_to)) continue;
    kept.push({ measure, ...outsideTotals(measure), by: null });
  }
  return kept;
}

function reasonOf({ state, rule, by }: Standing): { reason: KeptOut["reason"]; rule: string } | null {
  const { measure } = rule;
  switch (state) {
    case "owed":
    case "base":
    case "exempts":
      return null;
    case "over-quota":
      return { reason: "over-quota", rule: "Rate within the quota; these goods are over it" };
    case "claim-not-made":
      // An exemption that is not claimed keeps nothing out.
      return measure.kind_code === "exempt"
        ? null
        : { reason: "claim-not-made", rule: `Only for ${conditionWords(measure.condition)}` };
    case "overridden":
      if (measure.authority === "mfn" && (by as Rule).measure.authority === "mfn")
        return { reason: "replaced", rule: `Base rate replaced under ${(by as Rule).measure.legal_instrument}` };
      return overriddenBy(by as Rule);
    case "displaced":
      return { reason: "displaced", rule: displacedBy(measure, (by as Rule).measure) };
  }
}

function overriddenBy({ measure }: Rule): { reason: KeptOut["reason"]; rule: string } {
  const claimed = measure.condition === null ? "" : ` for ${conditionWords(measure.condition)}`;
  if (measure.kind_code === "exempt")
    return { reason: "exempt", rule: `Exempt${claimed} under ${measure.legal_instrument}` };
  if (measure.kind_code === "quota_zero")
    return { reason: "exempt", rule: `Free within an absolute quota under ${measure.legal_instrument}` };
  return { reason: "replaced", rule: `Replaced${claimed} by the rate of ${measure.legal_instrument}` };
}

/** Which rule of precedence displaces `measure`: data/README.md, "The law behind the columns", 2 to 8. */
function displacedBy(measure: Measure, by: Measure): string {
  const owed = `goods that owe duty under ${by.legal_instrument}`;
  switch (measure.authority) {
    case "section-232":
      return by.authority === "section-232"
        ? `Does not stack: ${owed} are outside it (EO 14289, section 3; Proc. 10947)`
        : `Does not stack with the IEEPA duty on Canada and Mexico, entries of 4 March to 3 June 2025 (EO 14289): ${owed} are outside it`;
    case "ieepa-fentanyl":
      return `Does not stack: ${owed} are outside it (EO 14289; Proc. 10947 from 4 June 2025; Proc. 11002 for AI chips)`;
    case "ieepa-reciprocal":
      return `Not owed on value subject to Section 232 (EO 14257, section 3(b); HTSUS 9903.01.33): ${owed}`;
    case "ieepa-country":
      return `Not owed on value subject to Section 232 (${measure.legal_instrument}): ${owed}`;
    case "section-122":
      return `Not owed on value subject to Section 232 (HTSUS 9903.03.06): ${owed}`;
    default:
      return `Not owed on value subject to Section 232 (${measure.legal_instrument}): ${owed}`;
  }
}

function outsideTotals(measure: Measure): { reason: KeptOut["reason"]; rule: string } {
  if (measure.kind_code === "import_prohibition")
    return {
      reason: "prohibition",
      rule: `Entry of listed goods prohibited under ${measure.legal_instrument}: no rate`,
    };
  if (measure.effective_from === null)
    return { reason: "announced-only", rule: `Announced on ${measure.announced_on}, never in force at this rate` };
  return { reason: "not-itemised", rule: "In force, but its goods are not itemised on file: shown, not computed" };
}

function reachesCodes({ scope_codes }: Measure, codes: readonly string[]): boolean {
  return scope_codes.includes("*") || scope_codes.some((code) => codes.includes(code));
}

const words: Record<string, string> = {
  usmca: "goods that claim USMCA",
  "fta-claim": "goods that claim a free-trade agreement",
  "no-fta-claim": "goods that claim no free-trade agreement",
  "s301-exclusion": "goods with a Section 301 exclusion",
  "over-quota": "goods over the quota",
  "civil-aircraft-use": "goods for use in civil aircraft",
  "generic-pharma-use": "generic pharmaceuticals and their ingredients",
  "us-origin-metal": "goods of metal smelted or melted in the United States",
  "firm-authorised": "firms with an authorisation",
  "firm-annex-iii": "firms named in Annex III",
  "over-25kg-or-thermal": "drones over 25 kg or with thermal imaging",
  transshipped: "goods found to be transshipped",
  "hs-7601.10": "unalloyed unwrought aluminum (7601.10)",
};

/** A condition of a measure in words, for "only for …". */
export function conditionWords(condition: string | null): string {
  return condition === null ? "all goods" : (words[condition] ?? condition);
}
