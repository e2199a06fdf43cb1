import type { DefinitionRow } from "@/components/page/definition-rows";
import { Cited } from "./cited";

const figures = ["figures", "sources"];

/** How lib/domain/reconcile.ts comes to a verdict. */
export function verdictRules(): DefinitionRow[] {
  return [
    {
      term: "First, what is meant",
      value: (
        <Cited tables={figures}>
          Basis, adjustment, reporter and coverage are compared first. If the record on file lacks the figure’s own,
          there is no counterpart: the cause is named, the nearest official value stands beside it, and no search is
          made.
        </Cited>
      ),
    },
    {
      term: "The day",
      value: (
        <Cited tables={figures}>
          A trade figure is held against what was published for its stated period; the day of the statement is its own,
          else the publication’s, else the latest on which the source can have been published. A rate is tested on the
          effective day it states, else on the day of the statement.
        </Cited>
      ),
    },
    {
      term: "Rounding",
      value: (
        <Cited tables={figures}>
          Half a unit of the last printed digit to either side. Of a number loosened by “nearly”, “over” or “about”,
          zeros at the end are not read as digits: “nearly 230” stands for 225 to 235.
        </Cited>
      ),
    },
    {
      term: "Trade",
      value: (
        <Cited tables={["goods-trade-by-partner-monthly", "goods-trade-2024-by-vintage"]}>
          The stated period in the newest vintage (agrees), then in another vintage, then other periods: year-to-date
          windows, windows of the same length beside it, twelve-month sums, in that order.
        </Cited>
      ),
    },
    {
      term: "The search is bounded",
      value: (
        <Cited tables={["goods-trade-by-partner-monthly"]}>
          A window must end before the day of the statement, overlap or touch the stated period, and begin at most 36
          months before the statement. Without bounds figures fit by chance. The evidence says how many windows were
          tried and how many fit.
        </Cited>
      ),
    },
    {
      term: "Rates",
      value: (
        <Cited tables={["us-tariff-measures", "announced-rates"]}>
          In force: equals the whole duty added on the day at the claim’s scope. Then one layer of several; announced
          only, with the day it took effect or none; superseded, if it was in force earlier.
        </Cited>
      ),
    },
    {
      term: "Else",
      value: (
        <Cited tables={figures}>
          It differs, or has no counterpart; both carry a cause, “unexplained” among them. No verdict says “false”.
        </Cited>
      ),
    },
  ];
}
