import { createHash } from "node:crypto";
import Papa from "papaparse";
import { unzip } from "../lib/extract/fixtures/unzip";
import { expect, httpTest as test } from "./site";

/** The ids of all charts, from the document that programs read. */
async function chartIds(raw: (path: string) => Promise<{ body: string }>): Promise<string[]> {
  const { paths } = JSON.parse((await raw("/openapi.json")).body);
  return Object.keys(paths).flatMap((path) => /^\/charts\/([^/.]+)\./.exec(path)?.[1] ?? []);
}

const csvRows = (body: string, delimiter = ",") =>
  Papa.parse<Record<string, string>>(body.replace(/^\ufeff/, ""), { header: true, skipEmptyLines: true, delimiter })
    .data;

test("every chart's ZIP holds the CSV it offers alone, its hash, and a README that cites it", async ({
  raw,
  request,
}) => {
  for (const id of await chartIds(raw)) {
    const csv = await (await request.get(`/charts/${id}.csv`)).body();
    const files = unzip(await (await request.get(`/charts/${id}.zip`)).body());
    const [name = ""] = files.keys();
    expect([...files.keys()], id).toEqual([name, "datapackage.json", "README.md"]);
    expect(name).toMatch(new RegExp(`^tariff-ledger_${id}_(.*_)?\\d{8}-[0-9a-f]{8}\\.csv$`));
    expect(files.get(name)?.equals(csv), id).toBe(true);
    const [resource] = JSON.parse(String(files.get("datapackage.json"))).resources;
    expect(resource).toMatchObject({ path: name, bytes: csv.length });
    expect(resource.hash).toBe(`sha256:${createHash("sha256").update(csv).digest("hex")}`);
    const head = csv.toString("utf8").split("\r\n")[0]?.split(",");
    expect(resource.schema.fields.map((field: { name: string }) => field.name)).toEqual(head);
    expect(head?.slice(-3)).toEqual(["source_id", "as_of", "vintage"]);
    expect(String(files.get("README.md"))).toContain("## Cite as\n\nTariff Ledger contributors, “");
  }
});

test("filter and order of the table go with the download, in every format", async ({ raw, request }) => {
  const query = "filter=partner:eq:CHN&filter=balance_usd:lt:-300000000000&sort=-month";
  const rows = csvRows((await raw(`/charts/goods-balance.csv?${query}`)).body);
  const whole = csvRows((await raw("/charts/goods-balance.csv")).body);
  const wanted = whole
    .filter(({ partner, balance_usd }) => partner === "CHN" && Number(balance_usd) < -300e9)
    .sort((a, b) => ((a.month ?? "") < (b.month ?? "") ? 1 : -1));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows).toEqual(wanted);
  const json = JSON.parse((await raw(`/charts/goods-balance.json?${query}`)).body);
  expect(json.rows.map((row: { month: string }) => row.month)).toEqual(wanted.map(({ month }) => month));
  const files = unzip(await (await request.get(`/charts/goods-balance.zip?${query}`)).body());
  expect(csvRows(String([...files.values()][0]))).toEqual(wanted);
  const page = (await raw(`/charts/goods-balance?view=table&${query}`)).body;
  expect(page).toContain(`${wanted.length} rows`);
  expect(page.replaceAll("&amp;", "&")).toContain(
    "/charts/goods-balance.csv?sort=-month&filter=partner:eq:CHN&filter=",
  );
});

test("the dialects are written and declared", async ({ raw, request }) => {
  const { body } = await raw("/charts/headline-rates.csv?dialect=eu&excel=1");
  expect(body.startsWith("\ufeff")).toBe(true);
  const plain = csvRows((await raw("/charts/headline-rates.csv")).body);
  const eu = csvRows(body, ";");
  expect(eu.length).toBe(plain.length);
  const rates = (rows: Record<string, string>[]) =>
    rows.flatMap((row) => Object.values(row)).filter((cell) => /^\d[.,]\d+$/.test(cell));
  expect(rates(eu).map((cell) => cell.replace(",", "."))).toEqual(rates(plain));
  expect(rates(eu).length).toBeGreaterThan(10);
  const json = JSON.parse((await raw("/charts/headline-rates.json?dialect=eu&excel=1")).body);
  expect(json.csv).toMatchObject({ delimiter: ";", decimal_mark: ",", byte_order_mark: true });
  const files = unzip(await (await request.get("/charts/headline-rates.zip?dialect=eu")).body());
  const [resource] = JSON.parse(String(files.get("datapackage.json"))).resources;
  expect(resource.dialect.delimiter).toBe(";");
  const numbers = resource.schema.fields.filter((field: { type: string }) => field.type === "number");
  expect(numbers.length).toBeGreaterThan(0);
  for (const field of numbers) expect(field.decimalChar).toBe(",");
});

