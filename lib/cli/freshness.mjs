/**
 * Whether what a client holds is what we would send again (RFC 9110, 13.1): then the answer is a 304 without a body.
 * Entity tags compare weakly, as If-None-Match asks; dates count only when no tag was sent.
 * @param {{ "if-none-match"?: string, "if-modified-since"?: string }} asked request headers
 * @param {{ etag?: string, lastModified?: string }} held what the answer would carry
 */
export function isFresh(asked, { etag, lastModified }) {
  const tags = asked["if-none-match"];
  if (tags !== undefined) {
    if (etag === undefined) return false;
    return tags.trim() === "*" || tags.split(",").some((tag) => weak(tag) === weak(etag));
  }
  const since = Date.parse(asked["if-modified-since"] ?? "");
  return Date.parse(lastModified ?? "") <= since; // false when either is no date
}

/** @param {string} tag */
function weak(tag) {
  return tag.trim().replace(/^W\//, "");
}
