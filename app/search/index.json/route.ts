import { searchIndex } from "@/lib/extract/search-index";
import { fileAnswer } from "../../file-answer";

/** The index that the search page fetches once and searches in the browser. */
export function GET(request: Request): Response {
  return fileAnswer(request, {
    body: text(),
    type: "application/json",
    fileName: "tariff-ledger_search.json",
  });
}

function text(): string {
  written ??= JSON.stringify(searchIndex());
  return written;
}
let written: string | undefined;
