import { createHash } from "node:crypto";
import { dataPublished, dataVersion } from "@/lib/data/data-version";
import { siteUrl } from "./site-url";

/** A file at once, or in pieces as they are made. */
export interface FileBody {
  body: string | Uint8Array | AsyncIterable<string | Uint8Array> | Iterable<string>;
  type: string;
  fileName: string;
  /** Stands for the bytes of a file in pieces: same key, data and build, same bytes. */
  key?: string;
  /** Path of what describes the rows. */
  describedBy?: string;
}

const exposed = "Content-Disposition, Content-Length, ETag, Last-Modified, Link";

/** A file with validator, name, and leave for other sites to read it; 304 where the reader has it already. */
export function fileAnswer(request: Request, file: FileBody): Response {
  const { body, type } = file;
  const whole = typeof body === "string" || body instanceof Uint8Array;
  const tag = whole ? body : [file.key, dataVersion(), siteUrl(), process.env.SITE_BUILD].join("\n");
  const etag = `"${createHash("sha256").update(tag).digest("base64url").slice(0, 22)}"`;
  const headers = {
    ETag: etag,
    "Last-Modified": lastModified(),
    "Cache-Control": "public, max-age=0, must-revalidate",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": exposed,
    "X-Content-Type-Options": "nosniff",
    Vary: "Accept-Encoding",
    ...(file.describedBy && { Link: `<${siteUrl()}${file.describedBy}>; rel="describedby"` }),
  };
  const known = request.headers.get("If-None-Match");
  // A front that compresses makes the validator weak; both name the same bytes.
  if (known?.split(",").some((each) => each.trim().replace(/^W\//, "") === etag))
    return new Response(null, { status: 304, headers });
  const saved = type.startsWith("text/csv") || type === "application/zip";
  return new Response(whole ? (body as BodyInit) : streamOf(body), {
    headers: {
      ...headers,
      "Content-Type": type,
      "Content-Disposition": `${saved ? "attachment" : "inline"}; filename="${file.fileName}"`,
      ...(whole && { "Content-Length": String(Buffer.byteLength(body)) }),
    },
  });
}

/** Leave for a script of another site to send what is no simple header, such as If-None-Match. */
export function preflightAnswer(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      Allow: "GET, HEAD, OPTIONS",
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
      "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since",
      "Access-Control-Max-Age": "86400",
    },
  });
}

/** One piece is made when the reader has taken the one before. An error breaks the connection: no half file looks whole. */
function streamOf(pieces: AsyncIterable<string | Uint8Array> | Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(Buffer.from(value as string));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** Day of the data version: `Sat, 21 Nov 2026 00:00:00 GMT`. */
function lastModified(): string {
  return new Date(`${dataPublished()}T00:00:00Z`).toUTCString();
}
