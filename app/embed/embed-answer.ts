import { createHash } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";
import { type EmbedDocument, embedDocument, embedMessage } from "@/components/embed/embed-document";
import { catalogue } from "@/lib/charts/catalogue";
import type { Chart } from "@/lib/charts/chart";
import type { View } from "@/lib/charts/controls";
import { chartAddress, parseQuery, type QueryFault } from "@/lib/charts/query";
import type { Rendering } from "@/lib/charts/rendering";
import { dataVersion } from "@/lib/data/data-version";
import { nearestNames } from "@/lib/domain/nearest-names";
import { BoundedCache } from "@/lib/extract/bounded-cache";
import { pinnedChart } from "@/lib/extract/pinned-chart";
import { siteUrl } from "../site-url";

interface Framed {
  status: number;
  html: Buffer;
  brotli: Buffer;
  policy: string;
  etag: string;
  forGood: boolean;
}

/**
 * Documents by view and looks: 256 of them, 24 MB at most. A faulty address is not kept, and names that mean nothing make
 * no other document, so that none can be crowded out.
 */
const cache = new BoundedCache<Framed>(256, 24_000_000);

/** The embed of a chart, or a small framed page that says what is wrong. */
export async function embedAnswer(request: Request, id: string): Promise<Response> {
  const base = siteUrl();
  const chart = catalogue.get(id);
  if (!chart) return answer(request, framedPage(404, await unknownChart(id, base), false));
  const parsed = parseQuery(chart, new URL(request.url).searchParams);
  if (parsed.fault !== null)
    return answer(request, framedPage(400, await badView(id, chart.name, parsed.fault, base), false));
  const { view, rendering } = parsed;
  const address = chartAddress(id, chart, view);
  const key = JSON.stringify([address, rendering.theme, rendering.annotations, rendering.v]);
  const known = cache.get(key);
  const framed = known ?? (await frame(id, chart, view, rendering, `${base}${address}`));
  if (!known && framed.status === 200) cache.set(key, framed, framed.html.length + framed.brotli.length);
  return answer(request, framed);
}

async function frame(id: string, chart: Chart, view: View, rendering: Rendering, permalink: string): Promise<Framed> {
  const held = pinnedChart(id, chart, view, rendering.v);
  if (held.status !== 200) {
    const words = [held.detail, ...(held.kept.length > 0 ? [`Kept: ${held.kept.join(", ")}.`] : [])];
    const link = { href: permalink, label: "Open the current chart" };
    return framedPage(held.status, await embedMessage({ id, title: chart.name, words, link }), false);
  }
  const newer = held.newer ? permalink : null;
  const page = await embedDocument(held.chart, rendering, { siteUrl: siteUrl(), permalink, newer });
  return framedPage(200, page, held.pinned && held.version === dataVersion());
}

function unknownChart(id: string, base: string): Promise<EmbedDocument> {
  const nearest = nearestNames(id.slice(0, 60), [...catalogue.keys()], 3);
  return embedMessage({
    id: "unknown",
    title: "There is no such chart",
    words: [`No chart is called “${id.slice(0, 60)}”. Perhaps: ${nearest.join(", ")}.`],
    link: { href: `${base}/charts`, label: "All charts of Tariff Ledger" },
  });
}

function badView(id: string, name: string, fault: QueryFault, base: string): Promise<EmbedDocument> {
  const allowed = fault.allowed.slice(0, 12).join(", ");
  return embedMessage({
    id,
    title: name,
    words: [fault.detail, ...(allowed === "" ? [] : [`Allowed for ${fault.parameter}: ${allowed}.`])],
    link: { href: `${base}/charts/${id}`, label: "Open the chart" },
  });
}

function framedPage(status: number, { html, policy }: EmbedDocument, forGood: boolean): Framed {
  const bytes = Buffer.from(html);
  return {
    status,
    html: bytes,
    brotli: brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: status === 200 ? 11 : 4,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    policy,
    etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    forGood,
  };
}

function answer(request: Request, { status, html, brotli, policy, etag, forGood }: Framed): Response {
  // Next takes Content-Encoding off an answer of ours: the front asks for brotli and names it (lib/cli/embed-answers.mjs).
  const compressed = request.headers.get("x-precompressed") === "br";
  const headers: Record<string, string> = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": policy,
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": status !== 200 ? "no-store" : forGood ? "public, max-age=86400" : "public, max-age=300",
    Vary: "Accept-Encoding",
  };
  if (status === 200) headers.ETag = etag;
  const held = request.headers.get("If-None-Match")?.split(",") ?? [];
  if (status === 200 && held.some((tag) => tag.trim().replace(/^W\//, "") === etag))
    return new Response(null, { status: 304, headers });
  if (compressed) headers["X-Precompressed"] = "br";
  return new Response(new Uint8Array(compressed ? brotli : html), { status, headers });
}
