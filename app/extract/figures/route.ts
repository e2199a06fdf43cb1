import { figuresCsv } from "@/lib/extract/figures-extract";
import { fileAnswer } from "../../file-answer";
import { problem } from "../../problem";

/** `/figures.csv`: proxy.ts sends it here. */
export function GET(request: Request) {
  const file = figuresCsv(new URL(request.url).searchParams);
  return file.fault === null
    ? fileAnswer(request, { ...file, describedBy: "/columns#figures" })
    : problem(400, file.fault);
}
