import { Fragment } from "react";
import { PassageLink } from "@/components/ledger/passage-link";
import { VerdictMark } from "@/components/ledger/verdict-mark";
import type { MarkSource, PreparedChart, PreparedMark } from "@/lib/charts/prepared-chart";
import { formatShortDate } from "@/lib/format/date";
import { keepDates } from "@/lib/format/keep-dates";
import { isNarrow, pageWidths } from "@/lib/plot/frame";
import { leftOutWords, marksLeftOut } from "@/lib/plot/marks-left-out";
import { plotChart } from "@/lib/plot/plot-chart";
import { drawingClass } from "./drawing-class";
import styles from "./mark-list.module.css";
import { MarkSign } from "./mark-sign";

interface MarkListProps {
  chart: PreparedChart;
  prefix?: string;
}

/** Every mark of a chart in words, with its source; what has no room on the drawing stands below, folded. */
export function MarkList({ chart, prefix = "" }: MarkListProps) {
  const { marks } = chart;
  const placed = marks.filter((mark) => mark.placed);
  const rest = marks.filter((mark) => !mark.placed);
  return (
    <>
      {placed.length > 0 && <LeftOut chart={chart} />}
      <ol className={styles.list}>
        {placed.map((mark) => (
          <MarkItem key={`${mark.kind}${mark.sign}`} mark={mark} id={`${prefix}${mark.sign}`} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{restWords(rest)}</summary>
          <RestOfMarks marks={rest} />
        </details>
      )}
    </>
  );
}

/**
 * The list has every mark, a narrow drawing perhaps not: where it shows, says which. Wider ones have room for all, and
 * to draw them once more only to know would cost more than the rest of the list.
 */
function LeftOut({ chart }: { chart: PreparedChart }) {
  return pageWidths.filter(isNarrow).map((width) => {
    const words = leftOutWords(marksLeftOut(chart.marks, plotChart(chart, width)));
    return (
      words && (
        <div key={width} className={styles.widths}>
          <p className={`${drawingClass(width)} ${styles.leftOut}`}>{words}</p>
        </div>
      )
    );
  });
}

/** What the fold holds: `14 more events and figures`. */
function restWords(rest: readonly PreparedMark[]): string {
  const of = (kind: PreparedMark["kind"]) => rest.filter((mark) => mark.kind === kind).length;
  const [events, figures] = [of("event"), of("figure")];
  if (events > 0 && figures > 0) return `${rest.length} more events and figures`;
  return `${rest.length} more ${events > 0 ? (events === 1 ? "event" : "events") : figures === 1 ? "figure" : "figures"}`;
}

function RestOfMarks({ marks }: { marks: readonly PreparedMark[] }) {
  return (
    <ol className={styles.list}>
      {marks.map((mark) => (
        <MarkItem key={`${mark.date}${mark.words}${mark.verdict?.figure_id ?? ""}`} mark={mark} />
      ))}
    </ol>
  );
}

function MarkItem({ mark, id }: { mark: PreparedMark; id?: string }) {
  const words = keepDates(mark.words);
  return (
    <li className={styles.mark} id={id} tabIndex={id === undefined ? undefined : -1}>
      <span>{id && <MarkSign sign={mark.sign} kind={mark.kind} entry={id} />}</span>
      <span className={styles.date}>{formatShortDate(mark.date)}</span>
      <span className={styles.words}>
        {mark.verdict ? <a href={`/figures/${mark.verdict.figure_id}`}>{words}</a> : words}
        {mark.verdict && (
          <span className={styles.sources}>
            <VerdictMark verdict={mark.verdict.verdict} />
          </span>
        )}
        <span className={styles.sources}>
          {mark.sources.map((source, at) => (
            <Fragment key={`${source.name}${source.line}`}>
              {at > 0 && "\u00a0· "}
              <SourceOfMark source={source} />
            </Fragment>
          ))}
        </span>
      </span>
    </li>
  );
}

function SourceOfMark({ source }: { source: MarkSource }) {
  return (
    <PassageLink
      name={source.name}
      line={source.line}
      href={source.href}
      why={source.label}
      rel={source.rel?.includes("nofollow") ? "nofollow" : undefined}
      page={source.source_id === null ? null : `/sources/${source.source_id}`}
    />
  );
}
