import { ChartFigure } from "@/components/chart/chart-figure";
import { MarkList } from "@/components/chart/mark-list";
import { DayRuler } from "@/components/filter/day-ruler";
import { SourceLines } from "@/components/ledger/source-lines";
import { ActionLinks } from "@/components/page/action-links";
import { Note } from "@/components/page/note";
import { PageHead } from "@/components/page/page-head";
import { Section } from "@/components/page/section";
import { BuildUp } from "@/components/tariff/build-up";
import { KeptOutTable } from "@/components/tariff/kept-out-table";
import { LayerTable } from "@/components/tariff/layer-table";
import { dutySources } from "@/lib/extract/duty-sources";
import { measureRow } from "@/lib/extract/stack-duty";
import { stackNotes } from "@/lib/extract/stack-notes";
import type { StackPage as Model } from "@/lib/extract/stack-page";
import { buildUpBars, keptOutRows, layerRows } from "@/lib/extract/stack-rows";
import { pointsWords } from "@/lib/extract/stack-words";
import { weakAssumptions } from "@/lib/extract/weak-assumptions";
import { formatNumber } from "@/lib/format/number";
import { RelationTable } from "../../../measures/[id]/relation-table";
import { Shell } from "../../../shell";
import { AssumptionList } from "../../assumption-list";
import { Calculator } from "./calculator";
import { Collected } from "./collected";
import { PartialTable } from "./partial-table";
import { StackChoices } from "./stack-choices";
import { StackFacts } from "./stack-facts";
import styles from "./stack-page.module.css";

/** `/tariffs/<partner>/<sector>`: what duty applies on a day, layer by layer. */
export function StackPage({ page }: { page: Model }) {
  const { view, duty, partner, goods } = page;
  const { question } = view;
  const estimate = duty?.average != null && !["own", "all"].includes(duty.average.taken_from);
  return (
    <Shell section="tariffs">
      <PageHead
        trail={[
          { label: "Tariffs", href: "/tariffs" },
          question.partner === "WLD"
            ? { label: partner }
            : { label: partner, href: `/tariffs?partner=${question.partner}` },
          { label: goods },
        ]}
        title={page.title}
        subtitle={page.subtitle}
      />
      <DayRuler ruler={page.ruler} action={page.path} fields={page.fields(["on"])} />
      <StackChoices page={page} />
      {stackNotes(page).map((note) => (
        <Note key={note}>{note}</Note>
      ))}
      {duty && (
        <>
          <Section title="How the total is built">
            <div className={styles.split}>
              <BuildUp
                bars={buildUpBars(question, duty)}
                total={{
                  rate: duty.total,
                  words: duty.total === null ? "not known" : `${pointsWords(duty.total, question)}%`,
                }}
              />
              <div>
                <StackFacts page={page} duty={duty} />
                <ActionLinks
                  links={[
                    { href: page.api, label: "JSON", icon: "download" },
                    { href: page.address({}), label: "Permanent link", icon: "link" },
                  ]}
                />
              </div>
            </div>
            <SourceLines sources={dutySources(question, estimate)} />
          </Section>
          <Section title={`Layers in force: ${question.basis === "average" ? "average" : "headline"}`}>
            <LayerTable
              caption={`Layers of the ${question.basis} duty on ${goods} from ${partner}`}
              rows={layerRows(question, duty)}
              shareHead={
                question.basis === "average"
                  ? question.sector === null
                    ? "Share of imports"
                    : "Share of the sector"
                  : "Share of value"
              }
              totalName={duty.total === null ? "Added duty known, without what is not on file" : "Total duty"}
              total={
                duty.total === null ? formatNumber(duty.added_known * 100, 3) : `${formatNumber(duty.total * 100, 3)}%`
              }
            />
          </Section>
          <RelationTable
            title="Scheduled"
            subtitle="Set to begin after the day to which the law is known; any of them can still change."
            rows={duty.scheduled.map(measureRow)}
          />
          {page.partial.length > 0 && <PartialTable page={page} />}
          {duty.kept_out.length > 0 && (
            <Section title="Kept out, and why">
              <KeptOutTable
                caption={`Measures kept out: ${goods} from ${partner}`}
                rows={keptOutRows(question, duty)}
              />
            </Section>
          )}
        </>
      )}
      {question.partner !== "WLD" && <Calculator page={page} />}
      {page.chart && (
        <InTime
          chart={page.chart}
          sources={dutySources({ basis: question.product.length > 0 ? "headline" : "average" }, estimate)}
        />
      )}
      <Collected page={page} />
      <AssumptionList assumptions={weakAssumptions(duty?.average?.assumptions ?? [])} />
    </Shell>
  );
}

/** The duty on the same goods by authority, from change to change. */
function InTime({
  chart: { drawn, href },
  sources,
}: {
  chart: NonNullable<Model["chart"]>;
  sources: ReturnType<typeof dutySources>;
}) {
  return (
    <Section title={drawn.title} subtitle={drawn.subtitle} opening="ruled">
      <ChartFigure chart={drawn} prefix="duty-" />
      <SourceLines sources={sources} />
      <ActionLinks
        links={[
          { href, label: "Open the chart", icon: "next" },
          { href: href.replace("/charts/duty-stack", "/charts/duty-stack.csv"), label: "CSV", icon: "download" },
        ]}
      />
      <MarkList chart={drawn} prefix="duty-" />
    </Section>
  );
}
