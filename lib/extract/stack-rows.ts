/** The layers of a duty in words, for the page of a partner and sector. */
import { horizon } from "@/lib/charts/law";
import { isVoid } from "@/lib/domain/tariff-status";
import { authorityNames } from "@/lib/format/authority";
import { formatDate, formatShortDay } from "@/lib/format/date";
import { count, formatNumber } from "@/lib/format/number";
import { numberWord } from "@/lib/format/phrase";
import { formatRate, formatShare } from "@/lib/format/rate";
import { forceWords, goodsWords, measureName, rateWords } from "./measure-words";
import { conditionOf, type Duty, type DutyKeptOut, type DutyLayer, measureRow, shareWords } from "./stack-duty";
import type { StackQuestion } from "./stack-question";
import { pointsWords } from "./stack-words";

const baseKinds: Record<string, string> = {
  "column-1": "MFN, column 1",
  "column-2": "column 2",
  "in-lieu-of-column-2": "in lieu of column 2",
  preference: "under a preference",
  "import-weighted": "weighted mean of the tariff lines",
};

/**
 * Bars of the build-up: the base, then each layer that adds. Of an average the least layers of an authority stand together,
 * where there are three or more of them: all of China's has over twenty layers, most too short to see.
 */
export function buildUpBars(question: StackQuestion, duty: Duty) {
  const base = {
    key: "base",
    name: "Base rate",
    detail: baseKinds[duty.base.kind] ?? duty.base.kind,
    tone: "authority-mfn",
    rate: duty.base.rate,
    words: duty.base.rate === null ? "not on file" : pointsWords(duty.base.rate, question),
  };
  const shown = duty.layers.filter(({ contribution }) => contribution !== 0);
  const repeated = repeatedNames(duty.layers);
  const barOf = (layer: DutyLayer) => ({
    key: layer.measure.measure_id,
    name: authorityNames[layer.measure.authority],
    detail: `${barWords(layer, repeated)}${reachWords(question, layer)}`,
    tone: toneOf(layer),
    rate: layer.contribution,
    words: layer.contribution === null ? "not on file" : smallPoints(layer.contribution, question),
  });
  const bars = [...new Set(shown.map(({ measure }) => measure.authority))].flatMap((authority) => {
    const own = shown.filter(({ measure }) => measure.authority === authority);
    const least = own.filter((layer) => question.basis === "average" && isLeast(layer));
    const [one] = least;
    if (one === undefined || least.length < 3) return own.map(barOf);
    const rate = least.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
    return [
      ...own.filter((layer) => !least.includes(layer)).map(barOf),
      {
        key: `least ${authority}`,
        name: authorityNames[authority],
        detail: `${numberWord(least.length)} more layers, each at most 0.1`,
        tone: toneOf(one),
        rate,
        words: smallPoints(rate, question),
      },
    ];
  });
  return [base, ...bars];
}

/** Printed as 0.1 or less. */
function isLeast({ contribution }: DutyLayer): boolean {
  return contribution !== null && contribution < 0.0015;
}

/** Names that more than one of the layers has, as the steps of the four-year review have: the goods tell them apart. */
function repeatedNames(layers: readonly DutyLayer[]): ReadonlySet<string> {
  const names = layers.map(({ measure }) => measureName(measure));
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}

/** `List 3 raised to 25%`, `Phase One: List 4A cut to 7.5%`; the rate is said once. */
function barWords({ measure, headline_rate }: DutyLayer, repeated: ReadonlySet<string>): string {
  const event = measure.event.replace(`${authorityNames[measure.authority]} `, "");
  const reached = goodsWords(measure).replaceAll(/(Four-year review|Section \d+): /g, "");
  const goods = repeated.has(measureName(measure)) && reached !== "all goods" ? ` (${reached})` : "";
  if (headline_rate === null) return `${event}${goods}: the rate before it`;
  return event.includes(formatRate(headline_rate))
    ? `${event}${goods}`
    : `${event}${goods}: ${measure.kind_code === "replace" ? formatRate(headline_rate) : rateWords(measure)}`;
}

function smallPoints(rate: number, question: StackQuestion): string {
  return rate > 0 && rate < 0.0005 && question.basis === "average" ? "<0.1" : `+${pointsWords(rate, question)}`;
}

function reachWords({ basis }: StackQuestion, { covered_share }: DutyLayer): string {
  if (basis === "headline") return "";
  return covered_share > 0.9995 ? " on all imports" : ` on ${shareWords(covered_share)} of the imports`;
}

function toneOf({ measure }: DutyLayer): string {
  return measure.authority === "truce" ? "ink-3" : `authority-${measure.authority}`;
}

