import { expect, test } from "./site";

test("the list of partners sorts by a link and opens a partner", async ({ page }) => {
  await page.goto("/partners");
  const first = page.locator("tbody").first().locator("tr").first();
  await expect(first).toContainText("World");
  await page.locator("[data-column=balance_usd] a").first().click();
  await expect(page).toHaveURL(/sort=-balance_usd/);
  await page.locator("[data-column=balance_usd] a").first().click();
  await expect(page).toHaveURL(/sort=balance_usd$/);
  await expect(first).toContainText("World");
  await expect(page.locator("tbody").first().locator("tr").nth(2)).toContainText("China");
  await page.getByRole("link", { name: "Vietnam", exact: true }).click();
  await expect(page).toHaveURL(/\/partners\/VNM$/);
});

// Census Bureau, October 2026: exports 106.5, imports 272.8 bn in the twelve months to August 2026 (pack, 2026-10).
test("a partner's page states its balance, rates, figures with verdicts, events and measures", async ({ page }) => {
  await page.goto("/partners/CHN");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("deficit with China was $166.4 bn");
  const main = page.getByRole("main");
  await expect(main.locator("#duties")).toContainText("10 October 2026");
  // The README of the pack: the last of 10, 20, 30, 104, 145, 30, 20, 10, 12.5.
  await expect(main.locator("#duties")).toContainText("12.5");
  await expect(main.locator("#figures")).toContainText("Agrees with another period");
  await expect(main.locator("#figures")).toContainText("The New York Sun, ¶ 6");
  await expect(main.locator("#events li").first()).toContainText("2026");
  await expect(main.locator('#measures a[href^="/measures/"]').first()).toBeVisible();
  await expect(main.locator("#notes")).toContainText("imply no position");
});

// EO 14259: 125 on top of 20, in force from 10 April 2025.
test("a day is chosen by address, typed or by the change before, and Back returns", async ({ page }) => {
  await page.goto("/partners/CHN?on=2025-04-10");
  await expect(page.locator("#duties")).toContainText("10 April 2025");
  await expect(page.locator("#duties")).toContainText("145");
  await page.getByRole("link", { name: /^The change before/ }).click();
  await expect(page.locator("#duties")).toContainText("104");
  await page.goBack();
  await expect(page.locator("#duties")).toContainText("145");
});

test("partners without a page built ahead, former states, the world and the EU have pages", async ({ request }) => {
  for (const code of ["AFG", "SUN", "YUG", "ATF", "WLD", "EUU", "CUB"])
    expect((await request.get(`/partners/${code}`)).status(), code).toBe(200);
});

for (const [path, status, words] of [
  ["/partners/chn", 404, "/partners/CHN"],
  ["/partners/CHN?on=2017-12-31", 400, "2018-01-01"],
  ["/partners/CHN?on=2025-02-30", 400, "on"],
  ["/partners?sort=size", 400, "balance_usd"],
  ["/sectors/stele", 404, "/sectors/steel"],
] as const)
  test(`${path} is a ${status} that says what there is`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    expect(await page.getByRole("main").innerHTML()).toContain(words);
  });

test("a sector's page sums its duties, and its lists bear no sum", async ({ page }) => {
  await page.goto("/sectors/textiles-apparel");
  const collected = page.locator("#collected tbody tr");
  await expect(collected).toHaveCount(15);
  await expect(collected.last()).toContainText("Sector");
  await page.goto("/sectors/machinery");
  await expect(page.locator("#lists")).toContainText("never add");
  await expect(page.locator("#collected")).toContainText("Not on file by sector");
});

test("no two tables of the partners share an id", async ({ page }) => {
  await page.goto("/partners");
  const ids = await page.locator("[id]").evaluateAll((parts) => parts.map(({ id }) => id));
  expect(ids.filter((id) => id.startsWith("rows")).length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a group's code leads to the union that it is", async ({ page }) => {
  expect((await page.goto("/partners/EU27"))?.status()).toBe(404);
  await page.getByRole("link", { name: "EUU: European Union" }).click();
  await expect(page).toHaveURL("/partners/EUU");
  expect((await page.goto("/tariffs/EU27/steel"))?.status()).toBe(400);
  await page.getByRole("link", { name: "European Union (EUU)" }).click();
  await expect(page).toHaveURL("/tariffs/EUU/steel");
});

test("the picker finds, ticks and shows partners by keyboard; Back works and focus stays", async ({ page }) => {
  await page.goto("/charts/goods-balance");
  const opener = page.getByRole("button", { name: "+ Add or change" });
  await opener.click();
  const field = page.getByRole("searchbox", { name: /Name or code/ });
  await expect(field).toBeFocused();
  await field.fill("mexi");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("checkbox", { name: "Mexico" })).toBeFocused();
  await page.keyboard.press("Space");
  const dialog = page.getByRole("dialog", { name: "Choose partners" });
  // Enter ticks as the space bar does, and is spoken of alike.
  await field.fill("ger");
  await field.press("ArrowDown");
  const germany = dialog.getByRole("checkbox", { name: "Germany" });
  await page.keyboard.press("Enter");
  await expect(germany).toBeChecked();
  await expect(dialog.getByRole("status")).toHaveText("7 chosen, at most 12");
  await page.keyboard.press("Enter");
  await expect(germany).not.toBeChecked();
  await expect(dialog.getByRole("status")).toHaveText("6 chosen, at most 12");
  await dialog.getByRole("button", { name: "Show" }).press("Enter");
  await expect(page).toHaveURL(/partner=VNM~TWN~CHN~KOR~JPN~MEX/, { timeout: 15_000 }); // the first view of a cold server
  await expect(page.getByRole("link", { name: /Mexico/ })).toBeVisible();
  await expect(opener).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("link", { name: /Mexico/ })).toHaveCount(0);
  await opener.click();
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("without a script the same is a form", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto("/charts/goods-balance");
  await page.getByRole("combobox", { name: "Add a partner" }).selectOption("MEX");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page).toHaveURL(/partner=.*MEX/);
  await expect(page.getByRole("link", { name: /Mexico/ })).toBeVisible();
  await page.close();
});
