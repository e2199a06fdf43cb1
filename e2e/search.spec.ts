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

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });
    test("all that is found can be reached, page by page and kind by kind", async ({ page }) => {
      await page.goto("/search?q=japan");
      const main = page.getByRole("main");
      const status = main.getByRole("status");
      const total = Number(/^(\d+) found, 1 to 60 shown$/.exec(await status.innerText())?.[1]);
      expect(total).toBeGreaterThan(60);
      const listed = () => main.locator("ol").last().getByRole("link");
      const seen = await listed().evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      const pages = page.getByRole("navigation", { name: "Pages of the results" });
      for (let number = 2; (number - 1) * 60 < total; number++) {
        await pages.getByRole("link", { name: "Next page" }).click();
        await expect(page).toHaveURL(`/search?q=japan&page=${number}#found`);
        await expect(status).toHaveText(
          `${total} found, ${(number - 1) * 60 + 1} to ${Math.min(number * 60, total)} shown`,
        );
        await expect(page.getByRole("region", { name: "Found" })).toBeFocused();
        seen.push(...(await listed().evaluateAll((links) => links.map((link) => link.getAttribute("href")))));
      }
      await expect(pages.getByRole("link", { name: "Next page" })).toHaveCount(0);
      expect(new Set(seen).size).toBe(total);
      const kinds = page.getByRole("navigation", { name: "Kinds found" });
      const counts = await kinds.getByRole("link").allInnerTexts();
      const [all, ...each] = counts.map((words) => Number(/\d+$/.exec(words)?.[0]));
      expect([all, each.reduce((sum, count) => sum + count, 0)]).toEqual([total, total]);
      await kinds.getByRole("link", { name: /^Events/ }).click();
      await expect(page).toHaveURL("/search?q=japan&filter=kind:eq:event");
      await expect(status).toHaveText(new RegExp(`^\\d+ of ${total} found are events$`));
      await expect(main.locator("ol").last().locator('a:not([href^="/events#"])')).toHaveCount(0);
    });
  });

test("a new question typed on a later page begins at its first, of every kind", async ({ page }) => {
  await page.goto("/search?q=japan&page=2&filter=kind:eq:figure");
  const field = page.getByRole("searchbox", { name: /Partner, chart/ });
  await field.click();
  // The index is there; nothing is typed yet.
  await expect(page).toHaveURL("/search?q=japan&page=2&filter=kind:eq:figure");
  await field.fill("china");
  await expect(page).toHaveURL("/search?q=china");
  await expect(page.getByRole("main").getByRole("status")).toHaveText(/^\d+ found, 1 to 60 shown$/);
  await page.getByRole("navigation", { name: "Pages of the results" }).getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL("/search?q=china&page=2#found");
  await expect(page.getByRole("main").getByRole("status")).toHaveText(/^\d+ found, 61 to \d+ shown$/);
  await expect(field).toHaveValue("china");
});

test("a page beyond the last says so, and a kind that is none is refused", async ({ page }) => {
  await page.goto("/search?q=vietnam&page=9");
  await expect(page.getByRole("main").getByRole("status")).toContainText("there is no page 9");
  await page.getByRole("link", { name: "Page 1 of 1" }).click();
  await expect(page).toHaveURL("/search?q=vietnam#found");
  expect((await page.goto("/search?q=vietnam&filter=kind:eq:country"))?.status()).toBe(400);
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
