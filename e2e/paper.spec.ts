import type { Page } from "@playwright/test";
import { expect, test } from "./site";

// Sheets less the margins of globals.css (14 mm), at 96 px an inch.
const sheets = { A4: { width: 688, height: 1017 }, Letter: { width: 710, height: 950 } };

for (const [sheet, { width, height }] of Object.entries(sheets)) {
  for (const path of ["/charts/goods-balance", "/charts/largest-deficits", "/partners/VNM"])
    test(`${path} prints its chart whole on ${sheet}`, async ({ browser }) => {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(path);
      await page.emulateMedia({ media: "print", colorScheme: "light" });
      const drawings = await page.locator("main svg:has(> title)").evaluateAll((all) =>
        all
          .map((svg) => svg.getBoundingClientRect())
          .filter((box) => box.width > 0)
          .map((box) => ({ width: box.width, height: box.height })),
      );
      expect(drawings.length).toBeGreaterThan(0);
      for (const drawing of drawings) {
        expect(drawing.width).toBeLessThanOrEqual(width);
        expect(drawing.height).toBeLessThanOrEqual(height);
      }
      await page.close();
    });

  // Of 21, 32 and 40 rows, and of 20 rows of a table: each with its key and its source, above the page's end.
  for (const id of ["us-mfn-by-sector", "collected-by-industry", "events-timeline", "headline-rates"])
    test(`${id} has title, drawing and source on the first sheet of ${sheet}`, async ({ browser }) => {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(`/charts/${id}`);
      await page.emulateMedia({ media: "print" });
      const source = page.getByText(/^Sources?: /).first();
      expect((await source.boundingBox())?.y).toBeGreaterThan(height / 2);
      expect(await bottomOf(page, source)).toBeLessThanOrEqual(height);
      await page.emulateMedia({ media: null });
      expect(await sheetsOf(page, sheet)).toBe(2);
      await page.close();
    });

  // Tables of ten, twelve and fourteen columns once what is the same in every row is said above them.
  // Of eight with ids of 20 letters. Of seven, which are cards in a window of this width. Of ten as the file has them.
  for (const path of [
    "/charts/headline-rates?view=table",
    "/charts/china-measures?view=table",
    "/charts/measures-timeline?view=table",
    "/measures",
    "/figures",
    "/datasets/series-breaks",
  ])
    test(`the table of ${path} is no wider than ${sheet}`, async ({ browser }) => {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(path);
      await page.emulateMedia({ media: "print" });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    });
}

async function bottomOf(page: Page, place: ReturnType<Page["getByText"]>): Promise<number> {
  const box = await place.boundingBox();
  if (!box) throw new Error("not on the page");
  return box.y + box.height + (await page.evaluate(() => window.scrollY));
}

async function sheetsOf(page: Page, format: string): Promise<number> {
  const file = await page.pdf({ format, printBackground: false });
  return [...file.toString("latin1").matchAll(/\/Type \/Page\b/g)].length;
}

test("a table says on paper and on screen which rows it has, where they are from, and what they all have in common", async ({
  page,
}) => {
  await page.goto("/charts/goods-balance?view=table&page=2");
  const caption = page.locator("caption");
  await expect(caption).toHaveText(/^Goods balance by partner: rows 51 to 100 of 700; the CSV has them all/);
  await expect(page.getByRole("heading", { name: "Notes" })).toBeVisible();
  await expect(page.getByText(/^Source: U\.S\. Census Bureau/)).toBeVisible();
  const once = caption.getByText("The same in every row: Source goods-trade-by-partner-monthly.");
  await expect(once).toBeHidden();
  await expect(page.getByRole("columnheader", { name: "Source" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(once).toBeVisible();
  await expect(page.locator('th[data-column="source_id"]')).toBeHidden();
  await expect(page.getByRole("link", { name: "Next page" })).toBeHidden();
});

test("rows with more columns than a sheet has room for are named on paper, not cut off", async ({ page, siteUrl }) => {
  await page.goto("/datasets/us-tariff-measures?filter=authority:eq:section-122");
  await expect(page.getByRole("columnheader", { name: "measure_id" })).toBeVisible();
  const words = page.getByText(/^The table has 34 columns, more than a sheet has room for\. Every row: /);
  await expect(words).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("columnheader", { name: "measure_id" })).toBeHidden();
  await expect(words).toContainText(`${siteUrl}/datasets/us-tariff-measures.csv?filter=authority:eq:section-122`);
});

test("the ledger is a table on paper, too", async ({ page }) => {
  await page.setViewportSize(sheets.A4);
  await page.goto("/figures");
  const tops = () =>
    page
      .locator("main table tbody tr")
      .first()
      .locator("th, td")
      .evaluateAll((cells) => new Set(cells.map((cell) => cell.getBoundingClientRect().top)).size);
  expect(await tops()).toBeGreaterThan(3); // a card
  await page.emulateMedia({ media: "print" });
  expect(await tops()).toBe(1);
});

test("paper has the ink of the light theme, whatever the reader prefers", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/charts/goods-balance");
  const ink = () => page.evaluate(() => getComputedStyle(document.querySelector("h1") as Element).color);
  expect(await ink()).toBe("rgb(236, 234, 228)");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await ink()).toBe("rgb(26, 28, 33)");
  await page.goto("/embed/goods-balance?theme=dark");
  expect(await ink()).toBe("rgb(26, 28, 33)");
});
