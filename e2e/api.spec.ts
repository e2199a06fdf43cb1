import { expect, httpTest as test } from "./site";

interface Parameter {
  name: string;
  in: "path" | "query";
  required?: boolean;
  schema: { enum?: string[] };
  example: string | number;
}
interface Operation {
  operationId: string;
  parameters?: Parameter[];
  responses: Record<string, { content?: Record<string, unknown> }>;
}

/** The requests that a path's examples make: one with none of the optional parameters, then one for each of them. */
function requestsOf(path: string, { parameters = [] }: Operation): string[] {
  const filled = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((text, { name, example }) => text.replace(`{${name}}`, String(example)), path);
  const pair = ({ name, example }: Parameter) => `${name}=${encodeURIComponent(example)}`;
  const query = parameters.filter((parameter) => parameter.in === "query");
  const base = query.filter(({ required }) => required).map(pair);
  const address = (pairs: string[]) => (pairs.length === 0 ? filled : `${filled}?${pairs.join("&")}`);
  return [base, ...query.filter(({ required }) => !required).map((each) => [...base, pair(each)])].map(address);
}

for (const [part, parts] of [0, 1, 2, 3].map((each, _, all) => [each, all.length] as const))
  test(`every example of /openapi.json is answered as it says (${part + 1} of ${parts})`, async ({ raw, siteUrl }) => {
    const document = JSON.parse((await raw("/openapi.json")).body);
    expect(document.openapi).toBe("3.1.0");
    expect(document.servers).toEqual([{ url: siteUrl }]);
    const operations = Object.entries<{ get: Operation }>(document.paths).filter((_, at) => at % parts === part);
    const requests = operations.flatMap(([path, { get }]) =>
      requestsOf(path, get).map((request) => ({ request, get })),
    );
    expect(requests.length).toBeGreaterThan(30);
    for (const { request, get } of requests) {
      const { status, headers, body } = await raw(request);
      expect(status, `${request}: ${body.slice(0, 200)}`).toBe(200);
      const type = String(headers["content-type"]).split(";")[0] ?? "";
      expect(Object.keys(get.responses[200]?.content ?? {}), request).toContain(type);
      if (type === "application/json") JSON.parse(body);
    }
  });

test("/openapi.json speaks of charts, datasets, measures, figures and the stack", async ({ raw }) => {
  const { paths } = JSON.parse((await raw("/openapi.json")).body);
  const tags = Object.values<{ get: { tags: string[] } }>(paths).flatMap(({ get }) => get.tags);
  expect([...new Set(tags)].sort()).toEqual(["charts", "datasets", "figures", "measures", "stack"]);
});

test("operation ids are unique and every path parameter has its values", async ({ raw }) => {
  const { paths } = JSON.parse((await raw("/openapi.json")).body);
  const operations = Object.values<{ get: Operation }>(paths).map(({ get }) => get);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { parameters = [] } of operations)
    for (const { in: place, schema, example } of parameters)
      if (place === "path") expect(schema.enum).toContain(example);
});

test("the site's data package names every offered table, and the hash of one is that of its file", async ({
  raw,
  request,
}) => {
  const { createHash } = await import("node:crypto");
  const document = JSON.parse((await raw("/datapackage.json")).body);
  expect(document.resources.length).toBeGreaterThan(25);
  for (const { name, path, schema, licenses } of document.resources) {
    expect(path).toMatch(new RegExp(`/datasets/${name}\\.csv$`));
    expect(licenses.length, name).toBeGreaterThan(0);
    for (const field of schema.fields) expect(field.description, `${name}.${field.name}`).toMatch(/\S{3}/);
  }
  expect(document.resources.map(({ name }: { name: string }) => name)).not.toContain("mirror-china-2025-jan-nov");
  const partners = document.resources.find(({ name }: { name: string }) => name === "partners");
  const csv = await (await request.get(partners.path)).body();
  expect(partners.bytes).toBe(csv.length);
  expect(partners.hash).toBe(`sha256:${createHash("sha256").update(csv).digest("hex")}`);
});

test("robots, sitemap and llms.txt name pages that are there", async ({ raw, siteUrl }) => {
  expect((await raw("/robots.txt")).body).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
  const sitemap = (await raw("/sitemap.xml")).body;
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => url);
  expect(pages.length).toBeGreaterThan(500);
  expect(new Set(pages).size).toBe(pages.length);
  const kinds = new Map(
    pages.map((url) => [url.slice(siteUrl.length).split("/").slice(0, 2).join("/") + url.split("/").length, url]),
  );
  const llms = (await raw("/llms.txt")).body;
  const links = [...llms.matchAll(/\]\(([^)]+)\)/g)].map(([, url = ""]) => url);
  expect(links.length).toBeGreaterThan(50);
  for (const url of [...kinds.values(), ...links.filter((_, at) => at % 5 === 0)]) {
    expect(url.startsWith(siteUrl), url).toBe(true);
    expect((await raw(url.slice(siteUrl.length), { method: "HEAD" })).status, url).toBe(200);
  }
});

test("pages of charts and datasets describe themselves as schema.org Datasets", async ({ raw, siteUrl }) => {
  for (const [path, licence] of [
    ["/datasets/goods-trade-by-partner-monthly", "US government work, public domain"],
    ["/datasets/partners?filter=code:eq:CHN", "US government work, public domain"],
    ["/datasets/events", "https://creativecommons.org/licenses/by/4.0/"],
    ["/charts/goods-balance", "US government work, public domain"],
    ["/charts/headline-rates", "facts of US government works, public domain"],
  ] as const) {
    const html = (await raw(path)).body;
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
    const data = JSON.parse(json);
    expect(data).toMatchObject({ "@context": "https://schema.org", "@type": "Dataset" });
    // A licence is an address or a work; words alone are none to a crawler.
    expect(data.license).toContainEqual(
      licence.startsWith("http") ? licence : { "@type": "CreativeWork", name: licence },
    );
    expect(data.url.startsWith(siteUrl)).toBe(true);
    expect(data.description.length).toBeGreaterThan(50);
    expect(data.distribution.map((file: { encodingFormat: string }) => file.encodingFormat)).toEqual([
      "text/csv",
      "application/json",
      "application/zip",
    ]);
    for (const { contentUrl } of data.distribution)
      expect((await raw(contentUrl.slice(siteUrl.length), { method: "HEAD" })).status, contentUrl).toBe(200);
    if (path.includes("goods")) expect(data.temporalCoverage).toMatch(/^\d{4}-\d{2}\/2026-08$/);
  }
});
