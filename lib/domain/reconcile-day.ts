import type { Figure } from "./figure";
import type { Day } from "./period";
import type { DayBasis } from "./reconciliation";
import { parseStatedPeriod } from "./stated-period";

/** When a source came out, as far as known. Field names are the column names. */
export interface Publication {
  published: string | null;
  published_earliest: Day | null;
  published_latest: Day | null;
  /** Day by which it had been read, which bounds all else. */
  read_by: Day;
}

export interface DatedBy {
  day: Day;
  day_basis: DayBasis;
}

/** The claim's own day, else the day of publication, else the latest day it can have been published. */
export function statementDay(figure: Figure, source: Publication): DatedBy {
  const own = lastOf(figure.date);
  return own ? { day: own, day_basis: "day-of-the-statement" } : latestPublication(source);
}

/** The last day on which the source can have come out. */
export function latestPublication(source: Publication): DatedBy {
  const period = source.published === null ? null : parseStatedPeriod(source.published);
  if (period?.grain === "day" && period.last) return { day: period.last, day_basis: "publication" };
  const latest = source.published_latest ?? period?.last ?? null;
  if (latest !== null) return { day: latest, day_basis: "latest-possible-publication" };
  return { day: source.read_by, day_basis: "latest-reading" };
}

/** The first day on which the statement can have been made; null where nothing bounds it. */
export function earliestStatement(figure: Figure, source: Publication): Day | null {
  const first = (text: string | null) => (text === null ? null : (parseStatedPeriod(text)?.first ?? null));
  return first(figure.date) ?? first(source.published) ?? source.published_earliest;
}

/**
 * The day on which a claimed rate is tested: the stated effective day (`2025-04-03/..`, `../2024-12-31`), else the
 * claim's own day, else the last day of the months it states, else the publication.
 */
export function testedDay(figure: Figure, source: Publication): DatedBy {
  const stated = figure.stated_period === null ? null : parseStatedPeriod(figure.stated_period);
  if (stated && (stated.first === null || stated.last === null))
    return { day: (stated.first ?? stated.last) as Day, day_basis: "effective-day-stated" };
  const own = lastOf(figure.date);
  if (own) return { day: own, day_basis: "day-of-the-statement" };
  if (stated?.last) return { day: stated.last, day_basis: "period-stated" };
  return latestPublication(source);
}

function lastOf(text: string | null): Day | null {
  return text === null ? null : (parseStatedPeriod(text)?.last ?? null);
}
