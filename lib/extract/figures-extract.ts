import type { QueryFault } from "@/lib/charts/query-fault";
import { dataVersion } from "@/lib/data/data-version";
import { writeCsv } from "./csv";
import { figureJson } from "./figure-json";
import { figureColumns, figureLine } from "./figure-lines";
import { parseFiguresQuery } from "./figures-query";
import { selectFigures } from "./figures-select";
import { fileName } from "./file-name";

interface File {
  fault: null;
  body: string;
  type: string;
  fileName: string;
}

/** `/figures.csv`: every statement that the query asks for, all pages of it. */
export function figuresCsv(params: URLSearchParams): File | { fault: QueryFault } {
  const parsed = parseFiguresQuery(params);
  if (parsed.fault !== null) return parsed;
  const { query } = parsed;
  const body = writeCsv(figureColumns, selectFigures(query).map(figureLine), {
    eu: query.dialect === "eu",
    excel: query.excel,
  });
  return {
    fault: null,
    body,
    type: "text/csv; charset=utf-8; header=present",
    fileName: fileName("figures", [], dataVersion(), "csv"),
  };
}

/** `/api/figures` (design section 4a). */
export function figuresJson(params: URLSearchParams): File | { fault: QueryFault } {
  const parsed = parseFiguresQuery(params);
  if (parsed.fault !== null) return parsed;
  const figures = selectFigures(parsed.query).map(figureJson);
  return {
    fault: null,
    body: `${JSON.stringify({ data_version: dataVersion(), figures })}\n`,
    type: "application/json; charset=utf-8",
    fileName: fileName("figures", [], dataVersion(), "json"),
  };
}
