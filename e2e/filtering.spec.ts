import { expect, test } from "./site";

test.describe("the day ruler of a chart", () => {
  test("steps from change to change; focus stays and Back works", async ({ page }) => {
    await page.goto("/charts/headline-rates?on=2025-04-09");
    const ruler = page.getByRole("region", { name: "Choose the day" });
    await ruler.getByRole("link", { name: "The change after: 10 April 2025" }).press("Enter");
    await expect(page).toHaveURL("/charts/headline-rates?on=2025-04-10");
    const next = ruler.getByRole("link", { name: /^The change after/ });
    await expect(next).toBeFocused();
    await next.press("Enter");
    await expect(page).not.toHaveURL(/on=2025-04-10/);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL("/charts/headline-rates?on=2025-04-09");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("9 April 2025");
  });

  test.describe("without a script", () => {
    test.use({ javaScriptEnabled: false });
    test("has ticks, arrows and a typed day", async ({ page }) => {
      await page.goto("/charts/announced-and-in-force");
      const ruler = page.getByRole("region", { name: "Choose the day" });
      await ruler.locator("a[title^='24 February 2026']").click();
      await expect(page).toHaveURL("/charts/announced-and-in-force?on=2026-02-24");
      await ruler.getByRole("textbox").fill("2025-08-07");
      await ruler.getByRole("button", { name: "Go to day" }).click();
      await expect(page).toHaveURL(/on=2025-08-07/);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("7 August 2025");
    });
  });
});

test("the button of a form keeps the focus among others of the same name", async ({ page }) => {
  await page.goto("/charts/duty-stack");
  const form = page.locator("form").filter({ has: page.locator("select[name=sector]") });
  await form.getByRole("combobox").selectOption("steel");
  await form.getByRole("button", { name: "Show" }).press("Enter");
  await expect(page).toHaveURL(/sector=steel/);
  await expect(form.getByRole("button", { name: "Show" })).toBeFocused();
});

test("a filtered view is drawn whole again: live, and three sizes for print", async ({ page }) => {
  await page.goto("/charts/goods-balance");
  await expect(page.locator("[data-live=true]")).toBeVisible();
  await page.getByRole("link", { name: "12 months" }).click();
  await expect(page).toHaveURL(/from=2025-09/);
  await expect(page.locator("[data-live=true] [data-drawing=live] [data-series=CHN]")).toHaveCount(1);
  await expect(page.locator("[data-drawing=static]")).toHaveCount(3);
});

test.describe("lines with direct labels", () => {
  test("are hidden by their label and brought back by the legend", async ({ page }) => {
    await page.goto("/charts/goods-balance");
    await expect(page.locator("[data-live=true]")).toBeVisible();
    const line = page.locator("[data-drawing=live] path[data-series=CHN]");
    const width = await line.getAttribute("stroke-width");
    await page.locator("[data-label=CHN]").hover();
    await expect(line).not.toHaveAttribute("stroke-width", width ?? "");
    await page.locator("[data-label=CHN]").click();
    await expect(line).toHaveCount(0);
    await expect(page.locator('[data-drawing=live] a[href="#mark-D"]')).toHaveCount(0); // a figure about China
    await page.getByRole("button", { name: "China", pressed: false }).click();
    await expect(line).toHaveCount(1);
  });

  test("can be hidden by keyboard", async ({ page }) => {
    await page.goto("/charts/exports-and-imports");
    await expect(page.locator("[data-live=true]")).toBeVisible();
    const key = page.getByRole("list", { name: "Series shown" }).getByRole("button", { name: "Imports" });
    await key.focus();
    await page.keyboard.press("Space");
    await expect(key).toHaveAttribute("aria-pressed", "false");
    await expect(key).toBeFocused();
    await page.keyboard.press("Space");
    await expect(key).toHaveAttribute("aria-pressed", "true");
  });
});

test("a mark and its entry lead to each other by keyboard", async ({ page }) => {
  await page.goto("/charts/goods-balance");
  await expect(page.locator("[data-live=true]")).toBeVisible();
  const mark = page.locator('[data-drawing=live] a[href="#mark-2"]');
  await mark.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#mark-2")).toBeInViewport();
  await page
    .locator("#mark-2")
    .getByRole("link", { name: /show it on the chart/ })
    .press("Enter");
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();
  await expect(page.locator("[data-drawing=live] a[href^='#mark-']").filter({ hasText: /^\d$/ })).toHaveCount(8);
});

