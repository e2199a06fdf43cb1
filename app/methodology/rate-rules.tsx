import type { DefinitionRow } from "@/components/page/definition-rows";
import { lawHorizon } from "@/lib/data/law-horizon";
import { formatDay } from "@/lib/format/date";
import { Cited } from "./cited";

/** The three rates and what each rests on (lib/domain/headline.ts, average.ts). */
export function rateRules(): DefinitionRow[] {
  return [
    {
      term: "Headline",
      value: (
        <Cited tables={["us-tariff-measures"]}>
          What the law writes for a partner, for all goods or for one sector: the sum of the measures that reach all
          goods or exactly that sector. Measures on a part of it stand beside the figure (“up to +50 on …”), never in
          it. An all-in cap on a part (“cap 100 on …”) is named where its number exceeds both the highest rate added on
          a part and what the whole owes; of a quota the rate over it counts.
        </Cited>
      ),
    },
    {
      term: "Average",
      value: (
        <Cited tables={["imports-2024-by-partner-and-cell", "preference-shares-2024", "calculation-assumptions"]}>
          The same stack over every cell of the 2024 imports, weighted with their value. Each tariff line is in exactly
          one cell; overlapping lists are never added by their shares. Shares that no table can measure are assumptions:
          those of low confidence are named on the page and can be left out.
        </Cited>
      ),
    },
    {
      term: "Whose cells",
      value: (
        <Cited tables={["imports-2024-by-partner-and-cell", "duties-by-partner-and-chapter-2024"]}>
          Forty-nine partners and the EU have cells of their own. A member of the EU takes the EU’s; any other partner
          takes the proportions of the rest, chapter by chapter, at its own imports. Such an average is an estimate.
        </Cited>
      ),
    },
    {
      term: "USMCA",
      value: (
        <Cited tables={["imports-2024-by-partner-and-cell"]}>
          Claims enter an average with each cell’s share in the second half of 2025, on every day. A headline assumes no
          claim, and says so.
        </Cited>
      ),
    },
    {
      term: "Collected",
      value: (
        <Cited tables={["duties-national-monthly", "duties-by-naics3-monthly", "duty-ratio-by-partner-monthly-sample"]}>
          Calculated duties over imports for consumption, as the Census Bureau computes them from the entries. Not the
          receipts of the Treasury. By partner and month only a sample of lines is on file: its ratio is shown, not its
          dollars.
        </Cited>
      ),
    },
    {
      term: "Why they differ",
      value: (
        <Cited tables={["imports-2024-by-partner-and-cell"]}>
          The weights are those of 2024. After large duties imports shift away from them, so a statutory average exceeds
          what is collected.
        </Cited>
      ),
    },
    {
      term: "As of",
      value: (
        <Cited tables={["us-tariff-measures"]}>
          The law is known to {formatDay(lawHorizon())}. That day stands wherever another site would say “today”.
        </Cited>
      ),
    },
  ];
}
