import { chartsOnDataset } from "@/lib/charts/charts-on-dataset";
import { readDatasets } from "@/lib/data/dataset";
import { datasetExtract, isOffered } from "@/lib/extract/dataset-extract";
import { type ExtractFormat, extractFormats } from "@/lib/extract/extract-file";
import { fileAnswer } from "../../../../file-answer";
import { problem } from "../../../../problem";
import { siteUrl } from "../../../../site-url";

type Context = { params: Promise<{ id: string; format: string }> };

/** `/datasets/<id>.csv`, `.json` and `.zip`: proxy.ts sends them here. */
export async function GET(request: Request, { params }: Context) {
  const { id, format } = await params;
  const ids = readDatasets().map(({ dataset }) => dataset);
  if (!ids.includes(id))
    return problem(404, { detail: `No dataset is called “${id}”.`, parameter: null, allowed: ids });
  if (!extractFormats.includes(format as ExtractFormat))
    return problem(404, { detail: `There is no extract .${format}.`, parameter: null, allowed: [...extractFormats] });
  if (!isOffered(id)) return refusal(id);
  const file = datasetExtract(id, format as ExtractFormat, new URL(request.url).searchParams, siteUrl());
  return file.fault === null ? fileAnswer(request, file) : problem(400, file.fault);
}

function refusal(id: string) {
  const charts = chartsOnDataset(id).map((chart) => `/charts/${chart.id}.csv`);
  const instead = charts.length === 0 ? "" : " The points of the charts that draw it are offered.";
  return problem(403, {
    detail: `The licence of “${id}” is not cleared, so the table is not offered as a whole.${instead}`,
    parameter: null,
    allowed: charts,
  });
}
