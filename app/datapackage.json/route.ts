import { sitePackage } from "@/lib/extract/site-package";
import { jsonDocument } from "../document-answer";
import { siteUrl } from "../site-url";

export const dynamic = "force-static";

/** Every table that is offered, as one data package. */
export function GET(request: Request) {
  return jsonDocument(request, sitePackage(siteUrl()), "datapackage.json");
}
