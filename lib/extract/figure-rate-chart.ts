import type { PreparedChart, PreparedSeries } from "@/lib/charts/prepared-chart";
import { datasetProvenance } from "@/lib/charts/provenance";
import { sourceLines } from "@/lib/charts/source-lines";
import { toneOf } from "@/lib/charts/tone";
import { lawOnFile } from "@/lib/data/duty-record";
import { officialRecord } from "@/lib/data/record";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { addDays, type Day, day } from "@/lib/domain/period";
import type { RateEvidence, RatePart } from "@/lib/domain/reconciliation";
import { formatDay } from "@/lib/format/date";
import { sentence } from "@/lib/format/phrase";
import type { Held } from "./figure-lines";
import { dutiableWords, placeName, reportedWords, scopeName } from "./figure-words";

/** Steps of the duty around the tested day, the claimed rate marked on it; null where there is no law to draw. */
export function figureRateChart({ figure, reconciliation }: Held): PreparedChart | null {
  const { evidence } = reconciliation;
  // Beside somebody's average, or a change of a duty, the law's rate would be another measure.
  const statutory = figure.indicator === "added-duty" || figure.indicator === "total-duty";
  if (!statutory || evidence?.kind !== "rate" || evidence.parts.length === 0) return null;
  const [from, until] = spanAround(evidence.day);
  const whole = figure.indicator === "total-duty";
  const series = evidence.parts.flatMap((part) => seriesOf(part, evidence, whole, from, until));
  const values = series.flatMap((one) => one.values).filter(({ y }) => y !== null);
  if (values.length === 0) return null;
  const { as_of } = datasetProvenance(usTariffMeasures.id);
  const reported = reportedWords(figure);
  return {
    id: `figure-${figure.id}`,
    name: figure.claim,
    topic: "record",
    title: `The duty before and after ${formatDay(evidence.day)}`,
    subtitle: `${whole ? "Duty, base included," : "Duty added by US law"} on ${dutiableWords(figure)}, per cent of customs value, ${formatDay(from)} to ${formatDay(until)}. An all-in cap includes the base and is drawn dotted.`,
    mark: "step",
    query: "",
    x: { key: "day", kind: "day" },
    y: { key: "rate", kind: "rate", label: "Rate" },
    columns: [],
    rows: [],
    series,
    bars: [],
    references: [],
    panels: [],
    intervals: [],
    span: [from.slice(0, 7), until.slice(0, 7)],
    known_until: null,
    total: null,
    marks:
      figure.value === null || figure.unit !== "fraction"
        ? []
        : [
            {
              sign: "R",
              kind: "figure",
              placed: true,
              at: evidence.day,
              date: evidence.day,
              value: figure.value,
              series: series[0]?.key ?? null,
              verdict: { verdict: reconciliation.verdict, figure_id: figure.id },
              words: `${sentence(reported ?? "")} reported, held against the law of ${formatDay(evidence.day)}`,
              sources: [],
            },
          ],
    notes: [],
    sources: sourceLines([usTariffMeasures.id], { measures: usTariffMeasures }),
    as_of,
    vintages: [],
    empty: null,
  };
}

/** From 2025 on all that is known since January 2025; else a year before and after. Always within the table. */
function spanAround(on: Day): [Day, Day] {
  const first = day("2018-01-01");
  const { horizon } = lawOnFile();
  if (on >= "2025-01-01") return [day("2025-01-01"), horizon];
  const [from, until] = [addDays(on, -365), addDays(on, 365)];
  return [from < first ? first : from, until > horizon ? horizon : until];
}

interface Step {
  from: Day;
  rate: number | null;
  cap: boolean;
}

function seriesOf(part: RatePart, { parts }: RateEvidence, whole: boolean, from: Day, until: Day): PreparedSeries[] {
  const steps = stepsOf(part, whole, from, until);
  const several = new Set(parts.map(({ partner }) => partner)).size < parts.length;
  const name = [placeName(part.partner), ...(several ? [scopeName(part.scope)] : [])].join(", ");
  const line = (cap: boolean): PreparedSeries => {
    const values = steps.map((step) => ({ x: step.from as string, y: step.cap === cap ? step.rate : null }));
    return {
      key: `${part.partner}${several ? `-${part.scope}` : ""}${cap ? ":cap" : ""}`,
      name: cap ? `${name}, all-in cap` : name,
      tone: toneOf(part.partner),
      emphasis: true,
      dashed: cap || part.partner === "*",
      panel: null,
      breaks: [],
      values: [...values, { x: until, y: values.at(-1)?.y ?? null }],
    };
  };
  const lines = [line(false), ...(steps.some(({ cap }) => cap) ? [line(true)] : [])];
  return lines.filter(({ values }) => values.some(({ y }) => y !== null));
}

/** The duty from day to day; neighbours with one rate are one step. */
function stepsOf({ partner, scope }: RatePart, whole: boolean, from: Day, until: Day): Step[] {
  const law = lawOnFile();
  const steps: Step[] = [];
  for (const start of [from, ...law.changeDays.filter((on) => on > from && on <= until)]) {
    const { written, added, base, all_in_cap } = dutyOn(partner, scope, start);
    const rate = whole ? (base === null || added === null ? null : base + added) : written;
    const step: Step = { from: start, rate, cap: !whole && all_in_cap !== null };
    const last = steps.at(-1);
    if (!last || last.rate !== rate || last.cap !== step.cap) steps.push(step);
  }
  return steps;
}

/** Many figures ask of the same duties: each day is computed once a process. */
function dutyOn(partner: string, scope: string, on: Day) {
  const key = `${partner} ${scope} ${on}`;
  const duty = known.get(key) ?? officialRecord().rates.dutyOn(partner, scope, on);
  known.set(key, duty);
  return duty;
}
const known = new Map<string, ReturnType<ReturnType<typeof officialRecord>["rates"]["dutyOn"]>>();
