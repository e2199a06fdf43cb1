import { llmsText } from "@/lib/extract/llms";
import { documentAnswer } from "../document-answer";
import { siteUrl } from "../site-url";

export const dynamic = "force-static";

/** What the site is and where its numbers lie, for programs that read prose. */
export function GET(request: Request) {
  return documentAnswer(request, llmsText(siteUrl()), "text/plain; charset=utf-8", "llms.txt");
}
