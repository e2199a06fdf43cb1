import { siteSections } from "@/components/page/site-sections";
import { dataPublished } from "@/lib/data/data-version";
import { documentAnswer } from "../document-answer";
import { idKinds } from "../missing/id-kinds";
import { siteUrl } from "../site-url";

export const dynamic = "force-static";

const others = [
  "/about",
  "/changes",
  "/columns",
  "/corrections",
  "/glossary",
  "/measures",
  "/methodology",
  "/sectors",
  "/status",
];

/** The default view of every page. */
export function GET(request: Request) {
  const lists = ["/", ...siteSections.map(({ href }) => href), ...others];
  const pages = idKinds.flatMap(({ href, ids }) => ids().map(({ id }) => `${href}/${id}`));
  const urls = [...new Set([...lists, ...pages])].map(
    (path) =>
      `<url><loc>${siteUrl()}${path === "/" ? "/" : encodeURI(path)}</loc><lastmod>${dataPublished()}</lastmod></url>`,
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
  return documentAnswer(request, body, "application/xml; charset=utf-8", "sitemap.xml");
}
