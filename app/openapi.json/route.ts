import { openApi } from "@/lib/extract/openapi";
import { jsonDocument } from "../document-answer";
import { siteUrl } from "../site-url";

export const dynamic = "force-static";

/** What programs may ask of the site. */
export function GET(request: Request) {
  return jsonDocument(request, openApi(siteUrl()), "tariff-ledger_openapi.json");
}
