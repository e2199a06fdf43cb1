import type { Figure } from "./figure";
import { monthIndex, monthOf } from "./period";
import { nearestRelease, officialValues, releaseIndex, searchWindows, type View } from "./reconcile-candidates";
import { earliestStatement, type Publication, statementDay } from "./reconcile-day";
import { fits, rounding } from "./reconcile-rounding";
import type { Window } from "./reconcile-windows";
import { difference, type Official, type Reconciliation, type RunnerUp, type TradeEvidence } from "./reconciliation";
import { monthSpan, parseStatedPeriod } from "./stated-period";
import type { TradeRecord, TradeSeries } from "./trade-record";
import type { Cause, Verdict } from "./verdict";

/** Amounts that a series of exports and imports yields. */
const amounts: readonly (string | null)[] = ["balance", "exports", "imports", "two-way-trade"];

/**
 * Hold a trade figure against the official series (design section 5). Basis, adjustment, reporter and coverage come
 * first: where the record lacks the figure's own, the nearest official value stands beside it and nothing is searched,
 * for an unbounded search finds chance fits. Then the stated period in its newest release, in another release, other
 * periods within bounds, the stated period on another basis.
 */
export function reconcileTrade(figure: Figure, source: Publication, record: TradeRecord): Reconciliation {
  const dated = statementDay(figure, source);
  const lacking = lackingOf(figure, record);
  const stated = spanOf(figure);
  const own = ownViews(figure, record);
  const view = lacking.length > 0 ? (nearestView(figure, record) ?? null) : (own[0] ?? null);
  const values = view && stated ? officialValues(figure, view, stated) : [];
  const evidence: TradeEvidence = {
    kind: "trade",
    ...dated,
    match: null,
    stated_period: values,
    windows_tried: 0,
    windows_fit: 0,
    lacking,
  };
  const newest = values[0] ?? null;
  const answer = (verdict: Verdict, found: Partial<Reconciliation> = {}): Reconciliation => ({
    figure_id: figure.id,
    verdict,
    cause: null,
    official: newest,
    difference:
      newest && figure.value !== null && sameUnit(figure, newest) ? difference(figure.value, newest.value) : null,
    evidence,
    runners_up: [],
    ...found,
  });

  if (lacking.length > 0) return answer("no-counterpart", { cause: lacking[0] as Cause });
  const round = rounding(figure);
  if (round === null) return answer("no-counterpart", { cause: "not-a-trade-or-tariff-figure" });
  if (view === null || stated === null || newest === null)
    return answer("no-counterpart", { cause: "period-not-on-file" });
  const runner = (official: Official, verdict: Verdict = "differs"): RunnerUp => ({
    verdict,
    official,
    difference: difference(figure.value as number, official.value),
  });

  const inRelease = values.filter(({ value }) => fits(round, value));
  if (inRelease[0] === newest) return answer("agrees", { evidence: { ...evidence, match: newest } });
  const revised = nearestRelease(inRelease, dated.day);
  if (revised)
    return answer("agrees-with-another-vintage", {
      evidence: { ...evidence, match: revised },
      runners_up: inRelease
        .filter((other) => other !== revised)
        .map((other) => runner(other, "agrees-with-another-vintage")),
    });

  const search = searchWindows(figure, view, stated, dated.day, round);
  const searched = { ...evidence, windows_tried: search.tried, windows_fit: search.fitting.length };
  const [period, ...otherPeriods] = search.fitting;
  if (period)
    return answer("agrees-with-another-period", {
      evidence: { ...searched, match: period },
      runners_up: otherPeriods.map((other) => runner(other, "agrees-with-another-period")),
    });

  for (const other of own.slice(1)) {
    const match = officialValues(figure, other, stated).find(({ value }) => fits(round, value));
    if (match) return answer("agrees-with-another-basis", { evidence: { ...searched, match } });
  }
  return answer("differs", {
    cause: releaseOfItsDayOnFile(figure, source, values) ? "unexplained" : "vintage-not-on-file",
    evidence: searched,
    runners_up: [...values.slice(1), ...search.others.slice(0, 3)].map((other) => runner(other)),
  });
}

/** What the record lacks of the figure's own basis, adjustment, reporter and coverage, in that order. */
function lackingOf(figure: Figure, { series }: TradeRecord): Cause[] {
  const lacking = new Set<Cause>();
  const none = (test: (one: TradeSeries) => boolean) => !series.some(test);
  if (figure.basis !== null && none((one) => one.basis === figure.basis)) lacking.add("basis-not-on-file");
  if (figure.adjustment !== null && none((one) => one.adjustment === figure.adjustment))
    lacking.add("adjustment-not-on-file");
  const [reporter] = figure.reporter;
  const [partner] = figure.partner;
  if (reporter !== undefined && none((one) => one.reporter === reporter && one.partners.has(partner ?? "")))
    lacking.add("reporter-not-on-file");
  if (figure.coverage !== null && none((one) => one.coverage === figure.coverage)) lacking.add("basis-not-on-file");
  if (lacking.size === 0 && !amounts.includes(figure.indicator)) lacking.add("basis-not-on-file");
  return [...lacking];
}

/** The series that count what the figure counts, the principal one first; others differ in basis only. */
export function ownViews(figure: Figure, { series }: TradeRecord): View[] {
  const [partner] = figure.partner;
  if (partner === undefined || figure.partner.length > 1) return [];
  return series
    .filter((one) => figure.reporter.includes(one.reporter) && one.partners.has(partner))
    .filter((one) => figure.basis === null || one.basis === figure.basis)
    .map((one) => ({ series: one, partner, mirrored: false }));
}

/** The principal series that comes nearest: the figure's own partner, or its reporter seen from the other side. */
export function nearestView(figure: Figure, record: TradeRecord): View | null {
  const [series] = record.series;
  const [reporter] = figure.reporter;
  const [partner] = figure.partner;
  if (!series || !amounts.includes(figure.indicator)) return null;
  if (reporter === series.reporter && partner !== undefined && series.partners.has(partner))
    return { series, partner, mirrored: false };
  if (partner === series.reporter && reporter !== undefined && series.partners.has(reporter))
    return { series, partner: reporter, mirrored: true };
  return null;
}

export function spanOf({ stated_period }: Figure): Window | null {
  const period = stated_period === null ? null : parseStatedPeriod(stated_period);
  return period === null ? null : monthSpan(period);
}

/** Whether a release on file can have been in the source's hands: else a revision may explain the difference. */
function releaseOfItsDayOnFile(figure: Figure, source: Publication, values: readonly Official[]): boolean {
  const earliest = earliestStatement(figure, source);
  // One month of grace: a release of early April is that of an article of 1 April.
  return earliest !== null && values.some((value) => releaseIndex(value) <= monthIndex(monthOf(earliest)) + 1);
}

function sameUnit(figure: Figure, official: Official): boolean {
  return figure.unit === official.unit;
}
