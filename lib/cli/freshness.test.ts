import { expect, it } from "vitest";
import { isFresh } from "./freshness.mjs";

const etag = '"20261010-abcdef12"';
const lastModified = "Sat, 10 Oct 2026 00:00:00 GMT";

// The cases are those of RFC 9110, 13.1.2 and 13.1.3.
it("compares entity tags weakly, in a list too", () => {
  expect(isFresh({ "if-none-match": etag }, { etag })).toBe(true);
  expect(isFresh({ "if-none-match": `W/${etag}` }, { etag })).toBe(true);
  expect(isFresh({ "if-none-match": `"other", ${etag}` }, { etag: `W/${etag}` })).toBe(true);
  expect(isFresh({ "if-none-match": "*" }, { etag })).toBe(true);
  expect(isFresh({ "if-none-match": '"other"' }, { etag })).toBe(false);
  expect(isFresh({ "if-none-match": etag }, {})).toBe(false);
});

it("looks at dates only when no tag was sent", () => {
  expect(isFresh({ "if-modified-since": lastModified }, { lastModified })).toBe(true);
  expect(isFresh({ "if-modified-since": "Fri, 09 Oct 2026 23:59:59 GMT" }, { lastModified })).toBe(false);
  expect(isFresh({ "if-modified-since": lastModified, "if-none-match": '"other"' }, { etag, lastModified })).toBe(
    false,
  );
});

it("is not fresh without a condition, a date or a tag", () => {
  expect(isFresh({}, { etag, lastModified })).toBe(false);
  expect(isFresh({ "if-modified-since": "yesterday" }, { lastModified })).toBe(false);
  expect(isFresh({ "if-modified-since": lastModified }, {})).toBe(false);
});
