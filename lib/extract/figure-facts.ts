import type { DayBasis, RateEvidence } from "@/lib/domain/reconciliation";
import { formatDay } from "@/lib/format/date";
import { figureScale, formatChangeInScale } from "@/lib/format/figure-scale";
import { count } from "@/lib/format/number";
import { formatPeriod, formatVintage } from "@/lib/format/period-words";
import { sentence } from "@/lib/format/phrase";
import { formatRate, formatShare } from "@/lib/format/rate";
import { causeWords } from "@/lib/format/verdict-words";
import { type Held, matchOf } from "./figure-lines";
import { exactWords, officialWords, reportedWords, statedWords } from "./figure-words";

/** Terms and values beside a verdict, in the order of the page; null = nothing to say. */
export function figureFacts(held: Held): { term: string; value: string | null }[] {
  const { figure, reconciliation } = held;
  const { official, evidence, cause } = reconciliation;
  const match = matchOf(reconciliation);
  return [
    { term: "Reported", value: [reportedWords(figure), periodWords(held)].filter(Boolean).join(", ") || "no number" },
    {
      term: officialTerm(held),
      value: official && officialFact(held),
    },
    {
      term: "What fits",
      value:
        match && match !== official
          ? `${formatPeriod(match.period)}${match.vintage ? ` in the release of ${formatVintage(match.vintage)}` : ""}: ${exactWords(match)}`
          : null,
    },
    {
      term: "Tested on",
      value: evidence?.kind === "rate" ? `${formatDay(evidence.day)}, ${dayWords[evidence.day_basis]}` : null,
    },
    { term: "In force that day", value: evidence?.kind === "rate" ? inForce(evidence) : null },
    { term: "Why", value: cause === null ? null : sentence(causeWords[cause]) },
    { term: "Counted as", value: countedAs(held) },
  ];
}

/** How the verdict was found, in one line. */
export function searchWords({ figure, reconciliation }: Held): string {
  const { evidence, verdict, cause } = reconciliation;
  if (evidence?.kind === "trade") {
    const { windows_tried: tried, windows_fit: fit, lacking } = evidence;
    if (lacking.length > 0) return "Computed: basis, adjustment and reporter come first; no other period was tried.";
    if (tried === 0) return `Computed: the stated period in ${count(evidence.stated_period.length, "release")}.`;
    return `Computed: ${count(tried, "window")} tried, ${fit === 0 ? "none fits" : `${fit} ${fit === 1 ? "fits" : "fit"}`} to the printed digit.`;
  }
  if (evidence?.kind === "rate" && figure.value !== null && verdict !== "no-counterpart")
    return "Computed: held against the whole duty of the day, its layers, what was announced, what was in force before.";
  return cause === "not-a-trade-or-tariff-figure"
    ? "It is no trade or tariff figure, so the record does not judge it."
    : "Computed from the record on file.";
}

const dayWords: Record<DayBasis, string> = {
  "effective-day-stated": "the effective day that is stated",
  "day-of-the-statement": "the day of the statement",
  "period-stated": "the last day of the stated period",
  publication: "the day of publication",
  "latest-possible-publication": "the latest day of publication",
  "latest-reading": "the day by which the page had been read",
};

/** Of a duty only a stated day: the day of the statement is told with the day tested. */
function periodWords({ figure }: Held): string | null {
  const words = figure.stated_period === null ? null : statedWords(figure);
  return words === null || words.startsWith("“") ? words : `stated for ${words}`.replace("for from", "as from");
}

function officialFact({ figure, reconciliation }: Held): string {
  const { official, difference } = reconciliation;
  if (!official) return "";
  const when = official.unit === "fraction" && official.period.length === 10 ? "on" : "for";
  const value = `${officialWords(official, figure)} ${when} ${formatPeriod(official.period)}`;
  if (!difference) return value;
  const scale = figureScale(figure, figure.unit);
  const unit = scale.power === -2 ? "\u00a0points" : "";
  const share = difference.share === null || scale.power === -2 ? "" : ` (${signed(difference.share)}%)`;
  return `${value}; difference ${formatChangeInScale(difference.value, scale)}${unit}${share}`;
}

function signed(share: number): string {
  const words = formatShare(share);
  return share > 0 && /[1-9]/.test(words) ? `+${words}` : words;
}

/** The duty of the day part by part, short. */
function inForce({ parts }: RateEvidence): string | null {
  const words = parts.map(({ written, all_in_cap, layers, on_part }) => {
    const value =
      written === null
        ? "not known"
        : all_in_cap === null
          ? formatRate(written)
          : `${formatRate(written)}, base included`;
    const of = layers.length > 1 ? ` in ${count(layers.length, "layer")}` : "";
    return `${value}${of}${on_part.length > 0 ? `; ${count(on_part.length, "measure")} on part of the goods besides` : ""}`;
  });
  return [...new Set(words)].join("; ") || null;
}

function officialTerm({ reconciliation: { verdict, evidence } }: Held): string {
  if (verdict === "no-counterpart") return "Nearest official";
  return evidence?.kind === "rate" ? "Official" : "Official, newest";
}

function countedAs({ figure, reconciliation }: Held): string | null {
  const { basis, adjustment, coverage, reporter_status } = figure;
  // A duty is always on goods, at customs value.
  if (reconciliation.evidence?.kind === "rate") return null;
  const said = [
    coverage?.replaceAll("-", " "),
    basis && `${basis.replaceAll("-", " ")} basis`,
    adjustment?.replaceAll("-", " "),
    reporter_status === null || reporter_status === "stated"
      ? null
      : `reporter ${reporter_status.replaceAll("-", " ")}`,
  ].filter(Boolean);
  return said.length === 0 ? null : sentence(said.join(", "));
}