/** Rows of the table of layers, base first; points with three decimals, so that they add up on the page. */
export function layerRows(question: StackQuestion, duty: Duty) {
  const points = (rate: number | null) =>
    rate === null ? "not on file" : `+${formatNumber(Number((rate * 100).toPrecision(12)), 3)}`;
  const base = {
    key: "base",
    tone: "authority-mfn",
    name: "Base rate",
    href: null,
    aside: duty.base.gap ?? (duty.base.kind === "import-weighted" ? "specific duties count as zero" : null),
    instrument: duty.stack ? duty.stack.base.measure.legal_instrument : "HTSUS, column 1 and 2",
    url: duty.stack ? measureRow(duty.stack.base.measure).source_url : "https://hts.usitc.gov/",
    heading: "by tariff line",
    rate: duty.base.rate === null ? "–" : duty.stack ? formatRate(duty.base.rate) : `${formatShare(duty.base.rate)}%`,
    share: "100%",
    force: "throughout",
    points: duty.base.rate === null ? "not on file" : formatNumber(Number((duty.base.rate * 100).toPrecision(12)), 3),
  };
  const repeated = repeatedNames(duty.layers);
  return [base, ...duty.layers.map((layer) => layerRow(question, layer, points, repeated))];
}

function layerRow(
  { basis, on }: StackQuestion,
  layer: DutyLayer,
  points: (rate: number | null) => string,
  repeated: ReadonlySet<string>,
) {
  const { measure, value_basis, gap, reduced_by } = layer;
  const asides = [
    repeated.has(measureName(measure)) ? `on ${goodsWords(measure)}` : null,
    gap === null ? null : inDays(gap),
    measure.kind_code === "all_in_cap" ? "a cap: adds what the base leaves of it" : null,
    value_basis === "full" ? null : `on the ${value_basis.replaceAll("-", " ")}`,
    conditionOf(measure) === null ? null : `for ${conditionOf(measure)}`,
    reduced_by.length > 0
      ? `less what owes ${reduced_by.map(({ legal_instrument }) => legal_instrument).join(", ")}`
      : null,
    measure.confidence === "high" ? null : `confidence ${measure.confidence}`,
    isVoid(measure, horizon()) ? "later ruled unlawful; refundable" : null,
  ].filter((aside) => aside !== null);
  return {
    key: measure.measure_id,
    tone: toneOf(layer),
    name: measureName(measure),
    href: `/measures/${measure.measure_id}`,
    aside: asides.length === 0 ? null : asides.join("; "),
    instrument: measure.legal_instrument,
    url: measure.source_url,
    heading: measure.hts_heading.join(", "),
    rate:
      layer.headline_rate === null
        ? "–"
        : `${measure.kind_code === "all_in_cap" ? "cap " : ""}${formatRate(layer.headline_rate)}`,
    share: basis === "headline" ? (layer.gap === null ? "100%" : "–") : shareWords(layer.covered_share),
    // A rate that the measure has not yet replaced.
    force:
      measure.effective_from !== null && measure.effective_from > on
        ? `before ${formatShortDay(measure.effective_from)}`
        : forceWords(measure, horizon()),
    points: points(layer.contribution),
  };
}

/** The domain writes days as ISO; a page as people do. */
export function inDays(words: string): string {
  return words.replace(/\d{4}-\d{2}-\d{2}/g, (day) => formatDate(day));
}

/** Rows of what is kept out; for an average with the share of the imports it is kept out of, largest first. */
export function keptOutRows({ basis }: StackQuestion, duty: Duty) {
  // One rule of two measures of the same instrument reads the same: it is said once, on the share of both.
  const said = new Map<string, DutyKeptOut>();
  for (const kept of duty.kept_out) {
    const key = `${kept.measure.measure_id} ${kept.rule}`;
    const before = said.get(key);
    said.set(key, before ? { ...before, covered_share: before.covered_share + kept.covered_share } : kept);
  }
  const rows = [...said];
  if (basis === "average") rows.sort(([, a], [, b]) => b.covered_share - a.covered_share);
  return rows.map(([key, { measure, rule, covered_share }]) => {
    const row = measureRow(measure);
    return {
      key,
      name: measureName(row),
      href: `/measures/${row.measure_id}`,
      rate: row.rate === null ? "–" : formatRate(row.rate),
      rule: inDays(rule),
      share: basis === "average" && covered_share < 0.9995 ? `on ${shareWords(covered_share)} of the imports` : null,
      instrument: row.legal_instrument,
      url: row.source_url,
    };
  });
}

/** What became of the layers afterwards; null where nothing is to be said. */
export function afterwards(duty: Duty): string | null {
  const unlawful = duty.layers.filter(({ measure, contribution }) => contribution !== 0 && isVoid(measure, horizon()));
  if (unlawful.length === 0) return null;
  return `${count(unlawful.length, "IEEPA layer was", "IEEPA layers were")} later ruled unlawful (Supreme Court, 20 February 2026); refundable`;
}
