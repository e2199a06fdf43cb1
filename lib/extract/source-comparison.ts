import type { Figure } from "@/lib/domain/figure";
import { fits, rounding } from "@/lib/domain/reconcile-rounding";
import { type Held, ledger } from "./figure-lines";
import { sameQuantity } from "./figure-peers";
import { reportedWords } from "./figure-words";
import { type LedgerRow, ledgerRow } from "./ledger-row";

/** A figure of one source, and those of other sources for the same quantity and period that state another number. */
export interface SourceComparison {
  own: LedgerRow;
  others: { row: LedgerRow; reported: string }[];
  reported: string;
}

/** What a source reports otherwise than others do. Rounding is no difference: 147 and 146.7 are the same number. */
export function sourceComparisons(id: string): SourceComparison[] {
  return ledger()
    .filter(({ source }) => source.id === id)
    .flatMap((held) => {
      const reported = reportedWords(held.figure);
      const others = sameQuantity(held)
        .filter((other) => other.source.id !== id && samePeriod(held, other) && states(held.figure, other.figure))
        .map((other) => ({ row: ledgerRow(other), reported: reportedWords(other.figure) ?? "" }));
      return reported === null || others.length === 0 ? [] : [{ own: ledgerRow(held), reported, others }];
    });
}

/** The same stated period; of duties, the same day tested. */
function samePeriod({ figure, reconciliation }: Held, other: Held): boolean {
  const { evidence } = reconciliation;
  if (evidence?.kind !== "rate") return figure.stated_period === other.figure.stated_period;
  return other.reconciliation.evidence?.kind === "rate" && other.reconciliation.evidence.day === evidence.day;
}

/** Whether two numbers of one unit differ by more than the rounding of the coarser. */
function states(a: Figure, b: Figure): boolean {
  const [one, other] = [rounding(a), rounding(b)];
  if (one === null || other === null || a.value === null || b.value === null || a.unit !== b.unit) return false;
  const turned = a.sign !== b.sign && Math.sign(a.value) !== Math.sign(b.value) ? -1 : 1;
  return !fits(one, turned * b.value) && !fits(other, turned * a.value);
}
