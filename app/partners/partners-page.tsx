import { SourceLines } from "@/components/ledger/source-lines";
import { PageHead } from "@/components/page/page-head";
import { Section } from "@/components/page/section";
import { DataTable } from "@/components/table/data-table";
import { partnersByYear } from "@/lib/charts/partner-list";
import { defaultView } from "@/lib/charts/query";
import { standardRows } from "@/lib/charts/row-query";
import { sourceLines } from "@/lib/charts/source-lines";
import { tradeByPartner } from "@/lib/charts/trade";
import { pageAddress, partnerList, partnerListColumns } from "@/lib/charts/viewed-page";
import { goodsTradeByPartnerMonthly } from "@/lib/data/schema/goods-trade-by-partner-monthly";
import { sortRows } from "@/lib/extract/arrange-rows";
import { formatDate } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";
import { Shell } from "../shell";

const columns = Object.entries(partnerListColumns).map(([key, column]) => ({ key, ...column }));
const keys = columns.map(({ key }) => key);

/** All partners with trade on file, by the newest full year on file, in the order asked for. */
export function PartnersPage({ sort = null }: { sort?: string | null }) {
  const years = partnersByYear();
  const newest = years[0];
  const world = newest?.rows.find(({ partner }) => partner === "WLD");
  const sources = sourceLines([goodsTradeByPartnerMonthly.id], { trade: goodsTradeByPartnerMonthly });
  return (
    <Shell section="partners">
      <PageHead
        trail={[{ label: "Home", href: "/" }, { label: "Partners" }]}
        title={
          world?.balance_usd == null
            ? `Goods trade with ${tradeByPartner().size} partners is on file`
            : `In ${newest?.year} the United States bought ${formatMoney(-world.balance_usd)} more goods than it sold`
        }
        subtitle={`${tradeByPartner().size} partners of the US trade statistics, the world, the EU and former states among them. Billion dollars a year, Census basis, not seasonally adjusted; a deficit is negative. A head sorts, a name opens the partner.`}
      />
      {years.map(({ year, rows }, at) => (
        <Section
          key={year}
          id={`year-${year}`}
          title={at === 0 ? `${year}, the last full year` : `No later year than ${year}`}
          subtitle={at === 0 ? mixed(year) : later(year)}
        >
          <DataTable
            id={`rows-${year}`}
            caption={`Goods trade of ${year} by partner, largest imports first unless sorted`}
            columns={columns}
            rows={sortRows(rows, keys, sort)}
            total={rows.length}
            page={1}
            pages={1}
            sort={sort}
            href={(change) =>
              pageAddress("/partners", partnerList, defaultView(partnerList), { ...standardRows, sort: change.sort })
            }
            rowHref={(row) => `/partners/${row.partner}`}
          />
        </Section>
      ))}
      <SourceLines sources={sources.map((line) => ({ ...line, as_of: formatDate(line.as_of) }))} />
    </Shell>
  );
}

/** The change of a year is taken against rows of the release before. */
function mixed(year: number): string | undefined {
  return year === 2025
    ? "The rows of 2024 are one annual revision behind those of 2025, so the change mixes two releases."
    : undefined;
}

function later(year: number): string {
  return year === 2024
    ? "The release of October 2026, from which 2025 and 2026 are taken, names 52 partners, the EU and the world. Of the others 2024 is the newest year on file."
    : "Former states, or partners of which no later trade is on file. A year with a month missing shows no sum.";
}