test("twelve lines since 1985 are binned by the rule, and every value is said", async ({ page, request }) => {
  const query = "partner=CHN~VNM~TWN~KOR~JPN~DEU~FRA~ITA~IRL~MEX~CAN~IND&from=1985-01&step=month";
  const json = await (await request.get(`/charts/goods-balance.json?${query}`)).json();
  expect(json.rows.length).toBeGreaterThan(5000);
  await page.goto(`/charts/goods-balance?${query}`);
  await expect(page.locator("[data-live=true]")).toBeVisible();
  await expect(page.getByText(/More than 1,500 points: /)).toBeVisible();
  const points = await page
    .locator("[data-drawing=live] path[data-series]")
    .evaluateAll((lines) =>
      lines.reduce((sum, line) => sum + (line.getAttribute("d") ?? "").split(/[ML]/).length - 1, 0),
    );
  expect(points).toBeLessThanOrEqual(1500);
  await page.locator("[data-drawing=live] [tabindex='0']").first().focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight");
  const said = page.locator("[data-tooltip] [data-series]");
  // Vietnam and others may have no row in the first months on file; whoever has one is named.
  const head = await page.locator("[data-tooltip] strong").innerText();
  const month = new Date(`1 ${head} UTC`).toISOString().slice(0, 7);
  const rows = json.rows.filter(
    (row: { month: string; balance_usd: number | null }) => row.month === month && row.balance_usd !== null,
  );
  await expect(said).toHaveCount(rows.length);
});

test("a table is sorted, filtered and paged in place: focus and place stay, Back returns", async ({ page }) => {
  let loads = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await page.goto("/charts/goods-balance?view=table");
  await page.waitForLoadState("networkidle");
  const sort = page.getByRole("columnheader", { name: /^Balance/ }).getByRole("link");
  await sort.press("Enter");
  await expect(page).toHaveURL(/sort=-balance_usd/);
  await expect(sort).toBeFocused();
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(/page=2&sort=-balance_usd#rows$/);
  await expect(page.locator("#rows")).toBeInViewport();
  await page.getByLabel("Rows whose").selectOption("partner");
  await page.getByLabel("value, as in the file").fill("JPN");
  await page.getByRole("button", { name: "Filter rows" }).click();
  await expect(page).toHaveURL(/filter=partner(:|%3A)eq(:|%3A)JPN/);
  await expect(page.getByRole("link", { name: /^Remove the filter/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("link", { name: /^Remove the filter/ })).toHaveCount(0);
  expect(loads, "loads of a whole page").toBe(1);
});

test("a view that is long in coming says so, and the last choice wins", async ({ page }) => {
  await page.goto("/charts/goods-balance");
  await page.waitForLoadState("networkidle");
  const held: (() => void)[] = [];
  await page.route(/_rsc=/, (route) => void held.push(() => void route.continue().catch(() => {})));
  const main = page.getByRole("main");
  await page.getByRole("link", { name: "5 years" }).click();
  await expect(main).toHaveAttribute("data-pending", "true");
  await page.getByRole("link", { name: "12 months" }).click();
  await page.unroute(/_rsc=/);
  for (const release of held) release();
  await expect(page).toHaveURL(/from=2025-09/);
  await expect(main).not.toHaveAttribute("data-pending", "true");
  await expect(page.getByRole("navigation", { name: "Period" }).locator("[aria-current]")).toHaveText("12 months");
});

for (const path of ["/partners/CHN", "/sectors/vehicles", "/tariffs", "/charts/headline-rates"])
  test(`${path}: what comes after the rest of a view keeps its room, nothing moves under the pointer`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const ruler = page.getByRole("region", { name: "Choose the day" });
    await ruler.scrollIntoViewIfNeeded();
    await expect(page.locator("[data-live=false]")).toHaveCount(0);
    for (const time of ["first", "second"]) {
      const url = page.url();
      const frames = page.evaluate(
        () =>
          new Promise<{ top: number; height: number }[]>((resolve) => {
            const seen: { top: number; height: number }[] = [];
            const end = performance.now() + 1500;
            const look = () => {
              const top = document.querySelector("[aria-label='Choose the day']")?.getBoundingClientRect().top;
              if (top !== undefined) seen.push({ top, height: document.documentElement.scrollHeight });
              if (performance.now() < end) requestAnimationFrame(look);
              else resolve(seen);
            };
            look();
          }),
      );
      await ruler.locator("[data-control=previous]").click();
      await expect(page).not.toHaveURL(url);
      const seen = await frames;
      const tops = seen.map(({ top }) => top);
      expect(Math.max(...tops) - Math.min(...tops), `${time} view, px that the ruler moves`).toBeLessThan(2);
      const last = seen.at(-1)?.height ?? 0;
      const least = Math.min(...seen.map(({ height }) => height));
      expect(
        Math.min(seen[0]?.height ?? 0, last) - least,
        `${time} view, px that the page shrinks for a while`,
      ).toBeLessThan(40);
    }
  });
