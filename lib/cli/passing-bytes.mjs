/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ headers: import("node:http").OutgoingHttpHeaders, parts: Buffer[] }} Answer */

/**
 * Take a copy of the bytes of an answer as they pass: compressed ones, if what compresses is put on after this.
 * @param {Response} response
 * @param {object} how
 * @param {number} how.mostBytes a longer answer is not kept
 * @param {(answer: Answer) => void} how.keep called when all of an answer of status 200 is sent, and its first part was whole
 * @returns {(isApart: boolean) => void} says that what passes from now on is late: the second part of the answer, if all
 * of the first has passed
 */
export function copyAnswer(response, { mostBytes, keep }) {
  /** @type {Buffer[][]} */
  const parts = [[]];
  let size = 0;
  let whole = true;
  const { write, end } = response;
  const take = (/** @type {unknown} */ chunk) => {
    if (!(chunk instanceof Uint8Array) || size > mostBytes) return;
    size += chunk.length;
    parts.at(-1)?.push(Buffer.from(chunk));
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
    if (response.statusCode !== 200 || size > mostBytes || !whole) return;
    const { "transfer-encoding": _, ...headers } = response.getHeaders();
    keep({ headers, parts: parts.filter((chunks) => chunks.length > 0).map((chunks) => Buffer.concat(chunks)) });
  });
  return (isApart) => {
    if (parts.length > 1) return;
    whole = isApart && size > 0;
    parts.push([]);
  };
}

/**
 * Whether a reader takes brotli.
 * @param {import("node:http").IncomingMessage} request
 */
export function takesBrotli({ headers }) {
  return /(^|[\s,])br\s*(,|$|;(?!\s*q=0(\.0*)?\s*(,|$)))/.test(String(headers["accept-encoding"] ?? ""));
}
