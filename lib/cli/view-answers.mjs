import { createHash } from "node:crypto";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { isFresh } from "./freshness.mjs";
import { copyAnswer, takesBrotli } from "./passing-bytes.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {import("./passing-bytes.mjs").Answer} Answer */

/**
 * For the cache of answers: bytes of all together, some 1,500 views, and of one. For an hour: a page that broke off by
 * some passing fault after its head was sent has status 200, too.
 */
export const answerLimits = {
  ttl: 3_600_000,
  maxSize: 24_000_000,
  maxEntrySize: 100_000,
  sizeCalculation: (/** @type {Answer} */ { parts }) => parts.reduce((sum, part) => sum + part.length, 1),
};

/** Milliseconds between the parts of an answer, as in components/page/later.tsx. */
const behind = 150;

/** By this header the site knows a request of Next's script, and by its value the front knows the request. Never sent out. */
const mark = "x-by-script";

/**
 * On this channel the site says, with that value, that what it sends from now on is late, and whether all before is
 * surely sent (components/page/later.tsx).
 */
const lateChannel = "tariff-ledger:late";

/** What an answer to Next's script may depend on besides its address. */
const varying = ["next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch", "next-url"];

/** Other headers that Next listens to: who sends one is answered by Next. */
const heeded = /^(next-|x-(action|invoke|matched|middleware|next|now|prerender|vercel))/;
const previews = /__prerender_bypass|__next_preview/;

/**
 * Pages that Next renders on request, whole or for its script: rendered and compressed once, then sent from memory.
 * Nothing about them changes while a build is served. Files and embeds, which have tags, pass.
 * @param {{ get(key: string): Answer | undefined, set(key: string, answer: Answer): unknown }} known
 */
export function viewAnswers(known) {
  /** @type {Map<string, (isApart: boolean) => void>} */
  const copying = new Map();
  const onLate = (/** @type {unknown} */ message) => {
    const { id, isApart } = /** @type {{ id: string | null, isApart: boolean }} */ (message);
    copying.get(String(id))?.(isApart);
  };
  subscribe(lateChannel, onLate);
  let asked = 0;
  return {
    /**
     * Answers from memory, or marks the request, lets its answer be remembered and says false.
     * @param {Request} request @param {Response} response
     */
    send(request, response) {
      delete request.headers[mark];
      const key = keyOf(request);
      const answer = key === null ? undefined : known.get(key);
      if (answer !== undefined) return sendKept(request, response, answer);
      const id = String(++asked);
      if (request.headers.rsc !== undefined) request.headers[mark] = id;
      if (key === null || request.method === "HEAD") return false;
      const keep = (/** @type {Answer} */ passed) => isRendered(passed) && known.set(key, tagged(passed));
      copying.set(id, copyAnswer(response, { mostBytes: answerLimits.maxEntrySize, keep }));
      response.once("close", () => copying.delete(id));
      return false;
    },
    /** Listens no longer. */
    close: () => unsubscribe(lateChannel, onLate),
  };
}

/** @param {Request} request @returns {string | null} null when its answer is not to be kept */
function keyOf(request) {
  const { method, url = "", headers } = request;
  if ((method !== "GET" && method !== "HEAD") || !takesBrotli(request) || previews.test(headers.cookie ?? ""))
    return null;
  if (Object.keys(headers).some((name) => heeded.test(name) && !varying.includes(name))) return null;
  return [url, headers.rsc === undefined ? "page" : "script", ...varying.map((name) => headers[name] ?? "")].join("\n");
}

/** Whether Next has rendered it for this request, and compressed. @param {Answer} answer */
function isRendered({ headers }) {
  return (
    /^text\/(html|x-component)/.test(String(headers["content-type"])) &&
    headers["content-encoding"] === "br" &&
    headers.etag === undefined &&
    headers["set-cookie"] === undefined
  );
}

/** With a tag of its bytes, so that who has the page already need not fetch it again. @param {Answer} answer @returns {Answer} */
function tagged({ headers, parts }) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return { headers: { ...headers, etag: `W/"${hash.digest("base64url").slice(0, 22)}"` }, parts };
}

/**
 * @param {Request} request @param {Response} response @param {Answer} answer
 * @returns {true}
 */
function sendKept(request, response, { headers, parts }) {
  const fresh = isFresh(request.headers, { etag: String(headers.etag) });
  const { "content-type": _type, "content-encoding": _encoding, ...kept } = headers;
  response.writeHead(fresh ? 304 : 200, fresh ? kept : headers);
  if (fresh || request.method === "HEAD") response.end();
  else sendParts(response, parts);
  return true;
}

/** @param {Response} response @param {Buffer[]} parts */
function sendParts(response, [first, ...rest]) {
  if (rest.length === 0) return void response.end(first);
  response.write(first);
  setTimeout(() => sendParts(response, rest), behind);
}
