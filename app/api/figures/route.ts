import { figuresJson } from "@/lib/extract/figures-extract";
import { fileAnswer } from "../../file-answer";
import { problem } from "../../problem";

/** `/api/figures`: every statement held against the record; the same query as the page, without pages. */
export function GET(request: Request) {
  const file = figuresJson(new URL(request.url).searchParams);
  return file.fault === null
    ? fileAnswer(request, { ...file, describedBy: "/openapi.json" })
    : problem(400, file.fault);
}
