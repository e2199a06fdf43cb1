import { axeFaults } from "./axe-faults";
import { expect as base, test } from "./site";

// A page rendered on request may wait behind others.
const expect = base.configure({ timeout: 12_000 });

test("measures are sorted by their heads and filtered by a form, without JavaScript", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto("/measures");
  const rows = page.getByRole("region", { name: /^Tariff measures/ }).locator("tbody tr");
  await expect(rows).toHaveCount(371);
  await page.getByRole("columnheader", { name: "Rate" }).getByRole("link").click();
  await expect(page).toHaveURL(/\/measures\?sort=-rate$/);
  await expect(rows.first()).toContainText("S232-AL-RUS-200");
  await page.getByLabel("Authority").selectOption({ label: "Section 122" });
  await page.getByLabel("In force on").fill("2026-03-01");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(rows.first()).toContainText("S122-10");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Section 122");
  await page.close();
});

test("a measure says its law, its scope and its relations both ways", async ({ page }) => {
  await page.goto("/measures/S232-AUTO-KOR");
  await expect(page.getByRole("region", { name: "Overrides" })).toContainText("S232-AUTO");
  const displaced = page.locator("section", { has: page.getByRole("heading", { name: "Displaces" }) });
  await expect(displaced).toContainText("RECIP-A2-KOR-2");
  await page.getByRole("region", { name: "Overrides" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/measures\/S232-AUTO$/);
  await expect(page.getByRole("region", { name: "Overridden by" })).toContainText("S232-AUTO-KOR");
});

test("an unknown measure is 404 and offers the nearest; a bad filter is 400", async ({ page }) => {
  expect((await page.goto("/measures/S122-11"))?.status()).toBe(404);
  await expect(page.getByRole("main")).toContainText("S122-10");
  expect((await page.goto("/measures?filter=rate:gt:1"))?.status()).toBe(400);
});

for (const path of ["/measures?filter=authority:eq:section-301", "/measures/S301-FL-125"])
  for (const [colorScheme, width] of [
    ["light", 1280],
    ["dark", 375],
  ] as const)
    test(`${path} has no accessibility fault, ${colorScheme}, ${width} px`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await axeFaults(page)).toEqual([]);
      await context.close();
    });
