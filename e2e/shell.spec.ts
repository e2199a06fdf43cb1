import { expect, test } from "@playwright/test";
import { axeFaults } from "./axe-faults";

const pages = [
  "/about",
  "/glossary",
  "/sources",
  "/sources/000",
  "/sources/004",
  "/datasets",
  "/columns",
  "/datasets/us-tariff-measures",
  "/datasets/goods-trade-by-partner-monthly",
  "/sources/M99",
  "/status",
  "/no-such-page",
];

const readers = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 375 },
] as const;

for (const path of pages)
  for (const { colorScheme, width } of readers)
    test(`${path} has no accessibility fault, ${colorScheme}, ${width} px`, async ({ browser }) => {
      // axe wants a context of its own.
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(path);
      expect(await axeFaults(page)).toEqual([]);
      await context.close();
    });

for (const path of pages)
  test(`${path} fits 320 px`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.locator("h1").count()).toBe(1);
    await page.close();
  });

test("every page names how far the data reach and their version", async ({ page }) => {
  await page.goto("/about");
  await expect(page.getByText("Trade to August 2026 · published October 2026")).toBeVisible();
  await expect(page.getByText("Tariff law as of 10 October 2026", { exact: true })).toBeVisible();
  await expect(page.getByRole("contentinfo")).toContainText(/Data version \d{8}-[0-9a-f]{8}/);
});

test("the masthead marks the place and the skip link leads past it", async ({ page }) => {
  await page.goto("/sources/000");
  await expect(page.getByRole("navigation", { name: "Main" }).locator("[aria-current]")).toHaveText("Sources");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("the menu of phones opens without JavaScript", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } });
  await page.goto("/about");
  await expect(page.getByRole("navigation", { name: "Main" })).toHaveCount(0);
  await page.getByText("Menu", { exact: true }).click();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Sources" }).click();
  await expect(page).toHaveURL(/\/sources$/);
  await page.close();
});

test("fonts come from the site, and those of the first screen are preloaded and fetched once", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/about");
  await page.evaluate(() => document.fonts.ready);
  const preloaded = await page
    .locator('link[rel="preload"][as="font"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(preloaded).toHaveLength(2);
  for (const face of preloaded) expect(asked.filter((url) => url === face)).toHaveLength(1);
  expect(asked.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
  const used = await page.evaluate(() => [
    document.fonts.check('400 16px "Source Sans 3 Variable"'),
    document.fonts.check('600 36px "Source Serif 4 Variable"'),
  ]);
  expect(used).toEqual([true, true]);
});
