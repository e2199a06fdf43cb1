import { type HeldFigure, heldFigures } from "@/lib/data/record";
import { type EventRow, events as eventsTable } from "@/lib/data/schema/events";
import { readTable } from "@/lib/data/table";
import { figureMarkWords } from "@/lib/format/figure-mark-words";
import { formatRate } from "@/lib/format/rate";
import type { Chart } from "./chart";
import type { View } from "./controls";
import { chooseEvents } from "./mark-choice";
import { eventSources, passageOf } from "./mark-sources";
import { eventsOn, ownScopes } from "./own-scopes";
import type { PreparedMark, PreparedSeries } from "./prepared-chart";

/** At most so many reported figures stand on a drawing at once; the rest are listed below it. */
const mostFigures = 4;

/**
 * The events and reported figures of a view, by the chart's rule: events of its kinds about a partner shown (or about
 * all), chosen as `mark-choice.ts` says; figures of its indicator about a partner shown. Numbers are events in the order of
 * time, letters are figures.
 */
export function prepareMarks(chart: Chart, view: View, series: readonly PreparedSeries[]): PreparedMark[] {
  if (!chart.annotations || series.length === 0) return [];
  const { events: kinds = [], figures: indicator } = chart.annotations;
  const span = spanOf(series, chart, view);
  const events = readTable(eventsTable).filter(
    (event) => kinds.includes(event.kind) && within(event.date, span) && concerns(event, view),
  );
  const chosen = chooseEvents(events, kinds, view.partner, span, aboutGoods(view));
  const step = chart.controls.step === undefined ? "12m" : view.step;
  const figures = indicator ? heldFigures().flatMap((held) => figureMark(held, indicator, series, step)) : [];
  return [
    ...events
      .sort((a, b) => Number(chosen.includes(b)) - Number(chosen.includes(a)) || compare(a.date ?? "", b.date ?? ""))
      .map((event, at) => eventMark(event, chosen.includes(event) ? String(at + 1) : "", chosen.includes(event))),
    ...lettered(figures).map((mark, at) => ({
      ...mark,
      sign: at < 26 ? String.fromCharCode(65 + at) : "",
      placed: at < mostFigures,
    })),
  ];
}

/** Those that stand on the drawing first, in the order in which their letters are read there: of time, then from the top. */
function lettered<M extends Pick<PreparedMark, "at" | "value">>(figures: readonly M[]): M[] {
  const onDrawing = figures.slice(0, mostFigures);
  return [
    ...onDrawing.sort((a, b) => compare(a.at, b.at) || (b.value ?? 0) - (a.value ?? 0)),
    ...figures.slice(mostFigures),
  ];
}

function eventMark(event: EventRow, sign: string, placed: boolean): PreparedMark {
  const at = event.date as string;
  return {
    sign,
    kind: "event",
    placed,
    at,
    date: at,
    value: null,
    series: null,
    verdict: null,
    words: event.title,
    sources: eventSources(event),
  };
}

/** A reported balance of a partner shown, for a window that the line has a point for; or a rate stated for a day. */
function figureMark(
  held: HeldFigure,
  indicator: "goods-balance" | "added-duty",
  series: readonly PreparedSeries[],
  step: View["step"],
): Omit<PreparedMark, "sign" | "placed">[] {
  const { figure, reconciliation } = held;
  const partner = figure.partner.length === 1 ? (figure.partner[0] as string) : null;
  const own = series.find((candidate) => candidate.key === partner);
  if (!own || figure.value === null || reconciliation === null) return [];
  if (indicator === "goods-balance") {
    if (figure.indicator !== "balance" || figure.coverage !== "goods" || figure.unit !== "usd") return [];
    const at = pointOf(figure.stated_period ?? "", step);
    const point = own.values.find((value) => value.x === at);
    if (at === null || point === undefined) return [];
    const value = figure.sign === "partner-surplus" ? -figure.value : figure.value;
    return [
      {
        ...markOf(held),
        at,
        date: figure.stated_period as string,
        value,
        series: own.key,
        words: `${figure.claim}: ${figure.sign === "partner-surplus" ? "as a US balance " : ""}${figureMarkWords(value, "usd", reconciliation, point.y)}`,
      },
    ];
  }
  if (figure.indicator !== "added-duty" || figure.unit !== "fraction" || !figure.sector.includes("*")) return [];
  const at = figure.date;
  if (at === null || at.length !== 10 || at < (own.values[0]?.x ?? "")) return [];
  return [
    {
      ...markOf(held),
      at,
      date: at,
      value: figure.value,
      series: own.key,
      words: `${whole(figure.claim, figure.value)}: ${figureMarkWords(figure.value, "fraction", reconciliation)}`,
    },
  ];
}

/** Some claims end before their number: `from 10 to` → `from 10 to 20%`. */
function whole(claim: string, rate: number): string {
  return / to$/.test(claim) ? `${claim} ${formatRate(rate)}` : claim;
}

/** The point of a line that a stated period meets: a year itself, or its December; a month itself on a line of months. */
function pointOf(stated: string, step: View["step"]): string | null {
  if (step === "month") return /^\d{4}-\d{2}$/.test(stated) ? stated : null;
  if (!/^\d{4}$/.test(stated)) return null;
  return step === "year" ? stated : `${stated}-12`;
}

function markOf({ figure, reconciliation }: HeldFigure) {
  return {
    kind: "figure" as const,
    verdict: reconciliation && { verdict: reconciliation.verdict, figure_id: figure.id },
    sources: [passageOf(figure)],
  };
}

/** An event concerns a view that shows one of its partners, or all of them where it names the United States alone. */
function concerns(event: EventRow, view: View): boolean {
  const others = event.partners.filter((code) => code !== "USA");
  return view.partner.length === 0 || others.length === 0 || others.some((code) => view.partner.includes(code));
}

/** On a chart of some goods: whether an event is about them and not, as most are, about all goods or others. */
function aboutGoods({ sector, product }: View): ((event: EventRow) => boolean) | undefined {
  if (product.length > 0) return eventsOn(new Set(product));
  return sector === "" ? undefined : eventsOn(ownScopes(sector));
}

/** First and last date of the events of a view; of a line of calendar years, all days of those that are drawn. */
function spanOf(series: readonly PreparedSeries[], chart: Chart, view: View): [string, string] {
  const dates = series.flatMap((one) => one.values.map((value) => value.x)).sort();
  const last = dates.at(-1) ?? "";
  if (chart.controls.step && view.step === "year") return [dates[0] ?? "", `${last}-12-31`];
  return [dates[0] ?? "", chart.controls.period ? `${view.until}-31` : last];
}

function within(date: string | null, [first, last]: [string, string]): boolean {
  return date !== null && date.length >= 7 && date >= first && date <= last;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
