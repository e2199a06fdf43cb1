import { DefinitionRows } from "@/components/page/definition-rows";
import type { MfnBySectorRow } from "@/lib/data/schema/us-mfn-by-sector-2025";
import { formatNumber } from "@/lib/format/number";
import { formatRate } from "@/lib/format/rate";

/** Base rates of a sector; each average says how it is weighted. */
export function MfnRows({ mfn }: { mfn: MfnBySectorRow }) {
  const column2 = mfn.column_2_import_weighted_average;
  return (
    <DefinitionRows
      rows={[
        { term: "Simple average", value: formatRate(mfn.simple_average, 1) },
        {
          term: "Import-weighted",
          value: `${formatRate(mfn.import_weighted_average, 1)}, lines with specific duties left out`,
        },
        {
          term: "After preferences",
          value: `${formatRate(mfn.import_weighted_after_preferences, 1)}, as claimed in 2024, specific duties as zero`,
        },
        {
          term: "Free of duty",
          value: `${formatRate(mfn.free_lines, 0)} of ${formatNumber(mfn.n_hts8, 0)} tariff lines`,
        },
        {
          term: "Column 2",
          value:
            column2 === null ? null : `${formatRate(column2, 1)}, import-weighted: Cuba, North Korea, Russia, Belarus`,
        },
      ]}
    />
  );
}
