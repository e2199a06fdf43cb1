import { expect, test } from "./site";

for (const [path, charts] of [
  ["/balances", 3],
  ["/duties", 2],
] as const)
  test(`${path} draws ${charts} charts and lists the others`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
    await expect(page.getByRole("link", { name: "Open the chart" })).toHaveCount(charts);
    expect(await page.locator('main h3 a[href^="/charts/"]').count()).toBeGreaterThan(1);
  });

test("the method names its six steps and what each rule rests on", async ({ page }) => {
  await page.goto("/methodology");
  await expect(page.locator("#stacking dt")).toHaveCount(7);
  for (const row of await page.locator("dd").all()) await expect(row).toContainText("Rests on:");
});

test("the log of corrections is a table of the data", async ({ page, request }) => {
  await page.goto("/corrections");
  await expect(page.getByRole("main")).toContainText("From when the EU is counted without the United Kingdom");
  expect((await request.get("/datasets/corrections")).status()).toBe(200);
});

test("the masthead leads to every topic", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/");
  for (const name of ["Balances", "Tariffs", "Duties", "Partners", "Figures", "Events"]) {
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("navigation", { name: "Main" }).locator("[aria-current]")).toHaveText(name);
  }
});

for (const path of [
  "/balances",
  "/partners",
  "/partners/CHN",
  "/sectors/steel",
  "/events",
  "/search?q=china",
  "/methodology",
])
  test(`${path} fits 320 px`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
