import type { Verdict } from "@/lib/domain/verdict";
import type { MoneyUnit } from "@/lib/format/money-unit";
import type { Sums } from "@/lib/format/period-words";
import type { Mark, Point, Topic } from "./chart";
import type { Column } from "./column";

/** One drawn line or set of bars. `tone` names a colour variable (`partner-chn`); values stand in the order of x. */
export interface PreparedSeries {
  key: string;
  name: string;
  tone: string;
  /** Drawn heavier: the title names it. */
  emphasis: boolean;
  /** Drawn with gaps: an all-in cap (dots), or every second of several grey partners (dashes). */
  dashed: boolean;
  /** Panel it is drawn in; null where the chart has one. */
  panel: string | null;
  /** Dates from which the series counts something else: the line is broken before them. */
  breaks: string[];
  values: { x: string; y: number | null }[];
}

/** One of several small charts. `unit` stands in its head where the panels differ in it. */
export interface PreparedPanel {
  key: string;
  name: string;
  /** All panels share one scale. */
  shared: boolean;
  unit: string | null;
}

/** A span of days in its row: what it is called, whom it belongs to (for the colour), the value printed beside it. */
export interface PreparedInterval {
  series: string;
  group: string | null;
  label: string;
  from: string;
  /** Last day, included; null = still running at the end of the axis. */
  until: string | null;
  value: number | null;
  /** Never came into force, or is suspended: drawn as an outline. */
  hollow: boolean;
  /** Said instead of the value, e.g. `suspended`. */
  words: string | null;
  /** The page of this site on what is drawn, and the instrument or source behind it; null where none is on file. */
  href: string | null;
  source: string | null;
}

/** A bar chart's line in words: group head, label, and what stands where there is no value. */
export interface PreparedBar {
  series: string;
  group: string | null;
  label: string;
  value: number | null;
  /** `fill` the figure itself, `context` beside it. */
  style: "fill" | "context";
  /** Said in place of a missing bar. */
  gap: string | null;
}

/** A reported figure drawn across a group of bars. */
export interface PreparedReference {
  group: string;
  value: number;
  label: string;
}

/** An event (number) or reported figure (letter) on a chart, with the words and the source behind it. */
export interface PreparedMark {
  sign: string;
  kind: "event" | "figure";
  /** On the rail or at a value; false: listed below only. */
  placed: boolean;
  /** Day, month or year; the position on the axis. */
  at: string;
  date: string;
  /** For figures: the reported value in the unit of the axis, and the series it speaks of. */
  value: number | null;
  series: string | null;
  /** For figures: what the record says, and the figure whose page says more. */
  verdict: { verdict: Verdict; figure_id: string } | null;
  words: string;
  sources: MarkSource[];
}

export interface MarkSource {
  name: string;
  /** Text line of the source, where one is known. */
  line: number | null;
  /** Null: no link, and `why` says so. */
  href: string | null;
  rel: string | null;
  /** Why there is no link, or what must be said of it. */
  label: string | null;
  /** Id of the source on this site; null for a page that is no source of ours. */
  source_id: string | null;
}

export interface SourceLine {
  id: string;
  title: string;
  publisher: string;
  basis: string;
  licence: string;
  downloadable: boolean;
  as_of: string;
  url: string | null;
}

/** A chart and a view, computed: plain JSON, from which page, table, extract, picture and embed are all made. */
export interface PreparedChart {
  id: string;
  name: string;
  topic: Topic;
  title: string;
  subtitle: string;
  mark: Mark;
  /** Canonical query of the view, without the presentation; empty for the default view. */
  query: string;
  /** `sums`: what a value adds up, where it is more than its own date says. */
  x: { key: string; kind: Column["kind"]; sums?: Sums };
  /** `power`: of money, the power of ten of the unit it is written in; without it billions. */
  y: { key: string; kind: Column["kind"]; label: string; power?: MoneyUnit["power"] };
  columns: ({ key: string } & Column)[];
  rows: Point[];
  series: PreparedSeries[];
  bars: PreparedBar[];
  references: PreparedReference[];
  panels: PreparedPanel[];
  intervals: PreparedInterval[];
  /** First and last month of the view, where it has a period. */
  span: [string, string] | null;
  /** Last day that is known: what runs on ends there on the drawing, though the months of the view go further. */
  known_until: string | null;
  /** Label of the row that stands for the whole: set apart from its parts. */
  total: string | null;
  marks: PreparedMark[];
  notes: string[];
  sources: SourceLine[];
  as_of: string;
  vintages: string[];
  /** Said in the chart's place when there is nothing to draw. */
  empty: string | null;
}
