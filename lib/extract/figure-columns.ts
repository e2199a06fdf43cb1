import { toneOf } from "@/lib/charts/tone";
import { datasetOf } from "@/lib/data/dataset";
import { officialRecord } from "@/lib/data/record";
import type { Figure } from "@/lib/domain/figure";
import { addMonths, type Month, monthIndex, monthNumber, monthsBetween, yearOf } from "@/lib/domain/period";
import { officialValues, type View } from "@/lib/domain/reconcile-candidates";
import { nearestView, ownViews, spanOf } from "@/lib/domain/reconcile-trade";
import type { Window } from "@/lib/domain/reconcile-windows";
import type { Official } from "@/lib/domain/reconciliation";
import { formatPeriod, formatVintage } from "@/lib/format/period-words";
import { sentence } from "@/lib/format/phrase";
import { type Held, matchOf } from "./figure-lines";
import { measureWords, reportedWords } from "./figure-words";

/** What the record says of a trade figure, month by month, with the reported value drawn in. Whole dollars. */
export interface FigureColumns {
  title: string;
  subtitle: string;
  /** Colour of the column that fits. */
  tone: string;
  /** `stated` = ends the stated period; `fits` = ends the period that fits. */
  columns: { month: Month; value: number | null; role: "plain" | "stated" | "fits" }[];
  /** Null where the figure is in another money. */
  reported: { value: number; words: string } | null;
  /** Under the reported value: the period that fits. */
  fitsWords: string | null;
  statedWords: string;
  source: { id: string; title: string; publisher: string; basis: string; as_of: string };
}

/** Longest row of columns. */
const mostColumns = 24;

/** Null for a figure that the record has no months for. */
export function figureColumnsOf(held: Held): FigureColumns | null {
  const { figure, reconciliation } = held;
  const { evidence } = reconciliation;
  const stated = spanOf(figure);
  if (evidence?.kind !== "trade" || stated === null) return null;
  const record = officialRecord().trade;
  const view = evidence.lacking.length > 0 ? nearestView(figure, record) : ownViews(figure, record)[0];
  if (!view) return null;
  const match = matchOf(reconciliation);
  const single = stated.from === stated.until;
  const drawn = single ? yearOfMonth(stated.from) : drawnWindow(stated, match);
  const months = monthsBetween(drawn.from, drawn.until);
  if (months.length > mostColumns) return null;
  const values = ofOneRelease(
    months.map((month) => officialValues(figure, view, { from: single ? month : drawn.from, until: month })),
  );
  if (values.every((value) => value === null)) return null;
  const columns = months.map((month, at) => {
    const period = { from: single ? month : drawn.from, until: month };
    const fits = match !== null && samePeriod(match.period, period);
    return {
      month,
      value: values[at]?.value ?? null,
      role: fits ? ("fits" as const) : sameWindow(stated, period) ? ("stated" as const) : ("plain" as const),
    };
  });
  const fitting = columns.findIndex(({ role }) => role === "fits");
  const release = match && fitting >= 0 ? otherRelease(match, values[fitting] ?? null) : null;
  const vintages = [...new Set(values.flatMap((value) => value?.vintage?.split(";") ?? []))].sort();
  return {
    title: titleOf(held, fitting >= 0 && match ? `${formatPeriod(match.period)}${release ?? ""}` : null),
    subtitle: `${sentence(measureWords(drawnFigure(figure, view)))}, ${single ? "by month" : `cumulated from ${formatPeriod(drawn.from)}`}, billion dollars${release === null ? "" : `; columns as in the release of ${formatVintage(vintages.join(";"))}`}`,
    tone: toneOf(view.partner),
    columns,
    reported:
      figure.unit === "usd" && figure.value !== null
        ? { value: figure.value, words: `Reported: ${reportedWords(figure)}` }
        : null,
    fitsWords: match === null ? null : `fits ${formatPeriod(match.period)}`,
    statedWords: `Stated period: ${formatPeriod(periodOf(stated))}`,
    source: sourceOf(values.find((value) => value !== null) as Official, vintages),
  };
}

/** The release in which the reported value fits, where the columns are drawn from another that has another value. */
function otherRelease(match: Official, drawn: Official | null): string | null {
  return drawn === null || drawn.value === match.value || match.vintage === null
    ? null
    : ` in the release of ${formatVintage(match.vintage)}`;
}

/** The release of the rows by month throughout, so that columns compare; a sum of another only where there is no such. */
function ofOneRelease(months: readonly (readonly Official[])[]): (Official | null)[] {
  const byMonth = months.flat().filter(({ source_id }) => source_id.endsWith("-monthly"));
  const releases = new Set(byMonth.map(({ vintage }) => vintage));
  return months.map((values) => values.find(({ vintage }) => releases.has(vintage)) ?? values[0] ?? null);
}

/** What the record counts: goods, by the United States; exports of the other side are its imports. */
function drawnFigure(figure: Figure, { partner, mirrored }: View): Figure {
  const us = { ...figure, reporter: ["USA"], partner: [partner], coverage: "goods" as const };
  if (!mirrored) return us;
  const indicator =
    figure.indicator === "exports" ? "imports" : figure.indicator === "imports" ? "exports" : figure.indicator;
  return { ...us, indicator, sign: "partner-surplus" };
}

/** From the first month of what is compared; a calendar year is drawn whole. */
function drawnWindow(stated: Window, match: Official | null): Window {
  const [first = stated.from, last = first] = (match?.period.split("/") ?? []) as Month[];
  const from = first;
  const until = monthIndex(last) > monthIndex(stated.until) ? last : stated.until;
  if (monthNumber(from) === 1 && yearOf(from) === yearOf(until)) return { from, until: addMonths(from, 11) };
  return { from, until };
}

function yearOfMonth(month: Month): Window {
  const from = addMonths(month, 1 - monthNumber(month));
  return { from, until: addMonths(from, 11) };
}

function titleOf({ reconciliation }: Held, fits: string | null): string {
  const { verdict } = reconciliation;
  if (verdict === "agrees") return "The reported value meets the record";
  if (verdict === "agrees-with-another-vintage") return "The reported value is that of an earlier release";
  if (fits !== null) return `The reported value meets the record at ${fits}`;
  return verdict === "differs" ? "The reported value beside the record" : "The nearest official values";
}

function sourceOf({ source_id }: Official, vintages: readonly string[]) {
  const { dataset, title, publisher, basis, published } = datasetOf(source_id);
  return {
    id: dataset,
    title,
    publisher,
    basis,
    as_of: vintages.length > 0 ? formatVintage(vintages.join(";")) : published,
  };
}

function periodOf({ from, until }: Window): string {
  return from === until ? from : `${from}/${until}`;
}

function samePeriod(period: string, window: Window): boolean {
  return period === periodOf(window);
}

function sameWindow(a: Window, b: Window): boolean {
  return a.from === b.from && a.until === b.until;
}
