import { catalogue } from "@/lib/charts/catalogue";
import { parseQuery, type QueryFault } from "@/lib/charts/query";
import { readDatasets } from "@/lib/data/dataset";
import { heldFigure } from "@/lib/data/record";
import { day } from "@/lib/domain/period";
import { chartModel } from "@/lib/extract/chart-model";
import { citationFile, citationFormats, isCitationFormat } from "@/lib/extract/citation-files";
import { type Cited, cite } from "../../../../../citation-of";
import { fileAnswer } from "../../../../../file-answer";
import { problem } from "../../../../../problem";

type Context = { params: Promise<{ kind: string; id: string; format: string }> };

/** `/figures/<id>.bib`, `/charts/<id>.ris?…`, `/datasets/<id>.csl`: proxy.ts sends them here. The day is that of the request. */
export async function GET(request: Request, { params }: Context) {
  const { kind, id, format } = await params;
  if (!isCitationFormat(format))
    return problem(404, { detail: `There is no citation .${format}.`, parameter: null, allowed: citationFormats });
  const found = citedOf(kind, id, new URL(request.url).searchParams);
  if (found === null) return problem(404, { detail: `No page is called ${kind}/${id}.`, parameter: null, allowed: [] });
  if ("fault" in found) return problem(400, found.fault);
  const today = day(new Date().toISOString().slice(0, 10));
  return fileAnswer(request, citationFile(cite(found, today), format));
}

type Found = Cited | { fault: QueryFault } | null;

function citedOf(kind: string, id: string, params: URLSearchParams): Found {
  if (kind === "charts") return chartOf(id, params);
  if (kind === "figures") {
    const held = heldFigure(id);
    return held && { kind: "figure", held };
  }
  const dataset = readDatasets().find((row) => row.dataset === id);
  return dataset === undefined ? null : { kind: "dataset", dataset };
}

function chartOf(id: string, params: URLSearchParams): Found {
  const chart = catalogue.get(id);
  if (!chart) return null;
  const parsed = parseQuery(chart, params);
  if (parsed.fault !== null) return { fault: parsed.fault };
  return { kind: "chart", model: chartModel(id, parsed.view) };
}
