/**
 * The six steps of data/README.md, "How duties stack", on the rules of one partner and one span of days. Each step is a
 * function; what it decides is kept in the standings, so that every row dropped or displaced can say why.
 */
import type { Article } from "./article";
import type { Regime, Rule } from "./law";
import type { ValueBasis } from "./measure";

/** Where a rule that reaches the article stands after the six steps. */
export interface Standing {
  rule: Rule;
  state: "owed" | "base" | "exempts" | "claim-not-made" | "over-quota" | "overridden" | "displaced";
  /** The rule that took it off or displaces it wholly. */
  by: Rule | null;
  /** Rate it adds on what it is owed on, a fraction; null where a cap lacks its base. */
  addition: number | null;
  /** Part of the value it is owed on; null where a content share is not on file. */
  share: number | null;
  /** Rules that displace a part of it. */
  reducedBy: readonly Rule[];
  /** Whether step 5 has been here: it goes from the rule displaced to those that displace it. */
  shareIsSet: boolean;
}

export interface BaseDuty {
  /** Fraction of the value; null = not on file. */
  rate: number | null;
  kind: "column-1" | "column-2" | "in-lieu-of-column-2" | "preference";
  gap: string | null;
  rule: Rule;
}

/** All six steps but the sum: the base and the standing of every rule that reaches the article, in stacking order. */
export function settle(regime: Regime, article: Article): { base: BaseDuty; standings: Standing[] } {
  const standings = reaching(regime, article);
  takeOffOverridden(standings);
  const base = baseDuty(standings, article);
  setAdditions(standings, base.rate);
  setShares(standings, article);
  return { base, standings: standings.present };
}

/** The standings of the rules that reach an article. */
interface Standings {
  /** In stacking order. */
  present: Standing[];
  /** By position of the rule, so that rules find one another without a search. */
  at: (Standing | undefined)[];
}

/** (1) Rules in force that match partner, scope and claims; over quota, in-quota rows fall away. */
export function reaching(regime: Regime, { codes, claims }: Article): Standings {
  const at: Standings["at"] = new Array(regime.rules.length);
  const present: Standing[] = [];
  for (const position of regime.everywhere) reach(position);
  for (const code of codes) {
    const positions = regime.byCode.get(code);
    if (positions !== undefined) for (const position of positions) if (at[position] === undefined) reach(position);
  }
  present.sort((a, b) => a.rule.at - b.rule.at);
  return { present, at };

  function reach(position: number) {
    const rule = regime.rules[position] as Rule;
    const standing = standingOf(rule, stateAtFirst(rule, claims));
    at[position] = standing;
    present.push(standing);
  }
}

function standingOf(rule: Rule, state: Standing["state"]): Standing {
  return { rule, state, by: null, addition: null, share: null, reducedBy: none, shareIsSet: false };
}

function stateAtFirst({ measure }: Rule, claims: readonly string[]): Standing["state"] {
  if (!meets(measure.condition, claims)) return "claim-not-made";
  return measure.kind_code === "trq_in_quota" && claims.includes("over-quota") ? "over-quota" : "owed";
}

const none: readonly never[] = [];

/** `no-fta-claim` is met by silence: a good that claims no agreement (90 FR 57807). */
function meets(condition: string | null, claims: readonly string[]): boolean {
  if (condition === null || claims.includes(condition)) return true;
  return condition === "no-fta-claim" && !claims.includes("fta-claim");
}

/**
 * (2) Drop every rule that another of them overrides; exempt rules then go too. All at once: a rule that is itself
 * overridden still takes off what it names (Proc. 11032: the 15 % of note 16(c)(xi) replaces a rate that replaces I-B).
 */
export function takeOffOverridden(standings: Standings): void {
  const taken: [Standing, Rule][] = [];
  for (const standing of standings.present) {
    if (standing.state !== "owed") continue;
    for (const at of standing.rule.overrides) {
      const other = standings.at[at];
      if (other?.state === "owed") taken.push([other, standing.rule]);
    }
  }
  for (const [standing, by] of taken) {
    standing.state = "overridden";
    // An exemption is the better reason: it stands even where a rate replaces another.
    if (standing.by === null || by.measure.kind_code === "exempt") standing.by = by;
  }
  for (const standing of standings.present)
    if (standing.rule.measure.kind_code === "exempt" && standing.state !== "claim-not-made") standing.state = "exempts";
}

