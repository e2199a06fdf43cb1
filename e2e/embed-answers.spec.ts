import { createHash } from "node:crypto";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { expect } from "@playwright/test";
import { httpTest } from "./site";

httpTest("every default embed is small on the wire and needs nothing else", async ({ request, siteUrl }) => {
  const list = await (await request.get("/charts")).text();
  const ids = [...new Set([...list.matchAll(/href="\/charts\/([a-z0-9-]+)"/g)].map(([, id]) => id as string))];
  expect(ids.length).toBeGreaterThanOrEqual(20);
  const sizes: number[] = [];
  for (const id of ids) {
    const answer = await fetch(`${siteUrl}/embed/${id}`, { headers: { "Accept-Encoding": "br" } });
    expect([id, answer.status, answer.headers.get("content-encoding")]).toEqual([id, 200, "br"]);
    const html = await answer.text(); // fetch has taken the encoding off
    const size = Number(answer.headers.get("content-length") ?? brotliCompressSync(html).length);
    sizes.push(size);
    expect([id, size <= 15_000]).toEqual([id, true]);
    const policy = answer.headers.get("content-security-policy") ?? "";
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
    for (const text of [style, script])
      expect(policy).toContain(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    expect(policy).toContain("default-src 'none'");
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(4000);
    expect([...html.matchAll(/\s(?:src|style|on[a-z]+)="/g)]).toEqual([]);
  }
  expect(sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(8000);
});

httpTest("an embed has as many series as the JSON, without a script", async ({ request }) => {
  for (const id of ["goods-balance", "added-duty", "exports-and-imports"]) {
    const json = await (await request.get(`/charts/${id}.json`)).json();
    const html = await (await request.get(`/embed/${id}`)).text();
    const drawn = (html.split('class="n"')[0] ?? "").match(/<path data-series="/g) ?? [];
    expect([id, drawn.length]).toEqual([id, json.series.length]);
  }
});

httpTest("only embeds may be framed", async ({ request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()["content-security-policy"] ?? "";
  expect(await policy("/embed/goods-balance")).toContain("frame-ancestors *");
  for (const path of [
    "/",
    "/charts",
    "/charts/goods-balance",
    "/charts/goods-balance?step=year",
    "/glossary",
    "/no-such-page",
  ])
    expect([path, await policy(path)]).toEqual([path, expect.stringContaining("frame-ancestors 'none'")]);
  expect((await request.get("/embed/goods-balance")).headers()["set-cookie"]).toBeUndefined();
});

httpTest("bad input gets a small framed page that repeats nothing unescaped", async ({ raw }) => {
  const hostile = encodeURIComponent(`"><script>alert(1)</script>'&\u202e`);
  const cases: [string, number][] = [
    ["/embed/no-such-chart", 404],
    [`/embed/${hostile}`, 404],
    [`/embed/goods-balance?partner=${hostile}`, 400],
    ["/embed/goods-balance?from=2030-01", 400],
    ["/embed/goods-balance?theme=pink", 400],
    ["/embed/goods-balance?v=20200101-00000000", 404],
    [`/embed/goods-balance?v=${hostile}`, 400],
    [`/embed/goods-balance?from=${"9".repeat(1500)}`, 400],
    ["/embed/goods-balance?partner=%FF", 400],
    ["/embed/%FF", 400],
    ["/embed/goods-balance?partner=%00", 400],
  ];
  for (const [path, status] of cases) {
    const answer = await raw(path);
    expect([path, answer.status]).toEqual([path, status]);
    expect(answer.body).not.toContain("<script>alert");
    expect(answer.body.length).toBeLessThan(20_000);
    expect([path, answer.headers["content-security-policy"]]).toEqual([
      path,
      expect.stringContaining("frame-ancestors *"),
    ]);
  }
  expect((await raw("/embed/goods-balance?v=20200101-00000000")).body).toContain("Goods balance by partner");
});

httpTest("the same version gives the same bytes", async ({ raw, request }) => {
  const { data_version: version } = await (await request.get("/charts/goods-balance.json")).json();
  const [one, other] = [await raw(`/embed/goods-balance?v=${version}`), await raw(`/embed/goods-balance?v=${version}`)];
  expect(one.status).toBe(200);
  expect(other.body).toBe(one.body);
  expect(brotliDecompressSync(brotliCompressSync(one.body)).toString()).toBe(other.body);
});
