/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ headers: import("node:http").OutgoingHttpHeaders, body: Buffer }} Answer */

const defaultEmbed = /^\/embed\/[a-z0-9-]+$/;
const most = 200;
const mostBytes = 100_000;

/** By this header the front tells the site that it may answer with brotli bytes, and the site that it has. Never sent out. */
const mark = "x-precompressed";

/**
 * The default embeds, which stand on the pages of others: rendered and compressed once by the site, then sent from
 * memory without asking Next. Nothing about them changes while a build is served.
 * @returns {{ send(request: Request, response: Response): boolean, settle(response: Response): void }} `send` answers
 * from memory, or lets this answer be remembered and says false; `settle` runs before the head is written
 */
export function embedAnswers() {
  /** @type {Map<string, Answer>} */
  const known = new Map();
  return {
    send(request, response) {
      delete request.headers[mark];
      if (!/\bbr\b/.test(String(request.headers["accept-encoding"] ?? ""))) return false;
      if (!request.url?.startsWith("/embed/")) return false;
      request.headers[mark] = "br";
      if (request.method === "HEAD" || !defaultEmbed.test(request.url)) return false;
      const answer = known.get(request.url);
      if (!answer) {
        if (request.headers["if-none-match"] === undefined && known.size < most) remember(known, request.url, response);
        return false;
      }
      const fresh = request.headers["if-none-match"]?.replace(/^W\//, "") === answer.headers.etag;
      const { "content-length": length, ...headers } = answer.headers;
      response.writeHead(fresh ? 304 : 200, fresh ? headers : { ...headers, "content-length": length });
      response.end(fresh ? undefined : answer.body);
      return true;
    },
    settle(response) {
      const encoding = response.getHeader(mark);
      if (encoding === undefined) return;
      response.removeHeader(mark);
      response.setHeader("Content-Encoding", String(encoding));
    },
  };
}

/** Keep the bytes that pass. @param {Map<string, Answer>} known @param {string} url @param {Response} response */
function remember(known, url, response) {
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  const { write, end } = response;
  const take = (/** @type {unknown} */ chunk) => {
    if (chunk instanceof Uint8Array && size <= mostBytes) {
      chunks.push(Buffer.from(chunk));
      size += chunk.length;
    }
  };
  response.write = /** @type {typeof write} */ (
    (/** @type {unknown} */ chunk, /** @type {any[]} */ ...rest) => {
      take(chunk);
      return /** @type {any} */ (write).call(response, chunk, ...rest);
    }
  );
  response.end = /** @type {typeof end} */ (
    (/** @type {unknown} */ chunk, /** @type {any[]} */ ...rest) => {
      take(chunk);
      return /** @type {any} */ (end).call(response, chunk, ...rest);
    }
  );
  response.once("finish", () => {
    if (response.statusCode !== 200 || size > mostBytes || response.getHeader("content-encoding") !== "br") return;
    const body = Buffer.concat(chunks);
    const { "transfer-encoding": _, ...headers } = response.getHeaders();
    known.set(url, { headers: { ...headers, "content-length": body.length }, body });
  });
}
