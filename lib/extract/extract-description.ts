import type { Table } from "@/lib/data/table";
import type { CsvDialect } from "./csv";
import type { ExtractColumn } from "./extract-column";

/** Whom rows come from, as a source line and a data package name it. */
export interface ExtractSource {
  id: string;
  title: string;
  publisher: string;
  licence: string;
  url: string | null;
  /** Day, month or year of the release, or `unknown`. */
  as_of: string;
}

/** All that the files of an extract say of themselves, whatever their format. */
export interface ExtractDescription {
  kind: "chart" | "dataset";
  id: string;
  title: string;
  /** Measure, basis, unit, period; or what a table covers. */
  description: string;
  /** Address of the page that shows these rows, with site and query. */
  permalink: string;
  columns: readonly ExtractColumn[];
  /** Columns that together identify a row; empty where none is declared. */
  key: readonly string[];
  /** Columns whose codes stand in another table. */
  references: Table["references"];
  sources: readonly ExtractSource[];
  /** Breaks, gaps, mixed vintages, trust. */
  notes: readonly string[];
  data_version: string;
  /** Day of the data version. */
  day: string;
  dialect: CsvDialect;
  /** One line to cite it by, without the day of access. */
  citation: string;
}

/** How the CSV beside a description is written, for whoever parses it. */
export function dialectWords({ eu, excel }: CsvDialect) {
  return {
    delimiter: eu ? ";" : ",",
    decimal_mark: eu ? "," : ".",
    encoding: "utf-8",
    byte_order_mark: excel ?? false,
    line_end: "CRLF",
    header: true,
    missing: "",
    formula_guard: "A text cell that begins with = + - @ tab or line end has an apostrophe before it; numbers never.",
  };
}
