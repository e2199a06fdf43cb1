import { expect, httpTest, test } from "./site";

const charts = [
  "added-duty",
  "collected-duties",
  "goods-balance",
  "headline-rates",
  "largest-deficits",
  "reported-surpluses",
];

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const id of charts)
    test(`${id} shows its drawing, its sources and its downloads`, async ({ page, request }) => {
      const json = await (await request.get(`/charts/${id}.json`)).json();
      await page.goto(`/charts/${id}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(json.title);
      if (json.mark === "heat") await expect(page.locator("[data-heat-map] tbody tr")).toHaveCount(20);
      else await expect(page.locator("svg:visible [data-series]")).toHaveCount(json.series.length);
      await expect(page.getByText(/^Sources?: /)).toContainText(json.sources[0].publisher);
      await expect(page.getByRole("link", { name: "CSV" })).toHaveAttribute("href", `/charts/${id}.csv`);
    });

  test("partners are added by a form and taken away by a link", async ({ page }) => {
    await page.goto("/charts/goods-balance");
    await page.getByLabel("Add a partner").selectOption("MEX");
    await page.getByRole("button", { name: "Add" }).click();
    await expect(page.locator("svg:visible [data-series=MEX]")).toHaveCount(1);
    await page.getByRole("link", { name: "Vietnam" }).click();
    await expect(page.locator("svg:visible [data-series]")).toHaveCount(5);
    await expect(page.locator("svg:visible [data-series=VNM]")).toHaveCount(0);
  });
});

test.describe("the live chart", () => {
  test("a heat map is read by pointer and by arrow keys, cell by cell, with the measures behind it", async ({
    page,
  }) => {
    await page.goto("/charts/headline-rates?on=2025-08-07&partner=CHN~JPN");
    const map = page.getByRole("region", { name: /Step through its cells/ });
    const read = page.locator("[data-tooltip]");
    await map
      .getByRole("row", { name: /^Iron and steel/ })
      .getByRole("cell")
      .first()
      .hover();
    // EO 14228 (20) and EO 14298 (10).
    await expect(read).toContainText("China, Iron and steel30% added to the base rate; on a part to +50%");
    await expect(read).toContainText("+20%: China fentanyl 20%");
    await expect(read).toContainText("as of");
    await page.mouse.move(0, 0);
    await expect(read).toHaveCount(0);
    await map.focus();
    for (const key of ["ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    // EO 14326, Annex I: 15, base included.
    await expect(read).toContainText("Japan, ");
    await expect(read).toContainText("cap 15%");
    await expect(page.locator("[aria-live=polite]").filter({ hasText: "Japan, " })).toContainText("cap 15%");
    await page.keyboard.press("Escape");
    await expect(read).toHaveCount(0);
  });

  for (const id of charts.filter((chart) => chart !== "headline-rates"))
    test(`${id} has a path a series, moves nothing, and says the table's value`, async ({ page, request }) => {
      const json = await (await request.get(`/charts/${id}.json`)).json();
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          // Headline and masthead may move within their own box when their face arrives; nothing else may move at all.
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node: Node | null }[];
          })[])
            if (
              entry.sources.some(
                ({ node }) => node?.parentElement?.closest("main") && !node.parentElement.closest("h1"),
              )
            )
              shifts.push(entry.value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(`/charts/${id}`);
      const surface = page.locator(".recharts-surface").first();
      await expect(surface).toBeVisible();
      const drawn = page.locator("[data-drawing=live] svg [data-series]");
      const keys = await drawn.evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-series")));
      expect(new Set(keys).size).toBe(json.series.length);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);

      await surface.scrollIntoViewIfNeeded();
      const box = (await surface.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.move(box.x + box.width * 0.45, box.y + Math.min(box.height * 0.5, 300));
      const said = page.locator("[data-tooltip] [data-series]").first();
      await expect(said).toBeVisible();
      const key = await said.getAttribute("data-series");
      const value = Number(await said.getAttribute("data-value"));
      const own = json.rows.filter((row: Record<string, unknown>) => [row.partner, row.series].includes(key));
      expect(own.map((row: Record<string, unknown>) => row[json.y])).toContain(value);
    });
});

