import type { Row, Table } from "@/lib/data/table";
import type { Column } from "./column";
import type { Controls, View } from "./controls";

export type Cell = string | number | null;

/** Where a row comes from: the last three columns of every extract. */
export interface Provenance {
  source_id: string;
  as_of: string;
  vintage: string;
}

/** One row of a chart: what is drawn, shown in the table, downloaded and named in the tooltip. Plain JSON. */
export type Point = Provenance & { [column: string]: Cell };

export type Inputs = Record<string, Table>;
export type InputRows<I extends Inputs> = { [name in keyof I]: Row<I[name]>[] };

export const topics = ["balances", "tariffs", "duties", "record"] as const;
export type Topic = (typeof topics)[number];

/**
 * `bar` ranked, grouped or diverging; `stack` layers that add up, as steps; `pair` dots of a row joined by a line;
 * `interval` a row from day to day; `panels` small multiples of lines.
 */
export type Mark = "line" | "step" | "bar" | "stack" | "pair" | "interval" | "panels" | "heat";

/** What a title or note may speak about: the view and its points, so that no word can outlive the number it names. */
export interface Told<P extends Point> {
  view: View;
  points: readonly P[];
}

/** Which events and reported figures a chart marks, by rule. */
export interface AnnotationRule {
  /** Kinds of event, most important first. */
  events?: readonly string[];
  /** Reported figures of this indicator about the partners shown. */
  figures?: "goods-balance" | "added-duty";
}

/**
 * A chart is a value: one file of `catalogue/`, whose stem is its id and its address, for ever. Sources, licence and
 * as-of come from the datasets it takes; they are never typed.
 */
export interface Chart<I extends Inputs = Inputs, P extends Point = Point> {
  /** The finding, computed from the view. */
  title(told: Told<P>): string;
  /** Measure, basis, unit, period. */
  subtitle(told: Told<P>): string;
  /** What the chart is called in lists and breadcrumbs, whatever the view. */
  name: string;
  topic: Topic;
  inputs: I;
  controls: Controls;
  /** The one pure function: rows of the datasets and a view → points, in the order of the extract. */
  points(rows: InputRows<I>, view: View): P[];
  /** In the order of the extract, without the three of provenance. */
  columns: { [key in Exclude<keyof P, keyof Provenance>]: Column };
  mark: Mark;
  x: keyof P & string;
  /** Column of the value; of two (dollars, share) the view chooses. */
  y: (keyof P & string) | ((view: View) => keyof P & string);
  /** The code that parts the series, and its name. */
  series: { key: keyof P & string; name: keyof P & string };
  /** Panels: what parts them and its name. `shared` = one scale for all, so that sizes compare. */
  panel?: { key: keyof P & string; name: keyof P & string; shared: boolean };
  /**
   * Intervals: the last day, and the words of the row; the first day is `x`. `href` = page of this site on a row,
   * `source` = the instrument or source behind it, `knownUntil` = last day that the table answers for.
   */
  interval?: {
    until: keyof P & string;
    label: keyof P & string;
    href?(point: P): string | null;
    source?(point: P): string | null;
    knownUntil?(): string;
  };
  /** Rows of dots: which of them stands for the whole. */
  total?(point: P): boolean;
  annotations?: AnnotationRule;
  /** What a reader must know to read it right: breaks, gaps, mixed vintages. */
  notes(told: Told<P>): string[];
}

/** A chart whose column of values the view has settled. */
export type DrawnChart = Omit<Chart, "y"> & { y: string };

/** Declare a chart; the types of inputs, points and encodings are inferred and checked against one another. */
export function defineChart<I extends Inputs, P extends Point>(chart: Chart<I, P>): Chart {
  return chart as unknown as Chart;
}
