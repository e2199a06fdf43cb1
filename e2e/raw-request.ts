import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  /** As sent on the wire. */
  bytes: number;
  /** Decoded. */
  body: string;
}

export interface RawAsk {
  method?: string;
  headers?: Record<string, string>;
}

/** Ask for exactly this request target: no client in between repairs it or adds headers to it. */
export function rawRequest(
  siteUrl: string,
  path: string,
  { method = "GET", headers = {} }: RawAsk = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(siteUrl);
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const bytes = Buffer.concat(chunks);
        const encoding = answer.headers["content-encoding"];
        const decoded =
          encoding === "br" ? brotliDecompressSync(bytes) : encoding === "gzip" ? gunzipSync(bytes) : bytes;
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          bytes: bytes.length,
          body: decoded.toString("utf8"),
        });
      });
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}
