import { catalogue } from "@/lib/charts/catalogue";
import { chartExtract } from "@/lib/extract/chart-extract";
import { type ExtractFormat, extractFormats } from "@/lib/extract/extract-file";
import { fileAnswer } from "../../../../../file-answer";
import { siteUrl } from "../../../../../site-url";

type Context = { params: Promise<{ id: string; format: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [...catalogue.keys()].flatMap((id) => extractFormats.map((format) => ({ id, format })));
}

/** The files of each chart's default view, made when the site is built; the front sends them from memory. */
export async function GET(request: Request, { params }: Context) {
  const { id, format } = await params;
  const file = chartExtract(id, format as ExtractFormat, new URLSearchParams(), siteUrl());
  if (file === null || file.fault !== null) throw new Error(`invariant: no default extract of ${id}`);
  return fileAnswer(request, file);
}
