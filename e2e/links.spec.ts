import { expect, test } from "@playwright/test";

/** Pages of one kind that are read for further links; partners times sectors alone are thousands, of one template. */
const readOfAKind = 12;

test("no internal link of any kind of page is dead", async ({ request }) => {
  test.setTimeout(300_000);
  const waiting = ["/"];
  const seen = new Set(waiting);
  const read = new Map<string, number>();
  const dead: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await request.get(path);
    if (!response.ok()) dead.push(`${path}: ${response.status()}`);
    if (!response.headers()["content-type"]?.startsWith("text/html")) continue;
    const html = await response.text();
    for (const [, href = ""] of html.matchAll(/<a\b[^>]*? href="(\/[^"#]*)/g)) {
      // Views of a chart are without number; their pages and files are tested with the chart.
      if (seen.has(href) || href.includes("?")) continue;
      seen.add(href);
      const kind = kindOf(href);
      const count = (read.get(kind) ?? 0) + 1;
      read.set(kind, count);
      if (count <= readOfAKind) waiting.push(href);
    }
  }
  expect(dead).toEqual([]);
  expect(read.size).toBeGreaterThan(15);
});

/** `/tariffs/CHN/steel` → `tariffs/3`, `/charts/x.csv` → `charts/2.csv`. */
function kindOf(path: string): string {
  const parts = path.split("/").filter((part) => part !== "");
  return `${parts[0] ?? ""}/${parts.length}${/\.[a-z]+$/.exec(path)?.[0] ?? ""}`;
}

test("links into the glossary arrive", async ({ page }) => {
  await page.goto("/about");
  const ids = await page
    .locator('a[href^="/glossary#"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
  expect(ids.length).toBeGreaterThan(5);
  await page.goto("/glossary");
  const missing = await page.evaluate((all) => all.filter((id) => document.getElementById(id) === null), ids);
  expect(missing).toEqual([]);
});

for (const [path, nearest] of [
  ["/charts/good-balance", "/charts/goods-balance"],
  ["/sources/M888", "/sources/M88"],
  ["/datasets/partner", "/datasets/partners"],
] as const)
  test(`${path} is a 404 that offers ${nearest}`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("main").locator(`a[href="${nearest}"]`)).toBeVisible();
  });

test("the pages of errors are none of their own", async ({ request }) => {
  for (const path of ["/missing", "/bad-request"]) expect((await request.get(path)).status()).toBe(404);
});
