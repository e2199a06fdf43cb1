import type { EventRow } from "@/lib/data/schema/events";
import { type FigureRow, figures as figuresTable } from "@/lib/data/schema/figures";
import { sources as sourcesTable } from "@/lib/data/schema/sources";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import { passageLink } from "@/lib/domain/passage";
import type { MarkSource } from "./prepared-chart";

/** The passage a statement rests on: publisher, text line, and the address of the passage where it may be linked. */
export function passageOf(figure: Pick<FigureRow, "source_id" | "text_line" | "text_fragment">): MarkSource {
  const source = readTable(sourcesTable).find((row) => row.id === figure.source_id);
  if (!source) throw new Error(`invariant: unknown source ${figure.source_id}`);
  const { href, rel, label } = passageLink(source, figure.text_fragment);
  return { name: shortName(source.publisher), line: figure.text_line, href, rel, label, source_id: source.id };
}

/** `LFHCK a.k.a. LiFeHaCK (lifehack.my.id, Yogyakarta)` → `LFHCK`: what a line under a chart has room for. */
export function shortName(publisher: string): string {
  return publisher.replace(/ a\.k\.a\. .*| \(.*\)|, .*/g, "");
}

/**
 * What an event rests on: at most two passages that speak of it, founding articles first, then its legal instrument,
 * else the page that was read.
 */
export function eventSources(event: EventRow): MarkSource[] {
  const passages = readTable(figuresTable)
    .filter((figure) => event.figures.includes(figure.id))
    .sort((a, b) => (a.source_id < b.source_id ? -1 : 1))
    .map(passageOf)
    .filter((passage, at, all) => all.findIndex((other) => other.name === passage.name) === at)
    .slice(0, 2);
  return [...passages, instrumentOf(event) ?? pageOf(event, passages)].filter((source) => source !== null);
}

function instrumentOf(event: EventRow): MarkSource | null {
  if (event.instrument === null) return null;
  const measures = readTable(usTariffMeasures).filter((row) => event.measure_ids.includes(row.measure_id));
  const href = measures.find((row) => row.source_url?.startsWith("https://"))?.source_url ?? null;
  if (href === null && event.url !== null) return null;
  return {
    name: event.instrument.split(";")[0] as string,
    line: null,
    href,
    rel: href && "noopener noreferrer external",
    label: null,
    source_id: null,
  };
}

function pageOf(event: EventRow, passages: readonly MarkSource[]): MarkSource | null {
  if (event.source_id !== null && passages.some((passage) => passage.source_id === event.source_id)) return null;
  const { href, rel, label } = passageLink(event);
  if (event.url === null && passages.length > 0) return null;
  const name = event.instrument?.split(";")[0] ?? hostOf(event.url);
  return { name, line: null, href, rel, label, source_id: event.source_id };
}

function hostOf(url: string | null): string {
  return url === null ? "No source on file" : (/^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? url);
}
