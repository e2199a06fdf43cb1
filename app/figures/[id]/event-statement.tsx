import { CitePanel } from "@/components/ledger/cite-panel";
import { DefinitionRows } from "@/components/page/definition-rows";
import { LinkRow } from "@/components/page/link-row";
import { Section } from "@/components/page/section";
import { type HeldFigure, heldFigures } from "@/lib/data/record";
import { events } from "@/lib/data/schema/events";
import { readTable } from "@/lib/data/table";
import { claimWords } from "@/lib/extract/figure-words";
import { formatShortDate } from "@/lib/format/date";
import { formatStatedPeriod } from "@/lib/format/stated-period";
import { citationOf } from "../../citation-of";
import { figureReport } from "../figure-report";
import { ReportPanel } from "./report-panel";
import { Where } from "./where";

/** A statement of kind event: where it stands, its event in the timeline, who else speaks of it. */
export function EventStatement({ held }: { held: HeldFigure }) {
  const { figure } = held;
  const own = readTable(events).filter((event) => event.figures.includes(figure.id));
  const others = heldFigures().filter(
    (other) => other.figure.id !== figure.id && own.some((event) => event.figures.includes(other.figure.id)),
  );
  return (
    <>
      <Section title="What was stated">
        <DefinitionRows
          rows={[
            { term: "Where", value: <Where held={held} /> },
            { term: "Day", value: figure.date === null ? "not stated" : formatStatedPeriod(figure.date) },
            {
              term: own.length === 1 ? "Event" : "Events",
              value:
                own.length === 0 ? null : (
                  <LinkRow
                    links={own.map((event) => ({
                      href: `/events#event-${event.id}`,
                      label: event.date === null ? event.title : `${formatShortDate(event.date)}: ${event.title}`,
                    }))}
                  />
                ),
            },
            { term: "Editor’s remark", value: figure.remark },
          ]}
        />
      </Section>
      {others.length > 0 && (
        <Section title="Others on the same event">
          <DefinitionRows
            rows={others.map((other) => ({
              term: other.figure.id,
              value: (
                <>
                  <a href={`/figures/${other.figure.id}`}>{claimWords(other.figure)}</a>, {other.source.publisher}
                </>
              ),
            }))}
          />
        </Section>
      )}
      <Section id="cite" title="Cite this statement">
        <CitePanel panel={citationOf({ kind: "figure", held })} />
      </Section>
      <ReportPanel text={figureReport(figure.id, claimWords(figure))} />
    </>
  );
}