/**
 * (3) Base: column 1, or column 2 (HTSUS General Note 3(b); Public Law 117-110 for Russia and Belarus). A preference
 * claimed changes it, and thereby the caps. USMCA goods are free (General Note 11) except agricultural goods under
 * quota, whose special rates are not on file.
 */
export function baseDuty(standings: Standings, { codes, claims, base }: Article): BaseDuty {
  let chosen: Standing | null = null;
  for (const standing of standings.present) {
    if (standing.rule.measure.authority !== "mfn" || standing.state !== "owed") continue;
    standing.state = "base";
    chosen = standing;
  }
  if (chosen === null) throw new Error("invariant: no base row reaches the article");
  const { rule } = chosen;
  if (rule.measure.kind_code !== "base") {
    if (rule.measure.rate !== null) return { rate: rule.measure.rate, kind: "in-lieu-of-column-2", gap: null, rule };
    return known(base.column_2, "column-2", "column 2 rate not on file", rule);
  }
  if (claims.includes("usmca") || claims.includes("fta-claim")) {
    const free = claims.includes("usmca") && !codes.includes("agri-food") ? 0 : null;
    return known(base.preference ?? free, "preference", "rate under the preference not on file", rule);
  }
  return known(base.column_1, "column-1", "column 1 rate not on file", rule);
}

function known(rate: number | null, kind: BaseDuty["kind"], gap: string, rule: Rule): BaseDuty {
  return { rate, kind, gap: rate === null ? gap : null, rule };
}

/** (4) Rate of each rule. An all-in cap adds what the base leaves of it, never less than 0. */
export function setAdditions(standings: Standings, base: number | null): void {
  for (const standing of standings.present) {
    if (standing.state !== "owed") continue;
    const { rate, kind_code } = standing.rule.measure;
    if (kind_code !== "all_in_cap") standing.addition = rate;
    else standing.addition = rate === null || base === null ? null : Math.max(0, rate - base);
  }
}

/**
 * (5) A rule is owed on its value basis x (1 - what displaces it); what yields to an `article` rule is owed on nothing.
 * A rule displaces where more than 0 is owed under it, a cap met by the base included (EO 14289; Proc. 10947).
 */
export function setShares(standings: Standings, article: Article): void {
  for (const standing of standings.present) if (standing.state === "owed") setShare(standing, standings, article);
}

function setShare(standing: Standing, standings: Standings, article: Article): void {
  if (standing.shareIsSet) return;
  standing.shareIsSet = true;
  const { yieldsTo, measure } = standing.rule;
  const displaced = yieldsTo.length === 0 ? nothingDisplaced : displacementOf(yieldsTo, standings, article);
  if (displaced.wholly !== null) {
    standing.state = "displaced";
    standing.by = displaced.wholly;
    standing.share = 0;
    return;
  }
  const basis = basisShare(measure.value_basis, article);
  standing.share = basis === null || displaced.left === null ? null : basis * displaced.left;
  standing.reducedBy = displaced.partly;
}

interface Displacement {
  /** The rule that displaces the whole article, or the last part of it. */
  wholly: Rule | null;
  /** Part of the value that is left; null where a content share is not on file. */
  left: number | null;
  partly: readonly Rule[];
}

const nothingDisplaced: Displacement = { wholly: null, left: 1, partly: none };

function displacementOf(yieldsTo: readonly number[], standings: Standings, article: Article): Displacement {
  let left: number | null = 1;
  const partly: Rule[] = [];
  for (const at of yieldsTo) {
    const other = standings.at[at];
    if (other === undefined) continue;
    const { rate, displaces } = other.rule.measure;
    if (rate === null || rate === 0 || (displaces !== "article" && displaces !== "content")) continue;
    if (other.state === "owed") setShare(other, standings, article);
    if (other.state !== "owed" || other.share === 0) continue;
    if (displaces === "article") return { wholly: other.rule, left: 0, partly: none };
    partly.push(other.rule);
    left = left === null || other.share === null ? null : Math.max(0, left - other.share);
  }
  return { wholly: left === 0 ? (partly[0] ?? null) : null, left, partly };
}

/** Part of the value that a basis names; null where not on file. */
function basisShare(basis: ValueBasis, { content }: Article): number | null {
  switch (basis) {
    case "full":
      return 1;
    case "steel-content":
      return content.steel;
    case "aluminum-content":
      return content.aluminum;
    case "copper-content":
      return content.copper;
    case "patented-share":
      return content.patented;
    case "non-us-content":
      return content.non_us;
  }
}
