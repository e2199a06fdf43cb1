import { describe, expect, it } from "vitest";
import { isDataRoute, refusal, refusalBody, refusalPolicy } from "./refusal.mjs";

const headers = { host: "localhost:3000" };
const statusOf = (url: string, method = "GET", host = "localhost") =>
  refusal({ method, url, headers: { host } })?.status ?? null;

describe("refusal", () => {
  it.each(["/", "/charts/goods-balance?partner=CHN~JPN&from=2024-01", "/search?q=caf%C3%A9+100%25", "/%F0%9F%98%80"])(
    "lets %s through",
    (url) => expect(statusOf(url)).toBe(null),
  );

  it.each(["/charts/%FF", "/%", "/a%2", "/a%zz", "/%C3", "/?q=100%", "/?q=%E0%A4%A", "/x?a=1&b=%80"])(
    "answers 400 to %s: not valid UTF-8 in percent-encoding",
    (url) => expect(statusOf(url)).toBe(400),
  );

  it("answers 400 to null bytes, odd hosts and targets that are no path", () => {
    expect(statusOf("/a%00b")).toBe(400);
    expect(statusOf("/", "GET", "evil/../x")).toBe(400);
    expect(statusOf("/", "GET", "[::")).toBe(400);
    expect(statusOf("*")).toBe(400);
    expect(statusOf("http://elsewhere.example/")).toBe(400);
  });

  it("answers 414 from 8193 characters on", () => {
    expect(statusOf(`/?${"a".repeat(8190)}`)).toBe(null);
    expect(statusOf(`/?${"a".repeat(8191)}`)).toBe(414);
  });

  it("offers reading only and names what it offers", () => {
    expect(["GET", "HEAD", "OPTIONS"].map((method) => statusOf("/", method))).toEqual([null, null, null]);
    expect(refusal({ method: "POST", url: "/", headers })).toMatchObject({
      status: 405,
      allowed: ["GET", "HEAD", "OPTIONS"],
    });
  });
});

describe("refusalBody", () => {
  const refused = { status: 400, title: "Bad request", detail: "The <query> is wrong.", allowed: null };

  it("is problem+json (RFC 9457) for what programs read", () => {
    const { type, body } = refusalBody(refused, "/charts/goods-balance.csv?x=%");
    expect(type).toBe("application/problem+json");
    expect(JSON.parse(body)).toEqual({
      type: "about:blank",
      title: "Bad request",
      status: 400,
      detail: "The <query> is wrong.",
      parameter: null,
      allowed: [],
    });
  });

  it("is a page for people, with the text escaped", () => {
    const { type, body } = refusalBody(refused, "/charts/%");
    expect(type).toBe("text/html; charset=utf-8");
    expect(body).toContain("<p>The &lt;query&gt; is wrong.</p>");
  });
});

describe("a refusal in a frame", () => {
  const refused = { status: 400, title: "Bad request", detail: "The query is wrong.", allowed: null };

  it("may be framed below /embed/ alone, and leads out of the frame", () => {
    expect(refusalPolicy("/embed/goods-balance?partner=%")).toContain("frame-ancestors *");
    expect(refusalPolicy("/charts/goods-balance?partner=%")).toContain("frame-ancestors 'none'");
    expect(refusalBody(refused, "/embed/%").body).toContain('<a href="/" target="_blank" rel="noopener">');
    expect(refusalBody(refused, "/charts/%").body).toContain('<a href="/">');
  });
});

describe("isDataRoute", () => {
  it.each(["/charts/x.csv", "/charts/x.json?y=1", "/api/stack?partner=CHN", "/changes.atom", "/datapackage.json"])(
    "%s",
    (url) => expect(isDataRoute(url)).toBe(true),
  );
  it.each(["/charts/x", "/", "/search?q=a.csv", "/apiary"])("not %s", (url) => expect(isDataRoute(url)).toBe(false));
});
