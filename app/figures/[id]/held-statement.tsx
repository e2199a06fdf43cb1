import { ChartFigure } from "@/components/chart/chart-figure";
import { CitePanel } from "@/components/ledger/cite-panel";
import { ColumnChart } from "@/components/ledger/column-chart";
import { FigureList } from "@/components/ledger/figure-list";
import { HeldTable } from "@/components/ledger/held-table";
import { RatePartTable } from "@/components/ledger/rate-part-table";
import { SourceLines } from "@/components/ledger/source-lines";
import { VerdictPanel } from "@/components/ledger/verdict-panel";
import { AsideLine } from "@/components/page/aside-line";
import { Section } from "@/components/page/section";
import { figureColumnsOf } from "@/lib/extract/figure-columns";
import { figureFacts, searchWords } from "@/lib/extract/figure-facts";
import { figureFinding } from "@/lib/extract/figure-finding";
import { heldRows } from "@/lib/extract/figure-held-rows";
import type { Held } from "@/lib/extract/figure-lines";
import { othersOfSource, sameQuantity } from "@/lib/extract/figure-peers";
import { figureRateChart } from "@/lib/extract/figure-rate-chart";
import { rateParts } from "@/lib/extract/figure-rate-rows";
import { ledgerRow } from "@/lib/extract/ledger-row";
import { formatDate } from "@/lib/format/date";
import { citationOf } from "../../citation-of";
import { figureReport } from "../figure-report";
import { FigureOrder } from "./figure-order";
import { ReportPanel } from "./report-panel";
import { Where } from "./where";

/** A figure that was held against the record. */
export function HeldStatement({ held }: { held: Held }) {
  const { figure, reconciliation } = held;
  const columns = figureColumnsOf(held);
  const rates = figureRateChart(held);
  const tried = heldRows(held);
  const parts = rateParts(held);
  const same = sameQuantity(held);
  const others = othersOfSource(held).filter((other) => !same.includes(other));
  return (
    <>
      <VerdictPanel
        verdict={reconciliation.verdict}
        search={searchWords(held)}
        facts={[
          ...figureFacts(held).slice(0, 1),
          { term: "Where", value: <Where held={held} /> },
          ...figureFacts(held).slice(1),
          { term: "Editor’s remark", value: figure.remark },
        ]}
      />
      {columns && (
        <Section title={columns.title} subtitle={columns.subtitle}>
          <ColumnChart chart={columns} />
          <SourceLines sources={[columns.source]} />
        </Section>
      )}
      {rates && (
        <Section title={rates.title} subtitle={rates.subtitle}>
          <ChartFigure chart={rates} prefix="mark-" />
          {rates.marks.map(({ sign, words }) => (
            <p key={sign} id={`mark-${sign}`}>
              <AsideLine>
                {sign}: {words}.
              </AsideLine>
            </p>
          ))}
          <SourceLines sources={rates.sources.map((source) => ({ ...source, as_of: formatDate(source.as_of) }))} />
        </Section>
      )}
      {tried.shown.length > 0 && (
        <Section title="Periods and vintages held against it">
          <HeldTable {...tried} verdict={reconciliation.verdict} />
        </Section>
      )}
      <FigureOrder held={held} />
      {parts.length > 0 && (
        <Section title="The law held against it">
          {parts.map((part) => (
            <RatePartTable key={part.key} part={part} />
          ))}
        </Section>
      )}
      {same.length > 0 && (
        <Section title="The same quantity elsewhere" subtitle="Side by side, each against the record; never averaged.">
          <FigureList rows={same.map(ledgerRow)} sources />
        </Section>
      )}
      {others.length > 0 && (
        <Section title="Others of the same source">
          <FigureList rows={others.map(ledgerRow)} sources={false} />
        </Section>
      )}
      <Section id="cite" title="Cite this figure">
        <CitePanel panel={citationOf({ kind: "figure", held })} />
      </Section>
      <ReportPanel text={figureReport(figure.id, figureFinding(held).title)} />
    </>
  );
}
