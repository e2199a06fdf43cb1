import { dataChangesFeed } from "@/lib/extract/data-changes";
import { documentAnswer } from "../document-answer";
import { siteUrl } from "../site-url";

export const dynamic = "force-static";

/** The changes of the data as an Atom feed. */
export function GET(request: Request) {
  const type = "application/atom+xml; charset=utf-8";
  return documentAnswer(request, dataChangesFeed(siteUrl()), type, "tariff-ledger_changes.atom");
}
