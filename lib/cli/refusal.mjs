const longestUrl = 8192;
const methods = ["GET", "HEAD", "OPTIONS"];

/**
 * @typedef {object} Refusal an answer given before Next sees the request
 * @property {number} status
 * @property {string} title the status in words
 * @property {string} detail one sentence on what is wrong
 * @property {string[] | null} allowed
 */

/**
 * What is wrong with a request before anyone asks what it wants, or null. Next answers some of these with a 500.
 * @param {{ method?: string, url?: string, headers: { host?: string } }} request `url` is the raw request target
 * @returns {Refusal | null}
 */
export function refusal({ method = "GET", url = "/", headers }) {
  if (!methods.includes(method))
    return refuse(405, "Method not allowed", `This site only reads: ${method} is not offered.`, methods);
  if (url.length > longestUrl)
    return refuse(414, "Address too long", `The address is longer than ${longestUrl} characters.`);
  if (!url.startsWith("/")) return refuse(400, "Bad request", "The address must begin with a slash.");
  if (!isHost(headers.host)) return refuse(400, "Bad request", "The Host header is not the name of a host.");
  const [path = "", query = ""] = splitOnce(url, "?");
  if (!decodes(path))
    return refuse(
      400,
      "Bad request",
      "The address contains a percent sign that is not followed by valid UTF-8 in hex.",
    );
  if (!decodes(query))
    return refuse(400, "Bad request", "The query contains a percent sign that is not followed by valid UTF-8 in hex.");
  if (/%00/.test(url)) return refuse(400, "Bad request", "The address contains a null byte.");
  return null;
}

/**
 * Whether a path is a file or an interface that programs read, so that its errors are problem+json.
 * @param {string} url
 */
export function isDataRoute(url) {
  const path = splitOnce(url, "?")[0] ?? "";
  return (
    path.startsWith("/api/") || /\.(csv|json|zip|svg|png|pdf|atom|bib|ris|csl|txt)$/.test(path) || path === "/oembed"
  );
}

/** The policy of the plain page: it runs nothing of others, and like any page is framed only below /embed/. @param {string} url */
export function refusalPolicy(url) {
  return `default-src 'self'; frame-ancestors ${isEmbed(url) ? "*" : "'none'"}`;
}

/** @param {string} url */
function isEmbed(url) {
  return url.startsWith("/embed/");
}

/**
 * Body and content type of a refusal: problem+json (RFC 9457) for data routes, else one plain page.
 * @param {Refusal} refused
 * @param {string} url
 * @returns {{ type: string, body: string }}
 */
export function refusalBody({ status, title, detail, allowed }, url) {
  if (isDataRoute(url)) {
    const problem = { type: "about:blank", title, status, detail, parameter: null, allowed: allowed ?? [] };
    return { type: "application/problem+json", body: `${JSON.stringify(problem)}\n` };
  }
  const offered = allowed === null ? "" : `<p>Offered: ${allowed.join(", ")}.</p>`;
  // Out of the frame: the start page may not stand in one.
  const outside = isEmbed(url) ? ' target="_blank" rel="noopener"' : "";
  const body = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} · Tariff Ledger</title></head>
<body><h1>${title}</h1><p>${escapeHtml(detail)}</p>${offered}<p><a href="/"${outside}>Go to the start page</a></p></body></html>
`;
  return { type: "text/html; charset=utf-8", body };
}

/**
 * @param {number} status
 * @param {string} title
 * @param {string} detail
 * @param {string[] | null} [allowed]
 * @returns {Refusal}
 */
export function refuse(status, title, detail, allowed = null) {
  return { status, title, detail, allowed };
}

/** @param {string | undefined} host HTTP/1.0 may leave it out */
function isHost(host) {
  return host === undefined || (/^[^\s/?#@\\]+$/.test(host) && URL.canParse(`http://${host}`));
}

/** @param {string} text */
function decodes(text) {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} text @param {string} mark */
function splitOnce(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
