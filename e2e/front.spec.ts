import { connect } from "node:net";
import { expect, httpTest as test } from "./site";

const chart = "/charts/goods-balance";

test.describe("malformed requests", () => {
  for (const path of ["/%FF", `${chart}%`, "/charts/%E0%A4%A", "/?q=100%", `${chart}?from=%80`, "/a%00b"])
    test(`400 as a page for ${path}`, async ({ raw }) => {
      const { status, headers, body } = await raw(path);
      expect(status).toBe(400);
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(body).toContain("<h1>Bad request</h1>");
    });

  for (const path of [`${chart}.csv?from=%`, "/charts/%FF.json", "/api/stack?partner=%C3"])
    test(`400 as problem+json for ${path}`, async ({ raw }) => {
      const { status, headers, body } = await raw(path);
      expect(status).toBe(400);
      expect(headers["content-type"]).toBe("application/problem+json");
      expect(JSON.parse(body)).toMatchObject({ title: "Bad request", status: 400, parameter: null, allowed: [] });
    });

  test("414 for an address over 8 KB, however long", async ({ raw }) => {
    for (const length of [8200, 20_000, 60_000]) expect((await raw(`/?q=${"a".repeat(length)}`)).status).toBe(414);
  });

  test("405 names what is offered", async ({ raw }) => {
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
      const { status, headers } = await raw(chart, { method });
      expect(status).toBe(405);
      expect(headers.allow).toBe("GET, HEAD, OPTIONS");
    }
  });

  const heads: Record<string, string>[] = [
    { Host: "a b" },
    { Host: "evil/../x" },
    { RSC: "1", "Next-Router-State-Tree": "%FF" },
    { "X-Forwarded-Host": ":::", "X-Forwarded-Proto": "javascript" },
    { Cookie: "%FF=%" },
    { "Accept-Encoding": "*;q=x" },
    { "If-Modified-Since": "yesterday" },
    { Range: "bytes=9-1" },
    { Connection: "Upgrade", Upgrade: "websocket" },
    { "X-Large": "x".repeat(40_000) },
  ];
  const paths = [
    "/",
    chart,
    `${chart}?partner=CHN`,
    `${chart}.csv`,
    "/charts/%25",
    "/charts/a%2Fb",
    "/charts/%0d%0aX:1",
    "/charts/__proto__",
    "/nowhere",
    "//elsewhere.example/%2e%2e",
    "/_global-error",
    "/_next/image?url=%2F&w=64&q=75",
    "/?__proto__=1&a[]=2",
  ];
  test("nothing answers 5xx, hangs or leads to another host", async ({ raw, siteUrl }) => {
    for (const path of paths)
      for (const headers of [{}, ...heads]) {
        const answer = await raw(path, { headers });
        const what = `${path} ${JSON.stringify(headers).slice(0, 80)}`;
        expect(answer.status, what).toBeLessThan(500);
        expect(new URL(String(answer.headers.location ?? "/"), siteUrl).origin, what).toBe(siteUrl);
      }
  });

  test("bytes that are no HTTP get an answer and no crash", async ({ raw, siteUrl }) => {
    expect(await rawBytes(siteUrl, "hello\r\n\r\n")).toBe("HTTP/1.1 501 Not Implemented");
    expect(await rawBytes(siteUrl, "GET / HTTP/1.1\r\nHost: a\r\nbad header\r\n\r\n")).toBe("HTTP/1.1 400 Bad Request");
    expect((await raw("/")).status).toBe(200);
  });
});

test.describe("on the wire", () => {
  for (const path of ["/", chart, `${chart}.csv`, `${chart}.json`])
    test(`${path} is compressed as asked, and says so`, async ({ raw }) => {
      const plain = await raw(path);
      expect(plain.headers["content-encoding"]).toBe(undefined);
      for (const [accept, encoding] of [
        ["gzip, deflate, br", "br"],
        ["gzip", "gzip"],
      ] as const) {
        const packed = await raw(path, { headers: { "Accept-Encoding": accept } });
        expect(packed.headers["content-encoding"]).toBe(encoding);
        expect(String(packed.headers.vary).toLowerCase()).toContain("accept-encoding");
        expect(packed.body).toBe(plain.body);
        expect(packed.bytes).toBeLessThan(plain.bytes / 2);
      }
    });

  test("a font is not compressed again", async ({ raw }) => {
    const page = await raw("/");
    const font = page.body.match(/\/_next\/static\/[^"]+\.woff2/)?.[0] ?? "";
    const { status, headers } = await raw(font, { headers: { "Accept-Encoding": "br" } });
    expect(status).toBe(200);
    expect(headers["content-encoding"]).toBe(undefined);
  });

  test("a client that holds the file gets 304, with or without compression", async ({ raw }) => {
    for (const path of ["/", `${chart}.csv`]) {
      const first = await raw(path);
      expect(first.headers.etag).toMatch(/^(W\/)?"[^"]+"$/);
      for (const accept of ["identity", "br"]) {
        const headers = { "If-None-Match": String(first.headers.etag), "Accept-Encoding": accept };
        const again = await raw(path, { headers });
        expect(again.status).toBe(304);
        expect(again.bytes).toBe(0);
      }
    }
  });

  test("a page rendered on request may be kept and is asked for again, what is refused is not kept", async ({
    raw,
  }) => {
    const path = "/charts/largest-deficits?sort=-balance_usd&tab=table";
    const headers = { "Accept-Encoding": "br" };
    const once = await raw(path, { headers });
    const { status, headers: kept } = await raw(path, { headers });
    expect([once.status, status]).toEqual([200, 200]);
    for (const answer of [once.headers, kept])
      expect(answer["cache-control"]).toBe("public, max-age=0, must-revalidate");
    const again = await raw(path, { headers: { ...headers, "If-None-Match": String(kept.etag) } });
    expect([again.status, again.bytes]).toEqual([304, 0]);
    for (const bad of ["/charts/no-such-chart", "/charts/goods-balance?from=2025-01&until=2024-01"])
      expect((await raw(bad, { headers })).headers["cache-control"]).toContain("no-store");
  });

  test("HEAD answers as GET does, without a body", async ({ raw }) => {
    for (const path of ["/", `${chart}.csv`]) {
      const [get, head] = [await raw(path), await raw(path, { method: "HEAD" })];
      expect(head.status).toBe(get.status);
      expect(head.headers["content-type"]).toBe(get.headers["content-type"]);
      expect(head.bytes).toBe(0);
    }
  });
});

/** First line of the answer to bytes sent as they are. */
function rawBytes(siteUrl: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(siteUrl);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("close", () => resolve(answer.split("\r\n")[0] ?? ""));
    socket.on("error", reject);
  });
}
