import { createHash } from "node:crypto";
import { dataVersion } from "@/lib/data/data-version";

/** A file with validator, name, and leave for other sites to read it; 304 where the reader has it already. */
export function fileAnswer(request: Request, file: { body: string; type: string; fileName: string }): Response {
  const etag = `"${createHash("sha256").update(file.body).digest("base64url").slice(0, 22)}"`;
  const headers = {
    ETag: etag,
    "Last-Modified": dayOfVersion(dataVersion()),
    "Cache-Control": "public, max-age=0, must-revalidate",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Content-Disposition, ETag, Last-Modified, Link",
  };
  const known = request.headers.get("If-None-Match");
  // A front that compresses makes the validator weak; both name the same bytes.
  if (known?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag))
    return new Response(null, { status: 304, headers });
  return new Response(file.body, {
    headers: {
      ...headers,
      "Content-Type": file.type,
      "Content-Disposition": `${file.type.startsWith("text/csv") ? "attachment" : "inline"}; filename="${file.fileName}"`,
    },
  });
}

/** `20261121-…` → `Sat, 21 Nov 2026 00:00:00 GMT`. */
function dayOfVersion(version: string): string {
  return new Date(version.replace(/^(\d{4})(\d{2})(\d{2}).*$/, "$1-$2-$3T00:00:00Z")).toUTCString();
}
