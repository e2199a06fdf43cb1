import { constants } from "node:zlib";
import { embedAnswers } from "./embed-answers.mjs";
import { isFresh } from "./freshness.mjs";
import { answerPrebuilt } from "./prebuilt.mjs";
import { refusal, refusalBody, refusalPolicy, refuse } from "./refusal.mjs";
import { viewAnswers } from "./view-answers.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {(request: Request, response: Response, next: () => void) => void} Middleware */

/**
 * The request listener before Next: refuses what Next would answer with a 500, compresses, keeps answers, answers 304.
 * @param {object} parts
 * @param {(request: Request, response: Response) => Promise<void>} parts.handle Next's request handler
 * @param {(options: object) => Middleware} parts.compression the package of that name
 * @param {(header: string | string[]) => unknown} parts.parseRouterState Next's own parser; throws on a bad header
 * @param {Parameters<typeof viewAnswers>[0]} parts.answers keeps answers, as many as it has room for
 * @param {ReadonlyMap<string, import("./prebuilt.mjs").Prebuilt>} parts.prebuilt files to send from memory, by path
 * @returns {(request: Request, response: Response) => void}
 */
export function createFront({ handle, compression, parseRouterState, answers, prebuilt }) {
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });
  const embeds = embedAnswers();
  const views = viewAnswers(answers);
  return (request, response) => {
    const refused = refusal(request) ?? refuseRouterState(request, parseRouterState);
    if (refused !== null) return answer(request, response, refused);
    if (answerPrebuilt(prebuilt, request, response)) return;
    // Next prerenders the page of its own last resort and would serve it, as a 500, under its address.
    if (request.url?.startsWith("/_global-error")) request.url = "/_not-found";
    if (embeds.send(request, response) || views.send(request, response)) return;
    answerFresh(request, response);
    compress(request, response, () => {
      handle(request, response).catch((error) => apologise(request, response, error));
    });
    beforeHead(response, () => embeds.settle(response));
    letGoBack(response);
    plainHeaders(response);
  };
}

/** @param {Request} request @param {(header: string | string[]) => unknown} parse */
function refuseRouterState({ headers }, parse) {
  const header = headers["next-router-state-tree"];
  if (header === undefined) return null;
  try {
    parse(header);
    return null;
  } catch {
    return refuse(400, "Bad request", "The header Next-Router-State-Tree cannot be read.");
  }
}

/**
 * Next's route handlers set each header as a list of one, and `compression` takes such a list for no content type.
 * Runs when the headers are about to be written, before the other two.
 * @param {Response} response
 */
function plainHeaders(response) {
  beforeHead(response, () => {
    for (const [name, value] of Object.entries(response.getHeaders()))
      if (Array.isArray(value) && value.length === 1) response.setHeader(name, /** @type {string} */ (value[0]));
  });
}

/** @param {Request} request @param {Response} response */
function answerFresh(request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return;
  beforeHead(response, () => {
    const text = (/** @type {string} */ name) => response.getHeader(name)?.toString();
    const held = { etag: text("etag"), lastModified: text("last-modified") };
    if (response.statusCode !== 200 || !isFresh(request.headers, held)) return;
    response.statusCode = 304; // Node then drops the body
    for (const name of ["Content-Type", "Content-Length", "Content-Encoding"]) response.removeHeader(name);
  });
}

/**
 * Next forbids browsers to keep a page that it rendered on request: it might be of one reader only. None here is. Asked
 * again each time, as a page that was built ahead is, but there at once, scrolled where it was, for who goes back.
 * @param {Response} response
 */
function letGoBack(response) {
  beforeHead(response, () => {
    const isPage = response.statusCode === 200 && /^text\/html/.test(String(response.getHeader("content-type")));
    if (isPage && /no-store/.test(String(response.getHeader("cache-control"))))
      response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
  });
}

/** Do something to an answer just before its head is written. @param {Response} response @param {() => void} work */
function beforeHead(response, work) {
  const writeHead = /** @type {(...parts: unknown[]) => Response} */ (response.writeHead);
  response.writeHead = (/** @type {number} */ status, /** @type {unknown[]} */ ...rest) => {
    response.writeHead = writeHead;
    response.statusCode = status;
    work();
    return writeHead.call(response, response.statusCode, ...rest);
  };
}

/** @param {Request} request @param {Response} response @param {import("./refusal.mjs").Refusal} refused */
function answer(request, response, refused) {
  const { type, body } = refusalBody(refused, request.url ?? "/");
  response.statusCode = refused.status;
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (type === "application/problem+json") response.setHeader("Access-Control-Allow-Origin", "*");
  else response.setHeader("Content-Security-Policy", refusalPolicy(request.url ?? "/"));
  if (refused.status === 405) response.setHeader("Allow", (refused.allowed ?? []).join(", "));
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * Last resort for an error that Next did not turn into an answer. 503 and not 500: the fault is ours and may pass, a
 * crawler must come back and no cache may keep the answer. (An error of a page of ours stays Next's 500, for tests and
 * logs to find.)
 * @param {Request} request @param {Response} response @param {unknown} error
 */
function apologise(request, response, error) {
  console.error(`${request.method} ${request.url} failed:`, error);
  if (response.headersSent) return void response.destroy();
  response.setHeader("Retry-After", "10");
  const detail = "Something went wrong on our side; it has been logged. Please try again.";
  answer(request, response, { status: 503, title: "Not available", detail, allowed: null });
}
