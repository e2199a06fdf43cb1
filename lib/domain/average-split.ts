/**
 * How a cell is split where a condition applies to a share of it, and what is known of its contents. Conditions without
 * a share on file (firms, US metal, transshipment, heavy drones, 7601.10, goods over a quota) are met by none of it.
 */
import type { Article, BaseRates, ContentShares } from "./article";
import type { Assumption, AverageWeights, WeightedCell } from "./average-weights";
import type { Regime } from "./law";

/** Preferences in an average: as claimed (default), by no good, or by every good that can. */
export type Preference = "none" | "claimed" | "shares";
export interface SplitOptions {
  preference: Preference;
  /** Which USMCA shares: of the second half of 2025 (default, on every day) or of 2024. */
  usmca: "2025h2" | "2024";
  /** Switches off assumptions of low confidence: a part of the value is then a gap, a use is claimed by no good. */
  withoutLow: boolean;
}

/** A part of a cell that claims one thing. */
export interface Split {
  article: Article;
  /** Part of the cell, a fraction. */
  share: number;
}

/** A condition that a rule of the regime sets, with the codes it reaches. */
export interface ConditionReach {
  condition: string;
  everywhere: boolean;
  codes: ReadonlySet<string>;
}

/** Conditions of a regime that have a share on file. */
export function conditionsOf(regime: Regime): ConditionReach[] {
  const found = new Map<string, { condition: string; everywhere: boolean; codes: Set<string> }>();
  for (const { measure } of regime.rules) {
    if (measure.condition === null || !shared.includes(measure.condition)) continue;
    const reach = found.get(measure.condition) ?? { condition: measure.condition, everywhere: false, codes: new Set() };
    for (const code of measure.scope_codes)
      if (code === "*") reach.everywhere = true;
      else reach.codes.add(code);
    found.set(measure.condition, reach);
  }
  return [...found.values()];
}

const shared = ["usmca", "fta-claim", "s301-exclusion", "civil-aircraft-use", "generic-pharma-use"];

/** What splits the cells of one partner on one day, and the assumptions it has used. */
export interface Splitter {
  split(cell: WeightedCell): Split[];
  used: ReadonlySet<Assumption>;
}

export function splitterFor(
  regime: Regime,
  weights: AverageWeights,
  partner: string,
  { preference, usmca, withoutLow }: SplitOptions,
): Splitter {
  const conditions = conditionsOf(regime);
  const bases = new Set(regime.rules.map(({ measure }) => measure.value_basis));
  const used = new Set<Assumption>();

  const known = new Map<string, number | null>();
  function assumed(key: string, chapter: string): number | null {
    const asked = `${key} ${chapter}`;
    let value = known.get(asked);
    if (value === undefined) {
      const found = weights.assumption(key, partner, chapter);
      const counts = found !== null && !(withoutLow && found.confidence === "low");
      if (counts) used.add(found);
      value = counts ? found.value : null;
      known.set(asked, value);
    }
    return value;
  }

  function shareOf(condition: string, { cell, base_after_preferences }: WeightedCell): number {
    switch (condition) {
      case "usmca": {
        if (preference !== "shares") return preference === "claimed" ? 1 : 0;
        return (usmca === "2024" ? cell.usmca_share_2024 : cell.usmca_share_2025h2) ?? 0;
      }
      case "fta-claim": {
        if (preference !== "shares") return preference === "claimed" ? 1 : 0;
        // Part of the MFN duty that preferences saved = part of the goods that claimed them, within a cell.
        if (cell.mfn === null || base_after_preferences === null || cell.mfn === 0) return 0;
        return Math.min(1, Math.max(0, 1 - base_after_preferences / cell.mfn));
      }
      case "s301-exclusion":
        return cell.s301_exclusion_share ?? 0;
      default:
        return assumed(condition, cell.hs_chapter) ?? 0;
    }
  }

  /** Patented and paying: neither generic nor of a company with a deal. */
  function patentedShare(chapter: string): number | null {
    const generic = assumed("generic-pharma-use", chapter);
    const deal = assumed("company-deal", chapter);
    return generic === null || deal === null ? null : (1 - generic) * (1 - deal);
  }

  function split(weighted: WeightedCell): Split[] {
    const { cell, codes } = weighted;
    const base: BaseRates = {
      column_1: preference === "none" ? cell.mfn : weighted.base_after_preferences,
      column_2: cell.column_2,
      preference: weighted.base_after_preferences,
    };
    const content: ContentShares = {
      steel: cell.steel_share,
      aluminum: cell.aluminum_share,
      copper: cell.copper_share,
      patented:
        bases.has("patented-share") && codes.includes("pharmaceuticals-patented")
          ? patentedShare(cell.hs_chapter)
          : null,
      non_us:
        bases.has("non-us-content") && codes.some((code) => vehicleCodes.includes(code))
          ? assumed("non-us-content", cell.hs_chapter)
          : null,
    };
    let parts: { claims: string[]; share: number }[] = [{ claims: [], share: 1 }];
    for (const { condition, everywhere, codes: reached } of conditions) {
      if (!everywhere && !codes.some((code) => reached.has(code))) continue;
      const share = shareOf(condition, weighted);
      if (share === 0) continue;
      const met = parts.map((part) => ({ claims: [...part.claims, condition], share: part.share * share }));
      parts = share === 1 ? met : [...parts.map((part) => ({ ...part, share: part.share * (1 - share) })), ...met];
    }
    return parts.map(({ claims, share }) => ({
      share,
      article: { partner, codes, claims, base, content },
    }));
  }

  return { split, used };
}

/** Scopes of the measures laid on non-US content. */
const vehicleCodes = ["autos", "trucks", "mobile-industrial-equipment"];
