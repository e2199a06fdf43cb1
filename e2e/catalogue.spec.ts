import type { APIRequestContext, Page } from "@playwright/test";
import { pictureOf, sharedInk } from "./ink";
import { expect, test } from "./site";

/** The ids of all charts, from the page that lists them. */
async function chartIds(request: APIRequestContext): Promise<string[]> {
  const page = await (await request.get("/charts")).text();
  const ids = [...new Set([...page.matchAll(/href="\/charts\/([a-z0-9-]+)"/g)].map(([, id]) => id as string))].sort();
  expect(ids.length).toBeGreaterThanOrEqual(23);
  return ids;
}

interface ChartJson {
  title: string;
  mark: string;
  series: { key: string }[];
  rows: unknown[];
}

/** Every other chart with its JSON, asked for at once: a connection left idle while pages load may be closed. */
async function chartsOf(request: APIRequestContext, half: number): Promise<[string, ChartJson][]> {
  const charts: [string, ChartJson][] = [];
  for (const id of (await chartIds(request)).filter((_, at) => at % 2 === half))
    charts.push([id, await (await request.get(`/charts/${id}.json`)).json()]);
  return charts;
}

/** Series drawn in a drawing: those of panels stand once a panel. */
async function drawnSeries(page: Page, drawing: "static" | "live"): Promise<string[]> {
  return page
    .locator(`[data-drawing=${drawing}]:visible svg [data-series]`)
    .evaluateAll((marks) => [
      ...new Set(
        marks.map(
          (mark) =>
            `${mark.closest("[data-panel]")?.getAttribute("data-panel") ?? ""} ${mark.getAttribute("data-series")}`,
        ),
      ),
    ]);
}

async function live(page: Page) {
  await page.locator("[data-live]").scrollIntoViewIfNeeded();
  await expect(page.locator("[data-live=true] [data-drawing=live] svg").first()).toBeVisible();
}

/** Shows one of the two drawings of a box, whole or its series alone. */
async function show(page: Page, drawing: "static" | "live", seriesOnly: boolean) {
  const other = drawing === "static" ? "live" : "static";
  const own = `[data-live] [data-drawing=${drawing}]`;
  const rules = [
    `[data-live] [data-drawing=${other}], [data-live] [data-drawing=${other}] * { visibility: hidden !important }`,
    `${own} { visibility: visible !important }`,
    `${own} svg * { visibility: ${seriesOnly ? "hidden" : "visible"} !important }`,
    // A clip whose shape is hidden clips everything away.
    `${own} svg :is([data-series], clipPath), ${own} svg :is([data-series], clipPath) * { visibility: visible !important }`,
  ];
  await page.evaluate((css) => {
    const sheet = document.querySelector("#shown") ?? document.head.appendChild(document.createElement("style"));
    sheet.id = "shown";
    sheet.textContent = css;
  }, rules.join("\n"));
}

async function inkShared(page: Page, seriesOnly: boolean): Promise<number> {
  await page.mouse.move(0, 0);
  const box = page.locator("[data-live]");
  await show(page, "static", seriesOnly);
  const still = await pictureOf(box);
  await show(page, "live", seriesOnly);
  return sharedInk(still, await pictureOf(box));
}

// Two halves, for two workers.
for (const half of [0, 1]) {
  test.describe(`half ${half + 1} of the catalogue`, () => {
    test.describe.configure({ timeout: 120_000 });

    test.describe("without a script", () => {
      test.use({ javaScriptEnabled: false });

      test(`every chart draws as many series as its JSON has, ${half}`, async ({ page, request }) => {
        for (const [id, json] of await chartsOf(request, half))
          await test.step(id, async () => {
            await page.goto(`/charts/${id}`);
            await expect(page.getByRole("heading", { level: 1 })).toHaveText(json.title);
            if (json.mark === "heat") await expect(page.locator("[data-heat-map] tbody tr")).not.toHaveCount(0);
            else expect(await drawnSeries(page, "static"), id).toHaveLength(json.series.length);
          });
      });
    });

    test(`every live chart has the same series and the same ink, ${half}`, async ({ page, request }) => {
      for (const [id, json] of await chartsOf(request, half))
        await test.step(id, async () => {
          if (json.mark === "heat") return;
          await page.goto(`/charts/${id}`);
          await live(page);
          expect(await drawnSeries(page, "live"), id).toHaveLength(json.series.length);
          expect(await inkShared(page, false), `${id}, whole`).toBeGreaterThanOrEqual(0.97);
          expect(await inkShared(page, true), `${id}, series alone`).toBeGreaterThanOrEqual(0.97);
        });
    });
  });
}

for (const [x, y] of [
  [3, 0],
  [0, 3],
])
  test(`the comparison fails where one series is shifted by ${x}, ${y} px`, async ({ page }) => {
    await page.goto("/charts/goods-balance");
    await live(page);
    await page.locator("[data-drawing=live] [data-series=CHN]").evaluate(
      (path, [dx, dy]) => {
        path.setAttribute("transform", `translate(${dx},${dy})`);
      },
      [x, y] as const,
    );
    expect(await inkShared(page, true)).toBeLessThan(0.97);
  });

