import { StaticChart } from "@/components/chart/static-chart";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { creditOf } from "@/lib/extract/credit";
import { embedBox } from "@/lib/extract/embed-data";
import { embedDrawings } from "@/lib/extract/embed-view";
import { formatDate, formatShortDate } from "@/lib/format/date";
import { bundleNote } from "@/lib/plot/bundle-note";
import { legendKeys } from "@/lib/plot/legend-keys";
import { plotChart } from "@/lib/plot/plot-chart";
import { EmbedHeat } from "./embed-heat";
import { KeyMark } from "./key-mark";

/** Where the words of an embed lead; `newer` is the current chart where the embed holds fast to older data. */
export interface EmbedLinks {
  siteUrl: string;
  permalink: string;
  newer: string | null;
}

const outside = { target: "_blank", rel: "noopener" };

/** All that an embed shows: finding, measure, drawing, marks in words, source, as-of, licence, the way to the chart. */
export function EmbedBody({ chart, links }: { chart: PreparedChart; links: EmbedLinks }) {
  const credit = creditOf(chart);
  const bundle = bundleNote(chart);
  return (
    <main className={chart.mark === "heat" ? "all" : undefined}>
      <h1>{chart.title}</h1>
      <p className="sub">{chart.subtitle}</p>
      {links.newer && (
        <p className="newer">
          Data as of {formatDate(chart.as_of)}.{" "}
          <a href={links.newer} {...outside}>
            Newer data are out
          </a>
        </p>
      )}
      <Legend chart={chart} />
      <Drawings chart={chart} />
      {bundle && <p className="note">{bundle}</p>}
      {chart.marks.length > 0 && (
        <ol>
          {chart.marks.map((mark) => (
            <li key={mark.sign} id={`m-${mark.sign}`}>
              <b className={mark.kind === "event" ? "e" : undefined}>{mark.sign}</b>
              <a href={markHref(mark, links)} {...outside}>
                {mark.words}
              </a>
              , {formatShortDate(mark.date)}
            </li>
          ))}
        </ol>
      )}
      <p className="foot">
        <span>
          {credit.source}. {credit.asOf}. {credit.licence}.
        </span>
        <a href={links.permalink} {...outside}>
          Tariff Ledger
        </a>
      </p>
    </main>
  );
}

function Drawings({ chart }: { chart: PreparedChart }) {
  if (chart.empty !== null) return <p id="plot">{chart.empty}</p>;
  if (chart.mark === "heat")
    return (
      <div id="plot">
        <EmbedHeat chart={chart} />
      </div>
    );
  return (
    <div id="plot">
      {(["wide", "narrow"] as const).map((name) => {
        const { width, height } = embedDrawings[name];
        return (
          <div key={name} className={name.charAt(0)} data-box={embedBox(chart, plotChart(chart, width, height), width)}>
            <StaticChart chart={chart} width={width} height={height} prefix="m-" links="new" />
          </div>
        );
      })}
    </div>
  );
}

function Legend({ chart }: { chart: PreparedChart }) {
  const keys = legendKeys(chart);
  return (
    keys.length > 0 && (
      <ul>
        {keys.map((key) => (
          <li key={key.key}>
            <svg viewBox="0 0 18 14" aria-hidden="true">
              <KeyMark legendKey={key} />
            </svg>
            {key.name}
          </li>
        ))}
      </ul>
    )
  );
}

/** The passage or instrument itself where it may be linked, else its page here, else the chart's list of marks. */
function markHref({ sources }: PreparedChart["marks"][number], { siteUrl, permalink }: EmbedLinks): string {
  const linked = sources.find((source) => source.href !== null);
  if (linked?.href) return linked.href;
  const own = sources.find((source) => source.source_id !== null);
  return own ? `${siteUrl}/sources/${own.source_id}` : permalink;
}
