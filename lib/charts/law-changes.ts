import { type TariffMeasureRow, usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import type { Day } from "@/lib/domain/period";
import { horizon } from "./law";

export interface LawChange {
  day: Day;
  words: string;
  authority: string;
  instrument: string;
  href: string | null;
}

/** The newest changes of law: what began on a day under one authority, in the words of the table of measures. */
export function latestLawChanges(most: number): LawChange[] {
  const groups = new Map<string, TariffMeasureRow[]>();
  for (const row of readTable(usTariffMeasures)) {
    if (row.effective_from === null || row.effective_from > horizon() || row.kind_code === "exempt") continue;
    const key = `${row.effective_from} ${row.authority}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, most)
    .map(([, rows]) => {
      const first = rows[0] as TariffMeasureRow;
      return {
        day: first.effective_from as Day,
        words: [...new Set(rows.map((row) => row.event))].join("; "),
        authority: first.authority,
        instrument: first.legal_instrument,
        href: first.source_url,
      };
    });
}
