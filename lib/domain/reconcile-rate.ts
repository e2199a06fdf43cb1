import type { Figure } from "./figure";
import type { Day } from "./period";
import type { RateRecord } from "./rate-record";
import { type DatedBy, latestPublication, type Publication, testedDay } from "./reconcile-day";
import { fits, type Rounding, rounding } from "./reconcile-rounding";
import { difference, type Official, type RateOnFile, type RatePart, type Reconciliation } from "./reconciliation";
import { type Verdict, verdicts } from "./verdict";

/**
 * Hold a claimed duty against the law of its day (design section 5): the stated effective day, else the day of the
 * statement. First that fits: the whole duty added at the claim's scope, one layer of several, a rate announced and not
 * in force that day, a rate that was in force earlier. A claim on several partners or scopes is tested on each; the
 * verdict is the weakest of theirs.
 */
export function reconcileRate(figure: Figure, source: Publication, record: RateRecord): Reconciliation {
  const dated = onOrBeforeHorizon(testedDay(figure, source), record.horizon);
  const latest = latestPublication(source).day;
  // The day of a claim is often that of the event; it was written by the time its source came out.
  const known = latest > dated.day && latest <= record.horizon ? latest : dated.day;
  const round = rounding(figure);
  const parts = figure.partner.flatMap((partner) =>
    scopesOf(figure).map((scope) => partOf({ figure, partner, scope, day: dated.day, known, round, record })),
  );
  const first = parts[0] ?? null;
  const verdict = weakest(parts.map((part) => part.verdict));
  const official = first === null ? null : officialOf(figure, first, dated.day);
  return {
    figure_id: figure.id,
    verdict,
    cause: verdict === "no-counterpart" ? "not-a-trade-or-tariff-figure" : verdict === "differs" ? "unexplained" : null,
    official,
    difference: figure.value === null || official === null ? null : difference(figure.value, official.value),
    evidence: { kind: "rate", ...dated, parts },
    runners_up: [],
  };
}

/** The codes that a claim is made of: all goods, else its product groups, else its sectors. */
export function scopesOf({ sector, product }: Figure): string[] {
  const scopes = [...sector.filter((code) => code === "*"), ...product];
  return scopes.length > 0 ? scopes : [...sector];
}

interface Claim {
  figure: Figure;
  partner: string;
  scope: string;
  day: Day;
  /** The last day on which the source can have heard of a rate. */
  known: Day;
  round: Rounding | null;
  record: RateRecord;
}

function partOf(claim: Claim): RatePart {
  const { figure, partner, scope, day, known, round, record } = claim;
  const duty = record.dutyOn(partner, scope, day);
  const rates = record.ratesOf(partner, scope);
  const named = ({ authority }: { authority: string }) =>
    figure.authority.length === 0 || figure.authority.includes(authority);
  const equal = (rate: number | null) => round !== null && rate !== null && fits(round, rate);
  const part = (verdict: Verdict, match: RateOnFile | null = null): RatePart => ({
    partner,
    scope,
    verdict,
    added: duty.added,
    written: duty.written,
    all_in_cap: duty.all_in_cap,
    base: duty.base,
    layers: duty.layers,
    on_part: duty.on_part,
    match,
    takes_effect: match === null ? null : record.takesEffect(match),
    beside: rates.filter((rate) => rate !== match),
  });
  const layerMatch = duty.layers.find((layer) => named(layer) && equal(layer.rate));
  const rowOf = (id: string | undefined) => rates.find((rate) => rate.id === id) ?? null;

  if (round === null) return part("no-counterpart");
  if (equal(wholeDuty(figure, duty)) && duty.layers.every(named))
    return part("in-force", rowOf(layerMatch?.measure_id));
  if (layerMatch && duty.layers.length > 1) return part("one-layer-of-several", rowOf(layerMatch.measure_id));
  const matching = rates.filter((rate) => named(rate) && equal(rate.rate));
  const announced = matching.filter(
    ({ announced_on, effective_from }) =>
      announced_on !== null && announced_on <= known && (effective_from === null || effective_from > day),
  );
  if (announced.length > 0) return part("announced-only", soonest(announced));
  const earlier = matching.filter(({ effective_to }) => effective_to !== null && effective_to < day).at(-1);
  if (earlier) return part("superseded", earlier);
  return part("differs");
}

/** What a claim at this scope would have to equal: the duty as the law writes it, or the duty with its base. */
function wholeDuty(
  figure: Figure,
  { added, written, base }: Pick<RatePart, "added" | "written" | "base">,
): number | null {
  if (figure.indicator !== "total-duty") return written;
  return base === null || added === null ? null : base + added;
}

/** The rate that takes effect first; one that never did only where no other matches. */
function soonest(rates: readonly RateOnFile[]): RateOnFile {
  return rates.find(({ effective_from }) => effective_from !== null) ?? (rates[0] as RateOnFile);
}

function weakest(found: readonly Verdict[]): Verdict {
  return found.reduce<Verdict>(
    (worst, verdict) => (verdicts.indexOf(verdict) > verdicts.indexOf(worst) ? verdict : worst),
    found[0] ?? "no-counterpart",
  );
}

function officialOf(figure: Figure, part: RatePart, day: Day): Official | null {
  const value = wholeDuty(figure, part);
  if (value === null) return null;
  return {
    value,
    unit: "fraction",
    period: day,
    vintage: null,
    source_id: "us-tariff-measures",
    partner: part.partner,
    measure_ids: part.layers.map(({ measure_id }) => measure_id),
  };
}

function onOrBeforeHorizon(dated: DatedBy, horizon: Day): DatedBy {
  return dated.day > horizon ? { ...dated, day: horizon } : dated;
}