for (const path of [
  "/charts/goods-balance.csv",
  "/charts/goods-balance.csv?partner=CHN",
  "/datasets/partners.csv",
  "/charts/goods-balance.json",
  "/datasets/partners.json?filter=code:eq:CHN",
])
  test(`${path} is answered as HTTP asks`, async ({ raw, siteUrl }) => {
    const { status, headers, body } = await raw(path);
    expect(status).toBe(200);
    const csv = path.includes(".csv");
    expect(headers["content-type"]).toBe(
      csv ? "text/csv; charset=utf-8; header=present" : "application/json; charset=utf-8",
    );
    expect(headers["content-disposition"]).toMatch(
      /^(attachment|inline); filename="tariff-ledger_[a-z0-9_-]+_\d{8}-[0-9a-f]{8}\.(csv|json)"$/,
    );
    expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    expect(String(headers.vary)).toContain("Accept-Encoding");
    expect(String(headers.link)).toMatch(/rel="describedby"$/);
    expect(String(headers.link)).toContain(siteUrl);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["access-control-expose-headers"]).toContain("Content-Disposition");
    expect(Date.parse(String(headers["last-modified"]))).toBeGreaterThan(Date.parse("2026-11-01"));
    const head = await raw(path, { method: "HEAD" });
    expect([head.status, head.headers.etag, head.bytes]).toEqual([200, headers.etag, 0]);
    const again = await raw(path, { headers: { "If-None-Match": `"other", ${headers.etag}` } });
    expect([again.status, again.bytes]).toEqual([304, 0]);
    for (const encoding of ["gzip", "br"]) {
      const packed = await raw(path, { headers: { "Accept-Encoding": encoding } });
      expect(packed.body).toBe(body);
      if (body.length > 2000) expect(packed.headers["content-encoding"]).toBe(encoding);
    }
    const preflight = await raw(path, { method: "OPTIONS" });
    expect(preflight.headers["access-control-allow-origin"]).toBe("*");
  });

for (const [path, status, parameter, allowed] of [
  ["/charts/goods-balance.csv?sort=price", 400, "sort", "balance_usd"],
  ["/charts/goods-balance.zip?filter=price:eq:1", 400, "filter", "balance_usd"],
  ["/charts/goods-balance.json?filter=month:like:1", 400, "filter", "has"],
  ["/charts/goods-balance.csv?dialect=uk", 400, "dialect", "eu"],
  ["/datasets/partners.csv?sort=price", 400, "sort", "code"],
  ["/datasets/partners.json?page=none", 400, "page", "1, 2, 3 …"],
  ["/charts/none.csv", 404, null, "goods-balance"],
  ["/datasets/none.csv", 404, null, "partners"],
  ["/datasets/partners.xls", 404, null, "csv"],
  ["/datasets/mirror-china-2025-jan-nov.csv", 403, null, "/charts/china-own-balances.csv"],
] as const)
  test(`${path} is refused with what is allowed`, async ({ raw }) => {
    const answer = await raw(path);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    const problem = JSON.parse(answer.body);
    expect(problem).toMatchObject({ type: "about:blank", status, parameter });
    expect(problem.allowed).toContain(allowed);
  });

test("an over-long query is 414, another method 405, as problem+json", async ({ raw }) => {
  const long = await raw(`/charts/goods-balance.csv?filter=month:has:${"a".repeat(2000)}`);
  expect([long.status, JSON.parse(long.body).title]).toEqual([414, "Address too long"]);
  const post = await raw("/datasets/partners.csv", { method: "POST" });
  expect([post.status, JSON.parse(post.body).allowed]).toEqual([405, ["GET", "HEAD", "OPTIONS"]]);
});