test.describe("annotations", () => {
  test("open their source in a new tab, at the passage where it has one", async ({ page }) => {
    await page.goto("/charts/goods-balance");
    const passage = page.getByRole("link", { name: /The New York Sun, ¶\s6/ }).first();
    await expect(passage).toHaveAttribute("target", "_blank");
    await expect(passage).toHaveAttribute("rel", /noopener noreferrer/);
    await expect(passage).toHaveAttribute("href", /^https:\/\/www\.nysun\.com\/.*#:~:text=/);
    await expect(page.locator("#mark-A")).toContainText("South Korea"); // letters go by time, then from the top
  });

  test("link nothing where the source is a repost that may not be linked", async ({ page }) => {
    await page.goto("/charts/added-duty");
    await page.locator("summary", { hasText: "more events and figures" }).click();
    const repost = page.getByRole("listitem").filter({ hasText: "not linked: a repost" }).first();
    await expect(repost).toBeAttached();
    const outside = await repost
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(outside.filter((href) => href?.includes("financetom"))).toEqual([]);
  });

  test("lead from the disc to its line in the list", async ({ page }) => {
    await page.goto("/charts/goods-balance");
    await expect(page.locator(".recharts-surface").first()).toBeVisible();
    await page.locator('.recharts-surface a[href="#mark-1"]').click();
    await expect(page).toHaveURL(/#mark-1$/);
    await expect(page.locator("#mark-1")).toBeInViewport();
  });
});

test.describe("the table", () => {
  test("is sorted by keyboard and says so", async ({ page }) => {
    await page.goto("/charts/largest-deficits?view=table");
    const head = page.locator("th[data-column=imports_usd]");
    await expect(head).toHaveAttribute("aria-sort", "none");
    await head.getByRole("link").focus();
    await page.keyboard.press("Enter");
    await expect(head).toHaveAttribute("aria-sort", "descending");
    await expect(page.locator("tbody tr").first().locator("th, td").nth(5)).toHaveText("Mexico");
  });

  test("pages what is longer than 50 rows", async ({ page }) => {
    await page.goto("/charts/goods-balance?view=table");
    await expect(page.locator("tbody tr")).toHaveCount(50);
    await expect(page.getByText("Page 1 of 14, 700 rows")).toBeVisible();
    await page.getByRole("link", { name: "Next page" }).click();
    await expect(page.getByText("Page 2 of 14, 700 rows")).toBeVisible();
  });
});

httpTest.describe("bad input", () => {
  for (const [path, status, words] of [
    ["/charts/goods-balance?partner=XXX", 400, "“XXX” is not a partner code this chart has."],
    ["/charts/goods-balance?from=2024-13", 400, "is not a month from 1985-01 to 2026-08"],
    [
      "/charts/goods-balance.csv?from=2026-02&until=2026-01",
      400,
      "The period begins in 2026-02, after it ends in 2026-01.",
    ],
    ["/charts/headline-rates.json?on=2017-12-31", 400, "is not a day from 2018-01-01 to 2026-10-10"],
    ["/charts/goods-balance?sort=nothing", 400, "is not a column"],
    ["/charts/goods-balanc", 404, "goods-balance"],
    ["/charts/goods-balanc.csv", 404, "No chart is called"],
    ["/charts/goods-balance?utm_source=mail&fbclid=1", 200, "Vietnam"],
    ["/view/charts/goods-balance", 404, "no page at this address"],
  ] as const)
    httpTest(`${path} is ${status}`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(status);
      const data = /\.(csv|json)/.test(path);
      if (data && status !== 200) expect(response.headers()["content-type"]).toBe("application/problem+json");
      expect(await response.text()).toContain(words);
    });
});
