import { documentAnswer } from "../document-answer";
import { siteUrl } from "../site-url";

export const dynamic = "force-static";

/** Everything may be read; views of a chart or table name their canonical address themselves. */
export function GET(request: Request) {
  const text = `User-agent: *\nDisallow: /search\n\nSitemap: ${siteUrl()}/sitemap.xml\n`;
  return documentAnswer(request, text, "text/plain; charset=utf-8", "robots.txt");
}
