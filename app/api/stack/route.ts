import { stackFile } from "@/lib/extract/stack-json";
import { fileAnswer } from "../../file-answer";
import { problem } from "../../problem";

/** `/api/stack`: what duty applies to an article or, on average, to a sector or partner, on a day (design 4a). */
export function GET(request: Request) {
  const file = stackFile(new URL(request.url).searchParams);
  return file.fault === null
    ? fileAnswer(request, { ...file, describedBy: "/openapi.json" })
    : problem(400, file.fault);
}
