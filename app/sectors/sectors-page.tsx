import { SourceLines } from "@/components/ledger/source-lines";
import { PageHead } from "@/components/page/page-head";
import { Section } from "@/components/page/section";
import { DataTable } from "@/components/table/data-table";
import { defaultView } from "@/lib/charts/query";
import { standardRows } from "@/lib/charts/row-query";
import { listedSectors } from "@/lib/charts/sector-list";
import { sourceLines } from "@/lib/charts/source-lines";
import { pageAddress, sectorList, sectorListColumns } from "@/lib/charts/viewed-page";
import { sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { usMfnBySector2025 } from "@/lib/data/schema/us-mfn-by-sector-2025";
import { sortRows } from "@/lib/extract/arrange-rows";
import { formatDate } from "@/lib/format/date";
import { formatRate } from "@/lib/format/rate";
import { Shell } from "../shell";

const columns = Object.entries(sectorListColumns).map(([key, column]) => ({ key, ...column }));

/** The twenty sectors in the order asked for. */
export function SectorsPage({ sort = null }: { sort?: string | null }) {
  const rows = listedSectors();
  const highest = rows.reduce((high, row) => ((row.mfn ?? 0) > (high.mfn ?? 0) ? row : high));
  const inputs = { sectors: sectorsAndProductGroups, mfn: usMfnBySector2025 };
  const sources = sourceLines([sectorsAndProductGroups.id, usMfnBySector2025.id], inputs);
  return (
    <Shell section={null}>
      <PageHead
        trail={[{ label: "Home", href: "/" }, { label: "Sectors" }]}
        title={`Before anything is added, ${highest.sector_name.toLowerCase()} pays most: ${formatRate(highest.mfn ?? 0, 1)}`}
        subtitle="Twenty sectors that part the tariff schedule by chapter, with the import-weighted MFN rate before preferences. A head sorts, a name opens the sector: its headline rates, lists and duties."
      />
      <Section title="The sectors">
        <DataTable
          caption="Sectors with imports for consumption of 2024 and MFN rates"
          columns={columns}
          rows={sortRows(
            rows,
            columns.map(({ key }) => key),
            sort,
          )}
          total={rows.length}
          page={1}
          pages={1}
          sort={sort}
          href={(change) =>
            pageAddress("/sectors", sectorList, defaultView(sectorList), { ...standardRows, sort: change.sort })
          }
          rowHref={(row) => `/sectors/${row.sector}`}
        />
        <SourceLines sources={sources.map((line) => ({ ...line, as_of: formatDate(line.as_of) }))} />
      </Section>
    </Shell>
  );
}
