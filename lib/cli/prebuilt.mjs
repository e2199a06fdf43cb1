import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isFresh } from "./freshness.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {"br" | "gzip" | "identity"} Encoding */
/** @typedef {{ headers: Record<string, string>, bytes: Partial<Record<Encoding, Buffer>> }} Prebuilt */

const folder = "prebuilt";
/** @type {Encoding[]} */
const encodings = ["br", "gzip", "identity"];
const dropped = /^(x-next|content-length$|content-encoding$|vary$)/;

/**
 * Compress the files that Next wrote into a build (downloads of the default views, sitemap, descriptors) as far as it
 * goes, and lay them beside the build. They are small, and asked for most.
 * @param {string} dist a build's folder, as an absolute path
 */
export async function packPrebuilt(dist) {
  const out = join(dist, folder);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  /** @type {{ path: string, headers: Record<string, string>, name: string, encodings: string[] }[]} */
  const index = [];
  for (const { path, headers, body } of writtenFiles(join(dist, "server", "app"))) {
    /** @type {string} */
    const name = String(index.length);
    const packed = await compressed(headers["content-type"] ?? "", body);
    for (const [encoding, bytes] of Object.entries(packed)) writeFileSync(join(out, `${name}.${encoding}`), bytes);
    index.push({ path, headers, name, encodings: Object.keys(packed) });
  }
  writeFileSync(join(out, "index.json"), JSON.stringify(index));
}

/**
 * What {@link packPrebuilt} laid beside a build, by path, in memory; empty where it did not.
 * @param {string} dist @returns {Map<string, Prebuilt>}
 */
export function loadPrebuilt(dist) {
  const list = join(dist, folder, "index.json");
  if (!existsSync(list)) return new Map();
  /** @type {{ path: string, headers: Record<string, string>, name: string, encodings: Encoding[] }[]} */
  const index = JSON.parse(readFileSync(list, "utf8"));
  return new Map(
    index.map(({ path, headers, name, encodings: known }) => {
      const read = (/** @type {Encoding} */ encoding) => readFileSync(join(dist, folder, `${name}.${encoding}`));
      return [path, { headers, bytes: Object.fromEntries(known.map((each) => [each, read(each)])) }];
    }),
  );
}

/**
 * Answer from memory where the path has no query and is on file.
 * @param {ReadonlyMap<string, Prebuilt>} prebuilt @param {Request} request @param {Response} response
 * @returns {boolean} whether it was answered
 */
export function answerPrebuilt(prebuilt, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const file = prebuilt.get((request.url ?? "").replace(/\?$/, ""));
  if (file === undefined) return false;
  const encoding = chooseEncoding(request.headers["accept-encoding"], file.bytes);
  const body = /** @type {Buffer} */ (file.bytes[encoding]);
  const { etag } = file.headers;
  /** @type {Record<string, string>} */
  const headers = {
    ...file.headers,
    ...(etag !== undefined && encoding !== "identity" && { etag: `W/${etag}` }),
    ...(Object.keys(file.bytes).length > 1 && { vary: "Accept-Encoding" }),
  };
  if (isFresh(request.headers, { etag, lastModified: headers["last-modified"] })) {
    const { "content-type": _type, "content-disposition": _name, ...kept } = headers;
    response.writeHead(304, kept).end();
    return true;
  }
  response.writeHead(200, {
    ...headers,
    "content-length": body.length,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
  return true;
}

/**
 * The best of the encodings at hand that a client accepts (RFC 9110, 12.5.3): brotli, gzip, none.
 * @param {string | undefined} accepted the header @param {Partial<Record<Encoding, unknown>>} held
 * @returns {Encoding}
 */
export function chooseEncoding(accepted, held) {
  const weights = new Map(
    (accepted ?? "").split(",").map((part) => {
      const [name = "", ...rest] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = rest.find((each) => each.startsWith("q="))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
  const wanted = (/** @type {Encoding} */ name) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  return encodings.find((name) => name !== "identity" && name in held && wanted(name)) ?? "identity";
}

/** @param {string} type @param {Buffer} body @returns {Promise<Partial<Record<Encoding, Buffer>>>} */
async function compressed(type, body) {
  if (!/^(text\/|application\/(json|xml|.*\+(json|xml)))|^image\/svg/.test(type)) return { identity: body };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const [br, packed] = await Promise.all([
    promisify(brotliCompress)(body, { params }),
    promisify(gzip)(body, { level: 9 }),
  ]);
  return { br, gzip: packed, identity: body };
}

/** @param {string} app @returns {{ path: string, headers: Record<string, string>, body: Buffer }[]} */
function writtenFiles(app) {
  return readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".body"))
    .map((name) => {
      const stem = name.slice(0, -".body".length);
      const { status, headers } = JSON.parse(readFileSync(join(app, `${stem}.meta`), "utf8"));
      const kept = Object.entries(headers).filter(([key]) => !dropped.test(key));
      const path = publicPath(`/${stem.replaceAll("\\", "/")}`);
      return {
        path,
        status: status ?? 200,
        headers: { ...Object.fromEntries(kept), ...guards(path) },
        body: readFileSync(join(app, name)),
      };
    })
    .filter(({ path, status, headers }) => status === 200 && headers.etag !== undefined && !path.startsWith("/embed/"));
}

/** `/extract/default/charts/goods-balance/csv` is asked for as `/charts/goods-balance.csv`. @param {string} path */
function publicPath(path) {
  return path.replace(/^\/extract\/default(\/.+)\/([a-z]+)$/, "$1.$2");
}

/** What the proxy would add: only embeds may be framed. @param {string} path @returns {Record<string, string>} */
function guards(path) {
  if (path.startsWith("/embed/")) return {};
  return {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "content-security-policy": "frame-ancestors 'none'",
  };
}
