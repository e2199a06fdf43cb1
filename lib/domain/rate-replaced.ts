/**
 * A list that replaces the rate of other lists on its lines says that its goods were on one of them before. Where the
 * lists on file no longer hold these lines, what such goods paid before is not on file: a gap, not 0. So are the lines of
 * the four-year review of Section 301 (89 FR 76581), which the review took off Lists 1 to 4A (83 FR 28710, 83 FR 40823,
 * 83 FR 47974, 84 FR 43304) when it gave them a rate of their own.
 */
import type { Article } from "./article";
import type { Regime } from "./law";
import type { Measure } from "./measure";
import type { Standing } from "./stack-steps";

/**
 * The measures that are yet to replace a rate on the article, which is on none of the lists whose rate they replace, and
 * on which no other measure has replaced it already. Empty = everything is on file.
 */
export function ratesNotOnFile(
  { toReplace }: Regime,
  { codes }: Article,
  standings: readonly Standing[],
): readonly Measure[] {
  if (toReplace.length === 0) return none;
  const found = toReplace.filter(
    ({ measure, replaced, lists }) =>
      measure.scope_codes.some((code) => codes.includes(code)) &&
      !lists.some((code) => codes.includes(code)) &&
      !standings.some(
        ({ rule }) => rule.measure.kind_code === "replace" && rule.overrides.some((at) => replaced.includes(at)),
      ),
  );
  // One gap is enough, however often the rate changes later on: the first to come says it.
  return found.length === 0 ? none : found.slice(0, 1).map(({ measure }) => measure);
}

const none: readonly Measure[] = [];
