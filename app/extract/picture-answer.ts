import { createHash } from "node:crypto";
import { pictureSource } from "@/components/embed/picture-source";
import { catalogue } from "@/lib/charts/catalogue";
import { chartAddress, parseQuery } from "@/lib/charts/query";
import { dataPublished, dataVersion } from "@/lib/data/data-version";
import { BoundedCache } from "@/lib/extract/bounded-cache";
import { altText, creditLine } from "@/lib/extract/credit";
import { fileName } from "@/lib/extract/file-name";
import { writePdf } from "@/lib/extract/pdf";
import { pinnedChart } from "@/lib/extract/pinned-chart";
import { writePng } from "@/lib/extract/png";
import { writeSvg } from "@/lib/extract/svg";
import { TooBusy, takeTurns } from "@/lib/extract/turn";
import { problem } from "../problem";
import { siteUrl } from "../site-url";

export type PictureFormat = "svg" | "png" | "pdf";

const types = { svg: "image/svg+xml; charset=utf-8", png: "image/png", pdf: "application/pdf" } as const;

interface Picture {
  bytes: Buffer;
  etag: string;
  name: string;
  forGood: boolean;
}

/** Pictures by their address, most recently asked for: 128 of them, 48 MB at most. */
const cache = new BoundedCache<Picture>(128, 48_000_000);
/** Drawing takes a core: two at once, 24 more wait, the rest are asked to come back. */
const inTurn = takeTurns(2, 24);

/** `/charts/<id>.svg`, `.png`, `.pdf` of a view; errors are problem+json. */
export async function pictureAnswer(request: Request, id: string, format: PictureFormat): Promise<Response> {
  const params = new URL(request.url).searchParams;
  const chart = catalogue.get(id);
  if (!chart) return problem(404, { detail: `No chart is called “${id.slice(0, 60)}”.`, parameter: null, allowed: [] });
  const parsed = parseQuery(chart, params);
  if (parsed.fault !== null) return problem(400, parsed.fault);
  const { view, rendering } = parsed;
  const address = chartAddress(id, chart, view);
  const shown = { ...rendering, scale: format === "png" ? rendering.scale : 1 };
  const key = JSON.stringify([format, address, shown]);
  const known = cache.get(key);
  if (known) return answer(request, known, format);
  const held = pinnedChart(id, chart, view, rendering.v);
  if (held.status !== 200) return problem(held.status, { detail: held.detail, parameter: "v", allowed: held.kept });
  try {
    const bytes = await inTurn(async () => {
      const short = `${siteUrl()}${address}`.replace(/^https?:\/\//, "");
      const source = await pictureSource(held.chart, shown, short);
      const description = `${altText(held.chart)} ${creditLine(held.chart)} ${short}`;
      if (format === "png") return writePng(source.svg, pngZoom(shown, source.width));
      if (format === "svg") return Buffer.from(writeSvg(source.svg, { title: held.chart.title, description }));
      return writePdf(source.svg, source, { title: held.chart.title, subject: description, issued: dataPublished() });
    });
    const span = [view.from, view.until, view.on, view.year > 0 ? String(view.year) : ""];
    const picture: Picture = {
      bytes,
      etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
      name: fileName(id, span, held.version, format),
      forGood: held.pinned && held.version === dataVersion(),
    };
    cache.set(key, picture, bytes.length);
    return answer(request, picture, format);
  } catch (error) {
    if (!(error instanceof TooBusy)) throw error;
    const detail = "Many pictures are being drawn just now; please ask again in a few seconds.";
    const busy = problem(503, { detail, parameter: null, allowed: [] });
    busy.headers.set("Retry-After", "5");
    return busy;
  }
}

/** A social picture has one size; any other is as wide as asked for, times its scale. */
function pngZoom({ w, scale, social }: { w: number; scale: number; social: boolean }, width: number): number {
  return social ? 1 : (w / width) * scale;
}

function answer(request: Request, { bytes, etag, name, forGood }: Picture, format: PictureFormat): Response {
  const headers: Record<string, string> = {
    "Content-Type": types[format],
    "Content-Disposition": `inline; filename="${name}"`,
    ETag: etag,
    "Cache-Control": forGood ? "public, max-age=86400" : "public, max-age=300",
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
  };
  // An SVG opened by itself is a document: it may run nothing and be framed by nobody.
  if (format === "svg") headers["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'none'; sandbox";
  const held = request.headers.get("If-None-Match")?.split(",") ?? [];
  if (held.some((tag) => tag.trim().replace(/^W\//, "") === etag)) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), { headers });
}
