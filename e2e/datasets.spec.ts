import Papa from "papaparse";
import { axeFaults } from "./axe-faults";
import { expect, httpTest, test, widths } from "./site";

const trade = "/datasets/goods-trade-by-partner-monthly";

httpTest("a long table is paged, sorted and filtered on the server", async ({ raw }) => {
  const first = (await raw(trade)).body;
  expect(first).toContain("Page 1 of 1,984, 99,171 rows");
  // 99,171 rows at 50 a page leave 21 on the last.
  const last = (await raw(`${trade}?page=1984`)).body;
  expect(last.match(/aria-label="Permalink of row/g)?.length).toBe(21);
  const sorted = (await raw(`${trade}?filter=partner:eq:CHN&filter=month:ge:2024-01&sort=-imports_usd`)).body;
  const cells = [...sorted.matchAll(/data-cell="CHN".*?data-cell="(20\d\d-\d\d)"/gs)].map(([, month]) => month);
  expect(cells.length).toBe(32);
  const csv = (await raw(`${trade}.csv?filter=partner:eq:CHN&filter=month:ge:2024-01&sort=-imports_usd`)).body;
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  expect(rows.map(({ month }) => month)).toEqual(cells);
  const imports = rows.map(({ imports_usd }) => Number(imports_usd));
  expect(imports).toEqual([...imports].sort((a, b) => b - a));
});

httpTest("the whole table arrives: as many rows as its provenance counts", async ({ raw }) => {
  const { body } = await raw(`${trade}.csv`, { headers: { "Accept-Encoding": "br" } });
  expect(body.endsWith("\r\n")).toBe(true);
  expect(body.split("\r\n").length).toBe(99_171 + 2);
  const json = JSON.parse((await raw("/datasets/us-tariff-measures.json")).body);
  expect(json.rows.length).toBe(371);
});

httpTest("a row has an address for ever, which shows it alone", async ({ raw }) => {
  const html = (await raw(`${trade}?filter=partner:eq:CHN&filter=month:eq:2024-12`)).body.replaceAll("&amp;", "&");
  expect(html).toContain(`href="${trade}?filter=partner:eq:CHN&filter=month:eq:2024-12"`);
  expect(html.match(/aria-label="Permalink of row/g)?.length).toBe(1);
});

httpTest("unknown columns are 400 as a page, an unknown dataset 404", async ({ raw }) => {
  for (const query of ["sort=price", "filter=price:eq:1", "filter=partner:eq", "page=0"])
    expect((await raw(`${trade}?${query}`)).status, query).toBe(400);
  expect((await raw("/datasets/goods-trade")).status).toBe(404);
});

test("filters work without a script, and are taken off by a link", async ({ browser, siteUrl }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${siteUrl}${trade}`);
  await page.getByLabel("Rows whose").selectOption("partner");
  await page.getByLabel("compares").selectOption("eq");
  await page.getByLabel("value, as in the file").fill("TWN");
  await page.getByRole("button", { name: "Filter rows" }).click();
  await expect(page).toHaveURL(`${siteUrl}${trade}?filter=partner%3Aeq%3ATWN`);
  await expect(page.getByText(/rows$/).first()).toBeVisible();
  await page.getByRole("link", { name: "Remove the filter: partner is TWN" }).click();
  await expect(page).toHaveURL(`${siteUrl}${trade}`);
  await context.close();
});

test("the rows on the page are copied as tab-separated text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/datasets/goods-trade-2024-by-vintage");
  await page.getByRole("button", { name: "Copy these rows" }).click();
  await expect(page.getByText("20 rows copied.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.trim().split("\n");
  expect(lines.length).toBe(21);
  expect(lines[0]?.split("\t").slice(-3)).toEqual(["source_id", "as_of", "vintage"]);
  for (const line of lines) expect(line.split("\t").length).toBe(lines[0]?.split("\t").length);
});

for (const [path, name] of [
  ["/datasets/us-tariff-measures?filter=authority:eq:section-338", "a wide table"],
  ["/datasets/mirror-china-2025-jan-nov", "a table that is not offered"],
  ["/changes", "changes"],
] as const)
  test(`${name}: no fault of accessibility, no scrolling sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize(widths.wide);
    await page.goto(path);
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

httpTest("the feed of changes names every version on the page", async ({ raw }) => {
  const feed = await raw("/changes.atom");
  expect(feed.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
  const page = (await raw("/changes")).body;
  const versions = [...feed.body.matchAll(/<title>Data version (\d{8}-[0-9a-f]{8})<\/title>/g)].map(([, name]) => name);
  expect(versions.length).toBeGreaterThan(0);
  for (const version of versions) expect(page).toContain(`id="v${version}"`);
});
