import { mapCsv } from "@/lib/extract/tariff-map-csv";
import { fileAnswer } from "../file-answer";
import { problem } from "../problem";

/** `/tariffs.csv`: the heat map of a view, one row a partner and sector. */
export function GET(request: Request) {
  const file = mapCsv(new URL(request.url).searchParams);
  return file.fault === null
    ? fileAnswer(request, { ...file, describedBy: "/columns#tariffs" })
    : problem(400, file.fault);
}
