import { AsideLine } from "@/components/page/aside-line";
import { Icon } from "@/components/page/icon";
import { Message } from "@/components/page/message";
import { PageHead } from "@/components/page/page-head";
import type { FiguresPage } from "@/lib/extract/figures-page";
import { LedgerFilter } from "./ledger-filter";
import styles from "./ledger-page.module.css";
import { LedgerTable } from "./ledger-table";
import { VerdictCounts } from "./verdict-counts";

/** The ledger: what was reported beside what the record says, with search, choices, counts and pages. */
export function LedgerPage({ page, sources }: { page: FiguresPage; sources: number }) {
  const { rows, total, all, first, pages, hrefs, filtered } = page;
  return (
    <>
      <PageHead
        trail={[{ label: "The ledger" }]}
        title="What was reported, and what the record says"
        subtitle={`Every figure found in ${sources} articles and papers, beside the official value for the period it names. The verdict is computed: no one types it.`}
      />
      <LedgerFilter page={page} />
      <VerdictCounts counts={page.counts} />
      {rows.length === 0 ? (
        <Message>
          <p>{total === 0 ? "No figure of the ledger fits this choice." : `There are ${pages} pages.`}</p>
          <p>
            <a href={hrefs.reset}>Show all {all} figures</a>
          </p>
        </Message>
      ) : (
        <LedgerTable
          caption={`${first} to ${first + rows.length - 1} of ${total} figures${filtered ? ` (${all} in the ledger)` : ""}`}
          rows={rows}
          sort={page.sort}
          sortHref={page.sortHref}
        />
      )}
      <div className={styles.foot}>
        <AsideLine>
          Surpluses and deficits as the source words them. Official: newest release on file for the stated period; in
          brackets, the nearest value where none is comparable. Events stand apart, with their sources.
        </AsideLine>
        <p className={styles.links}>
          {hrefs.previous && (
            <a href={hrefs.previous} rel="prev">
              <Icon name="previous" /> Previous page
            </a>
          )}
          {hrefs.next && (
            <a href={hrefs.next} rel="next">
              <Icon name="next" /> Next page
            </a>
          )}
          {filtered && <a href={hrefs.reset}>All figures</a>}
          <a href={hrefs.json}>JSON</a>
          <a href="/charts/figures-by-verdict">Figures by verdict</a>
        </p>
      </div>
    </>
  );
}
