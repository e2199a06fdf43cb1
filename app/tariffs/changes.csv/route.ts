import { changesCsv, changesFileName } from "@/lib/extract/tariff-changes";
import { fileAnswer } from "../../file-answer";

/** Every change of the law on file, one row a measure and change. */
export function GET(request: Request) {
  return fileAnswer(request, {
    body: changesCsv(),
    type: "text/csv; charset=utf-8; header=present",
    fileName: changesFileName("csv"),
    describedBy: "/columns#tariffs-changes",
  });
}
