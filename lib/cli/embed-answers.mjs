import { copyAnswer, takesBrotli } from "./passing-bytes.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

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
  /** @type {Map<string, import("./passing-bytes.mjs").Answer>} */
  const known = new Map();
  return {
    send(request, response) {
      delete request.headers[mark];
      if (!takesBrotli(request)) return false;
      if (!request.url?.startsWith("/embed/")) return false;
      request.headers[mark] = "br";
      if (request.method === "HEAD" || !defaultEmbed.test(request.url)) return false;
      const answer = known.get(request.url);
      if (!answer) {
        const { url } = request;
        const keep = (/** @type {import("./passing-bytes.mjs").Answer} */ passed) => {
          if (passed.headers["content-encoding"] === "br") known.set(url, passed);
        };
        if (request.headers["if-none-match"] === undefined && known.size < most)
          copyAnswer(response, { mostBytes, keep });
        return false;
      }
      const fresh = request.headers["if-none-match"]?.replace(/^W\//, "") === answer.headers.etag;
      const { "content-length": _, ...headers } = answer.headers;
      const body = Buffer.concat(answer.parts);
      response.writeHead(fresh ? 304 : 200, fresh ? headers : { ...headers, "content-length": body.length });
      response.end(fresh ? undefined : body);
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
