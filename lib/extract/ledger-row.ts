import { passageOf } from "@/lib/charts/mark-sources";
import type { MarkSource } from "@/lib/charts/prepared-chart";
import type { Figure } from "@/lib/domain/figure";
import type { Verdict } from "@/lib/domain/verdict";
import { figureScale, formatChangeInScale, formatInScale } from "@/lib/format/figure-scale";
import { formatPublished } from "@/lib/format/published";
import { formatVerdictDetail } from "@/lib/format/verdict-detail";
import type { Held } from "./figure-lines";
import { claimWords, statedWords } from "./figure-words";

/** One statement as the table of the ledger shows it. */
export interface LedgerRow {
  id: string;
  href: string;
  claim: string;
  /** Period or day stated. */
  when: string | null;
  /** Numbers without unit; null where there is none. */
  reported: string | null;
  official: string | null;
  /** The official value is the nearest one, not a counterpart. */
  nearest: boolean;
  difference: string | null;
  unit: string;
  verdict: Verdict;
  detail: string | null;
  source: MarkSource;
  published: string;
}

export function ledgerRow(held: Held): LedgerRow {
  const { figure, source, reconciliation } = held;
  const { official, difference, verdict } = reconciliation;
  const scale = figureScale(figure, figure.unit);
  const comparable = official !== null && (official.unit === figure.unit || figure.unit === null);
  return {
    id: figure.id,
    href: `/figures/${figure.id}`,
    claim: claimWords(figure),
    when: statedWords(figure),
    reported: reportedDigits(figure),
    official: comparable ? formatInScale(official.value, figureScale(figure, official.unit)) : null,
    nearest: verdict === "no-counterpart",
    difference:
      comparable && difference && verdict !== "no-counterpart" ? formatChangeInScale(difference.value, scale) : null,
    unit: figure.printed === null && !comparable ? "" : figureScale(figure, figure.unit ?? official?.unit ?? null).unit,
    verdict,
    detail: formatVerdictDetail(reconciliation),
    source: passageOf(figure),
    published: formatPublished(source),
  };
}

/** The digits of the source, with the sign of a deficit: `−202`. */
function reportedDigits({ printed, value }: Figure): string | null {
  if (printed === null) return null;
  return `${value !== null && value < 0 ? "\u2212" : ""}${printed.replace("-", "\u2013")}`;
}