test.describe("reading a chart", () => {
  for (const [id, key] of [
    ["goods-balance", "ArrowRight"],
    ["duty-stack", "ArrowRight"],
    ["largest-deficits", "ArrowDown"],
    ["announced-and-in-force", "ArrowDown"],
    ["measures-timeline", "ArrowDown"],
    ["east-asia-balances", "ArrowRight"],
  ] as const)
    test(`${id} is stepped through by keyboard, shown with its source, and said`, async ({ page }) => {
      await page.goto(`/charts/${id}`);
      await live(page);
      await page.locator("[data-drawing=live] [tabindex='0']").first().focus();
      await page.keyboard.press(key);
      await page.keyboard.press(key);
      const tooltip = page.locator("[data-tooltip]").first();
      await expect(tooltip).toBeVisible();
      await expect(tooltip.locator("small")).not.toBeEmpty();
      const head = await tooltip.locator("strong").innerText();
      await expect(page.locator("[data-drawing=live] [aria-live=polite]")).toContainText(head);
    });

  test("keys go to the ends of a line and a year on, and Escape leaves nothing said", async ({ page }) => {
    await page.goto("/charts/goods-balance");
    await live(page);
    const chart = page.getByRole("application", { name: await page.getByRole("heading", { level: 1 }).innerText() });
    await expect(chart).toHaveAccessibleDescription(/US goods balance by partner.*arrow keys/);
    await chart.focus();
    const head = page.locator("[data-tooltip] strong");
    const foot = page.locator("[data-tooltip] small");
    for (const [key, words, release] of [
      ["End", "12 months to August 2026", "October 2026"],
      ["PageUp", "12 months to August 2025", "October 2026"],
      ["PageUp", "12 months to August 2024", "October 2025"],
      ["Home", "12 months to January 2015", "April 2025"],
      ["PageDown", "12 months to January 2016", "April 2025"],
    ] as const) {
      await page.keyboard.press(key);
      await expect(head).toHaveText(words);
      await expect(foot).toHaveText(`U.S. Census Bureau, as of ${release}`);
    }
    await expect(chart.locator("[aria-live=polite]")).toContainText(/January 2016.*as of April 2025\.$/);
    await page.keyboard.press("Escape");
    await expect(head).toHaveCount(0);
    await expect(chart.locator("[aria-live=polite]")).toBeEmpty();
    await expect(chart.getByRole("link", { name: /^Event 1: \w/ })).toBeVisible();
  });

  test("a tap leaves what it has read standing until the next tap elsewhere, within the screen", async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width: 375, height: 800 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    for (const id of ["duty-stack", "largest-deficits"]) {
      await page.goto(`/charts/${id}`);
      const box = page.locator("[data-live]");
      await box.scrollIntoViewIfNeeded();
      await live(page);
      await box.tap({ position: { x: 180, y: 150 } });
      const tooltip = page.locator("[data-tooltip]");
      await expect(tooltip).toBeVisible();
      const place = await tooltip.boundingBox();
      expect(place?.x).toBeGreaterThanOrEqual(0);
      expect((place?.x ?? 0) + (place?.width ?? 999)).toBeLessThanOrEqual(375);
      await page.getByRole("heading", { level: 2 }).first().tap();
      await expect(tooltip).toHaveCount(0);
    }
    await context.close();
  });

  test("a key of the legend hides its series and shows it again", async ({ page }) => {
    await page.goto("/charts/collected-by-industry");
    await live(page);
    const key = page.locator("[data-legend]").getByRole("button", { name: "2024" });
    await key.click();
    await expect(key).toHaveAttribute("aria-pressed", "false");
    await expect(page.locator("[data-drawing=live] svg [data-series=year-before]")).toHaveCount(0);
    await key.click();
    await expect(page.locator("[data-drawing=live] svg [data-series=year-before]")).toHaveCount(1);
  });
});

test.describe("nothing to draw", () => {
  for (const [address, words] of [
    ["/charts/collected-by-partner?partner=CHN&from=2025-12", null],
    [
      "/charts/goods-balance?partner=SUN&from=2015-01",
      /No sum of twelve months .* is on file .* from 2015-01 to 2026-08/,
    ],
    ["/charts/measures-timeline?partner=JPN&until=2018-01", /Nothing is on file for Japan from 2018-01 to 2018-01/],
    ["/charts/imports-by-chapter?partner=SUN", null],
  ] as const)
    test(`${address} says so in the chart's place`, async ({ page }) => {
      const answer = await page.goto(address);
      if (words === null) {
        expect(answer?.status()).toBe(400);
        return;
      }
      expect(answer?.status()).toBe(200);
      await expect(page.getByText(words)).toBeVisible();
      await expect(page.locator("[data-drawing]")).toHaveCount(0);
      // The nearest view is one click away, and has a drawing.
      await page.getByRole("link", { name: /^Show / }).click();
      await expect(page.locator("[data-drawing]:visible [data-series]").first()).toBeAttached();
    });

  test("a period that ends before it begins is refused with the months that are allowed", async ({ page }) => {
    const answer = await page.goto("/charts/goods-balance?from=2020-01&until=2019-01");
    expect(answer?.status()).toBe(400);
    await expect(page.getByText("after it ends in 2019-01")).toBeVisible();
  });

  test("an end before the standard beginning is no contradiction", async ({ page }) => {
    const answer = await page.goto("/charts/goods-balance?partner=CHN&until=2010-12");
    expect(answer?.status()).toBe(200);
    await expect(page.locator("[data-drawing]:visible [data-series=CHN]").first()).toBeAttached();
  });
});
