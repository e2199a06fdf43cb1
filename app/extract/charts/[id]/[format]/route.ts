import { chartExtract } from "@/lib/extract/chart-extract";
import { type ExtractFormat, extractFormats } from "@/lib/extract/extract-file";
import { fileAnswer } from "../../../../file-answer";
import { problem } from "../../../../problem";
import { siteUrl } from "../../../../site-url";

const pictureFormats = ["svg", "png", "pdf"];

type Context = { params: Promise<{ id: string; format: string }> };

/** `/charts/<id>.csv`, `.json` and `.zip` of any view: proxy.ts sends them here. */
export async function GET(request: Request, { params }: Context) {
  const { id, format } = await params;
  if (!extractFormats.includes(format as ExtractFormat))
    return problem(404, {
      detail: `There is no extract .${format}.`,
      parameter: null,
      allowed: [...extractFormats, ...pictureFormats],
    });
  const file = chartExtract(id, format as ExtractFormat, new URL(request.url).searchParams, siteUrl());
  if (file === null) return problem(404, { detail: `No chart is called “${id}”.`, parameter: null, allowed: [] });
  if (file.fault !== null) return problem(file.status, file.fault);
  return fileAnswer(request, file);
}
