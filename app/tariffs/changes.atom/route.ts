import { changesFeed, changesFileName } from "@/lib/extract/tariff-changes";
import { fileAnswer } from "../../file-answer";
import { siteUrl } from "../../site-url";

/** The newest days of change as an Atom feed. */
export function GET(request: Request) {
  return fileAnswer(request, {
    body: changesFeed(siteUrl()),
    type: "application/atom+xml; charset=utf-8",
    fileName: changesFileName("atom"),
  });
}
