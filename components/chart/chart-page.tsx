import { EmbedDialog, embedDialogId } from "@/components/embed/embed-dialog";
import { EmbedOpener } from "@/components/embed/embed-opener";
import { FilterBar } from "@/components/filter/filter-bar";
import { CitePanel } from "@/components/ledger/cite-panel";
import { SourceLines } from "@/components/ledger/source-lines";
import { Icon } from "@/components/page/icon";
import { JsonLd } from "@/components/page/json-ld";
import { Later } from "@/components/page/later";
import { LinkRow } from "@/components/page/link-row";
import { PageHead } from "@/components/page/page-head";
import { ScreenOnly } from "@/components/page/screen-only";
import { Section } from "@/components/page/section";
import { DataTable } from "@/components/table/data-table";
import { LatestTable } from "@/components/table/latest-table";
import { RowFilter } from "@/components/table/row-filter";
import { chartLd } from "@/lib/extract/chart-ld";
import type { ChartModel } from "@/lib/extract/chart-model";
import type { CitationPanel } from "@/lib/extract/citation-files";
import { pageWords } from "@/lib/extract/page-words";
import { numberWord, sentence } from "@/lib/format/phrase";
import { bundleNote } from "@/lib/plot/bundle-note";
import { ChartFigure } from "./chart-figure";
import styles from "./chart-page.module.css";
import { ChartSources } from "./chart-sources";
import { HeatMap } from "./heat-map";
import { MarkList } from "./mark-list";

const tabs = ["chart", "table", "sources"] as const;

/** More series than this take the whole width for their latest rows; the notes then stand below. */
const mostBesideNotes = 4;

/** More marks than this have room under a printed drawing only if it is a little smaller. */
const mostUnderDrawing = 8;

interface ChartPageProps {
  model: ChartModel;
  siteUrl: string;
  version: string;
  cite: CitationPanel;
  /** Asked for by a script, whose browser draws the chart by itself. */
  byScript?: boolean;
}

/** A chart's page: finding, controls, one of three tabs, source and as-of, marks, the latest rows, notes, downloads. */
export function ChartPage({ model, siteUrl, version, cite, byScript = false }: ChartPageProps) {
  const { chart, presentation, options, rulers, hrefs } = model;
  return (
    <>
      <PageHead
        trail={[{ label: sentence(chart.topic), href: `/charts#${chart.topic}` }, { label: chart.name }]}
        title={chart.title}
        subtitle={chart.subtitle}
      />
      <FilterBar options={options} rulers={rulers} />
      <div className={styles.bar}>
        <nav className={styles.tabs} aria-label="Views of the chart" data-stay="">
          {tabs.map((tab) => (
            <a key={tab} href={hrefs.tab[tab]} aria-current={presentation.view === tab ? "page" : undefined}>
              {sentence(tab)}
            </a>
          ))}
        </nav>
        <div className={styles.actions}>
          <a className={styles.action} href={hrefs.csv} download>
            <Icon name="download" /> CSV
          </a>
          <a className={styles.action} href={hrefs.json}>
            <Icon name="download" /> JSON
          </a>
          <a className={styles.action} href={hrefs.zip} download>
            <Icon name="download" /> ZIP
          </a>
          <EmbedOpener target={embedDialogId} className={styles.action}>
            <Icon name="embed" /> Embed
          </EmbedOpener>
        </div>
      </div>
      {presentation.view === "chart" && <ChartPanel model={model} byScript={byScript} />}
      {presentation.view === "table" && <TablePanel model={model} />}
      {presentation.view === "sources" && <ChartSources model={model} />}
      {/* For machines, which read the page as a whole. */}
      {!byScript && <JsonLd data={chartLd(model, siteUrl)} />}
      <Later byScript={byScript} part="below the chart">
        {model.related.length > 0 && (
          <ScreenOnly>
            <Section id="related" title="Related charts">
              <LinkRow links={model.related.map(({ id, name }) => ({ href: `/charts/${id}`, label: name }))} />
            </Section>
          </ScreenOnly>
        )}
        <div className={styles.cite}>
          <Section id="cite" title="Cite this chart">
            <CitePanel panel={cite} />
          </Section>
        </div>
        <EmbedDialog chart={chart} siteUrl={siteUrl} version={version} />
      </Later>
    </>
  );
}

function ChartPanel({ model, byScript }: { model: ChartModel; byScript: boolean }) {
  const { chart, latest, hrefs } = model;
  return (
    <>
      {chart.mark === "heat" && chart.empty === null ? (
        <HeatMap chart={chart} measureLines={model.measureLines} />
      ) : (
        <div
          className={chart.marks.filter((mark) => mark.placed).length > mostUnderDrawing ? styles.marked : undefined}
        >
          <ChartFigure chart={chart} prefix="mark-" nearest={model.nearest} byScript={byScript} />
        </div>
      )}
      <div className={styles.foot}>
        <SourceLines sources={model.sources} />
        <a className={styles.permalink} href={hrefs.permalink}>
          <Icon name="link" /> Permanent link
        </a>
      </div>
      <Later byScript={byScript} part="end">
        {chart.empty === null && chart.marks.length > 0 && (
          <Section title="Marks on the chart">
            <MarkList chart={chart} prefix="mark-" />
          </Section>
        )}
        <div className={latest && latest.series.length <= mostBesideNotes ? styles.columns : undefined}>
          {latest && (
            <div className={styles.latest}>
              <Section title={`The latest ${numberWord(latest.dates.length)} of ${latest.total} rows`}>
                <LatestTable chart={chart} latest={latest} head={model.dateHead} />
              </Section>
            </div>
          )}
          <Section title="Notes">
            <Notes notes={notesOf(chart)} named={model.named} />
          </Section>
        </div>
      </Later>
    </>
  );
}

function TablePanel({ model }: { model: ChartModel }) {
  const { chart, presentation } = model;
  const table = model.tablePage();
  return (
    <>
      <RowFilter tools={table.tools} />
      <DataTable
        caption={`${chart.name}: ${pageWords({ page: presentation.page, ...table })}`}
        columns={chart.columns}
        rows={table.rows}
        total={table.total}
        page={presentation.page}
        pages={table.pages}
        sort={presentation.sort}
        href={model.tableHref}
        constant={table.constant}
      />
      <div className={styles.foot}>
        <SourceLines sources={model.sources} />
      </div>
      <Section title="Notes">
        <Notes notes={notesOf(chart)} named={model.named} />
      </Section>
    </>
  );
}

/** The notes of the view, before them what must be known to read its drawing. */
function notesOf(chart: ChartModel["chart"]): readonly string[] {
  const bundle = bundleNote(chart);
  return bundle === null ? chart.notes : [bundle, ...chart.notes];
}

function Notes({ notes, named }: { notes: readonly string[]; named: ChartModel["named"] }) {
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>
          <LinkedNote note={note} named={named} />
        </li>
      ))}
    </ul>
  );
}

/** A note, with the first chart that it names as a link. */
function LinkedNote({ note, named }: { note: string; named: ChartModel["named"] }) {
  const chart = named.find(({ name }) => note.includes(name));
  if (!chart) return note;
  const [before, ...after] = note.split(chart.name);
  return (
    <>
      {before}
      <a href={`/charts/${chart.id}`}>{chart.name}</a>
      {after.join(chart.name)}
    </>
  );
}
