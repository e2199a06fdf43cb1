import { expect, test } from "./site";

test("the server answers a question without a script, from the masthead on", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  await page.goto("/about");
  const field = page.getByRole("search", { name: "Whole site" }).getByRole("searchbox");
  await field.fill("EO 14257");
  await field.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=EO(\+|%20)14257$/);
  await expect(page.getByRole("status")).toContainText("found");
  await expect(page.getByRole("main").locator('a[href^="/measures/"]').first()).toBeVisible();
  await page.close();
});

test("the box of every page answers letter by letter, by keyboard, and fetches nothing before", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/search/")) fetched.push(new URL(request.url()).pathname);
  });
  await page.goto("/about");
  const box = page.getByRole("search", { name: "Whole site" }).getByRole("combobox", { name: "Search" });
  await expect(box).toHaveAttribute("aria-expanded", "false");
  expect(fetched).toEqual([]);
  await box.pressSequentially("vietn");
  const list = page.getByRole("listbox", { name: "Found" });
  await expect(list.getByRole("option").first()).toContainText("Vietnam");
  await expect(box).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("option", { selected: true })).toContainText("Vietnam");
  await expect(box).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/partners\/VNM$/);
  expect(fetched).toEqual(["/search/index.json"]);
});

test("the last answer of the box leads to all, and Enter alone asks the server", async ({ page }) => {
  await page.goto("/about");
  const box = page.getByRole("combobox", { name: "Search" });
  await box.pressSequentially("steel");
  await page.getByRole("option", { name: /^All \d+ found$/ }).click();
  await expect(page).toHaveURL("/search?q=steel");
  await page.getByRole("combobox", { name: "Search" }).fill("Vietnma");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=Vietnma");
});

test("each letter is answered from one index, fetched once; the address follows", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/search/")) fetched.push(new URL(request.url()).pathname);
  });
  await page.goto("/search");
  const field = page.getByRole("searchbox", { name: /Partner, chart/ });
  await field.click();
  await field.pressSequentially("vietn");
  const results = page.getByRole("main").locator("ol").last().locator("li");
  await expect(results.first()).toContainText("Vietnam");
  await expect(page).toHaveURL(/\/search\?q=vietn$/);
  expect(fetched.filter((path) => path === "/search/index.json")).toHaveLength(1);
  await results.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/partners\/VNM$/);
});

for (const [question, href] of [
  ["Japan", "/partners/JPN"],
  ["goods balance", "/charts/goods-balance"],
  ["iron steel", "/sectors/steel"],
  ["IEEPA-FENT-CHN-10", "/measures/IEEPA-FENT-CHN-10"],
  ["000-02", "/figures/000-02"],
  ["stacking", "/methodology"],
] as const)
  test(`“${question}” finds ${href}`, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent(question)}`);
    await expect(page.getByRole("main").locator(`a[href="${href}"]`)).toBeVisible();
  });

test("what is found says in words what tells it from others of its name", async ({ page }) => {
  await page.goto("/search?q=IEEPA-FENT-CHN-10");
  const first = page.getByRole("main").locator("ol").last().locator("li").first();
  // EO 14195: ten per cent from 4 February 2025 until EO 14228 doubled it on 4 March.
  await expect(first).toContainText("China and Hong Kong · 4 Feb 2025 to 3 Mar 2025 · EO 14195");
});

test("what is misspelt offers the nearest; what is absurd is harmless", async ({ page }) => {
  await page.goto("/search?q=Vietnma");
  await expect(page.getByRole("main").getByRole("status")).toContainText("Nothing on file is called");
  await expect(page.getByRole("main").locator('a[href="/partners/VNM"]')).toBeVisible();
  const response = await page.goto(`/search?q=${encodeURIComponent("<script>alert(1)</script>".repeat(20))}`);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("<script>");
});

test("every entry of the index leads to a page", async ({ request }) => {
  test.setTimeout(60_000);
  const entries: { kind: string; href: string }[] = await (await request.get("/search/index.json")).json();
  expect(entries.length).toBeGreaterThan(900);
  expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length);
  for (const kind of ["chart", "sector", "source", "page", "event"]) {
    const some = entries.filter((entry) => entry.kind === kind).slice(0, 8);
    for (const { href } of some) expect((await request.get(href)).status(), href).toBe(200);
  }
});
