import { sourceLines } from "@/lib/charts/source-lines";
import { dutiesByPartnerAndChapter2024 } from "@/lib/data/schema/duties-by-partner-and-chapter-2024";
import { imports2024ByPartnerAndCell } from "@/lib/data/schema/imports-2024-by-partner-and-cell";
import { sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { formatDate } from "@/lib/format/date";
import type { StackQuestion } from "./stack-question";

const inputs = {
  law: usTariffMeasures,
  cells: imports2024ByPartnerAndCell,
  chapters: dutiesByPartnerAndChapter2024,
  scopes: sectorsAndProductGroups,
};

/** The tables that a duty is worked out from, with their days in words: the law, and its weights or its groups of goods. */
export function dutySources({ basis }: Pick<StackQuestion, "basis">, estimate = false) {
  const { law, cells, chapters, scopes } = inputs;
  // An estimate weighs the mix of others with the partner's own imports by chapter.
  const rest = basis === "headline" ? [scopes] : estimate ? [cells, chapters] : [cells];
  return sourceLines(
    [law, ...rest].map(({ id }) => id),
    inputs,
    [],
  ).map((line) => ({ ...line, as_of: formatDate(line.as_of) }));
}
