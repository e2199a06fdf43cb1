import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { copyAnswer, takesBrotli } from "./passing-bytes.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {import("./passing-bytes.mjs").Answer} Answer */

/** Bytes of all answers together, some 1,500 views, and of one. */
const room = 24_000_000;
const mostBytes = 100_000;

/** Milliseconds between the parts of an answer, as in components/page/later.tsx. */
const behind = 150;

/** By this header the site knows a request of Next's script, and by its value the front knows the request. Never sent out. */
const mark = "x-by-script";

/** On this channel the site says, with that value, that what it sends from now on comes late (components/page/later.tsx). */
export const lateChannel = "tariff-ledger:late";

/** What an answer to Next's script may depend on besides its address. */
const varying = ["next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch", "next-url"];

/** Other headers that Next listens to: who sends one is answered by Next, as is who has a copy already. */
const heeded = /^(next-|if-|x-(action|invoke|matched|middleware|next|now|prerender|vercel))/;
const previews = /__prerender_bypass|__next_preview/;

/**
 * Views that a script asks for: rendered and compressed once by the site, then sent from memory. Nothing about them
 * changes while a build is served. A page that is asked for in any other way is whole and passes.
 */
export function viewAnswers() {
  /** @type {Map<string, Answer>} the longest unused first */
  const known = new Map();
  /** @type {Map<string, () => void>} */
  const copying = new Map();
  const onLate = (/** @type {unknown} */ id) => copying.get(String(id))?.();
  subscribe(lateChannel, onLate);
  let asked = 0;
  let held = 0;
  const forget = (/** @type {string} */ key) => {
    held -= bytesOf(known.get(key));
    known.delete(key);
  };
  const keep = (/** @type {string} */ key, /** @type {Answer} */ answer) => {
    forget(key);
    known.set(key, answer);
    held += bytesOf(answer);
    for (const oldest of known.keys()) {
      if (held <= room) return;
      forget(oldest);
    }
  };
  return {
    /**
     * Answers from memory, or marks the request, lets its answer be remembered and says false.
     * @param {Request} request @param {Response} response
     */
    send(request, response) {
      delete request.headers[mark];
      if (request.headers.rsc === undefined) return false;
      const key = keyOf(request);
      const answer = key === null ? undefined : known.get(key);
      if (key !== null && answer !== undefined) {
        keep(key, answer);
        response.writeHead(200, answer.headers);
        sendParts(response, answer.parts);
        return true;
      }
      const id = String(++asked);
      request.headers[mark] = id;
      if (key === null) return false;
      const next = copyAnswer(response, {
        mostBytes,
        keep: (passed) => {
          if (passed.headers["content-encoding"] !== "br" || passed.headers["set-cookie"] !== undefined) return;
          keep(key, passed);
        },
      });
      copying.set(id, next);
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
  if (method !== "GET" || !takesBrotli(request) || previews.test(headers.cookie ?? "")) return null;
  if (Object.keys(headers).some((name) => heeded.test(name) && !varying.includes(name))) return null;
  return [url, ...varying.map((name) => headers[name] ?? "")].join("\n");
}

/** @param {Response} response @param {Buffer[]} parts */
function sendParts(response, [first, ...rest]) {
  if (rest.length === 0) return void response.end(first);
  response.write(first);
  setTimeout(() => sendParts(response, rest), behind);
}

/** @param {Answer | undefined} answer */
function bytesOf(answer) {
  return answer?.parts.reduce((sum, part) => sum + part.length, 0) ?? 0;
}
