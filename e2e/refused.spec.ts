import { axeFaults } from "./axe-faults";
import { expect, test } from "./site";

for (const [bad, words, good] of [
  [
    "/charts/goods-balance?from=2020-01&until=2019-01",
    "Show January 2019 to January 2020",
    "from=2019-01&until=2020-01",
  ],
  ["/charts/headline-rates?on=2017-12-31", "Show 1 January 2018", "on=2018-01-01"],
  ["/charts/largest-deficits?year=1900&view=table", "Show 1985", "year=1985&view=table"],
  ["/charts/goods-balance?partner=XXX~JPN&step=year", "Show Japan", "partner=JPN&step=year"],
  ["/charts/goods-balance?partner=XXX&step=year", "Show the rest of the view without it", "step=year"],
  ["/partners/CHN?on=2017-12-31", "Show 1 January 2018", "on=2018-01-01"],
  ["/figures?filter=verdict:eq:nonsense&q=china", "Show the rest of the view without it", "q=china"],
  ["/tariffs?basis=nonsense&on=2025-04-10", "Show the rest of the view without it", "on=2025-04-10"],
  ["/tariffs?on=2031-05-01", "Show the rest of the view without it", "on=2030-12-31"],
] as const)
  test(`${bad} is refused with status 400 and leads on to the nearest view`, async ({ page }) => {
    expect((await page.goto(bad))?.status()).toBe(400);
    const { pathname } = new URL(bad, "http://x");
    await expect(page.getByRole("alert").first()).not.toBeEmpty();
    await page.getByRole("main").getByRole("link", { name: words, exact: true }).click();
    await expect(page).toHaveURL(`${pathname}?${good}`);
    await expect(page.locator("#refused")).toHaveCount(0);
  });

test("the reason stands in the chart's place, under its name and controls, with what was typed", async ({ page }) => {
  await page.goto("/charts/goods-balance?partner=CHN&from=2020-01&until=2019-01");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Goods balance by partner");
  const sentence = page.locator("#refused");
  await expect(sentence).toHaveText("The period begins in 2020-01, after it ends in 2019-01.");
  await expect(page.locator("[data-drawing]")).toHaveCount(0);
  const from = page.getByRole("textbox", { name: "From month" });
  await expect(from).toHaveValue("2020-01");
  await expect(from).toHaveAttribute("aria-invalid", "true");
  await expect(from).toHaveAccessibleDescription("The period begins in 2020-01, after it ends in 2019-01.");
  await expect(page.getByRole("textbox", { name: "Until month" })).toHaveValue("2019-01");
  // What was wrong is put right where it was typed; the rest of the view stays.
  await from.fill("2018-01");
  await from.press("Enter");
  await expect(page).toHaveURL("/charts/goods-balance?partner=CHN&from=2018-01&until=2019-01");
  await expect(page.locator("[data-drawing]:visible [data-series=CHN]").first()).toBeAttached();
});

const atFault = "input[aria-invalid=true], select[aria-invalid=true]";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });
    for (const [path, name, typed] of [
      ["/charts/goods-balance?from=2020-05", "Until month", "2019-01"],
      ["/charts/headline-rates", /^Day/, "2017-06-01"],
      ["/tariffs/CHN/steel", "Customs value, US dollars", "12.345"],
    ] as const)
      test(`what is typed on ${path} and refused has the focus on its field`, async ({ page }) => {
        await page.goto(path);
        const field = page.getByRole("textbox", { name });
        await field.fill(typed);
        await field.evaluate((input: HTMLInputElement) => input.removeAttribute("pattern"));
        await field.press("Enter");
        await expect(page.locator("#refused")).not.toBeEmpty();
        await expect(page.locator(atFault)).toBeFocused();
      });
    test("a value for which there is no field gives the focus to the sentence", async ({ page }) => {
      await page.goto("/charts/goods-balance?partner=XXX");
      await expect(page.locator("#refused")).toBeFocused();
      await page.goto("/events?sort=nothing");
      await expect(page.locator("#refused")).toBeFocused();
    });
    test("the events keep all fields of their filter, with what was typed", async ({ page }) => {
      await page.goto("/events?filter=kind:eq:meeting&partner=JPN&from=2020-05&until=2019-01");
      await expect(page.locator("#refused")).toHaveText("The period begins in 2020-05, after it ends in 2019-01.");
      await expect(page.getByText(/^Allowed: 2012-01 to [0-9-]+, from no later than until$/)).toBeVisible();
      const form = page.getByRole("form", { name: "Choose events" });
      await expect(form.getByLabel("Kind")).toHaveValue("kind:eq:meeting");
      await expect(form.getByLabel("Partner")).toHaveValue("JPN");
      await expect(form.getByLabel("Until")).toHaveValue("2019-01");
      await expect(form.getByLabel("From")).toHaveValue("2020-05");
      await expect(form.getByLabel("From")).toBeFocused();
      await page.goto("/events?partner=ZZZ&from=2020-01");
      await expect(page.locator("#refused")).toHaveText("“ZZZ” is not a partner code this page has.");
      await expect(form.getByLabel("Partner")).toHaveValue("ZZZ");
      await expect(form.getByLabel("Partner")).toBeFocused();
      await expect(form.getByLabel("From")).toHaveValue("2020-01");
    });
  });

test("a day typed into the ruler of a page and refused is shown again", async ({ page }) => {
  await page.goto("/charts/headline-rates");
  const day = page.getByRole("textbox", { name: /^Day/ });
  await day.fill("2017-06-01");
  await day.press("Enter");
  await expect(page.locator("#refused")).toContainText("“2017-06-01” is not a day from 2018-01-01 to 2026-10-10");
  await expect(day).toHaveValue("2017-06-01");
});

test("values that are allowed are links where they make a view", async ({ page }) => {
  await page.goto("/charts/goods-balance?step=week&partner=CHN");
  const allowed = page.getByRole("navigation", { name: "Values that are allowed" });
  await expect(allowed.getByRole("link")).toHaveText(["month", "12m", "year"]);
  await allowed.getByRole("link", { name: "year" }).click();
  await expect(page).toHaveURL("/charts/goods-balance?partner=CHN&step=year");
});

test("a page without such controls offers the field again, and keeps the good filters", async ({ page }) => {
  expect((await page.goto("/datasets/events?filter=nothing&filter=kind:eq:treaty"))?.status()).toBe(400);
  const field = page.getByRole("textbox", { name: "filter" });
  await expect(field).toHaveValue("nothing");
  await field.fill("date:gt:2020");
  await field.press("Enter");
  await expect(page).toHaveURL("/datasets/events?filter=kind:eq:treaty&filter=date:gt:2020");
});

for (const [path, words, href] of [
  ["/tariffs/CHI/vehicles", "China (CHN)", "/tariffs/CHN/vehicles"],
  ["/tariffs/CHN/foo", "Show all goods from China", "/tariffs/CHN/all-goods"],
] as const)
  test(`${path} offers ${href}`, async ({ page }) => {
    expect((await page.goto(path))?.status()).toBe(400);
    await expect(page.getByRole("main").getByRole("link", { name: words, exact: true })).toHaveAttribute("href", href);
  });

test("a query that is too long is a page for a page and a problem for a file", async ({ page, raw }) => {
  const long = "q".repeat(3000);
  expect((await page.goto(`/charts/goods-balance?utm_source=${long}`))?.status()).toBe(414);
  await expect(page.locator("#refused")).toHaveText("The query has 3012 characters; at most 2000 are read.");
  const file = await raw(`/charts/goods-balance.csv?utm_source=${long}`);
  expect(file.status).toBe(414);
  expect(JSON.parse(file.body)).toMatchObject({ status: 414 });
});

for (const path of ["/charts/goods-balance?from=2020-01&until=2019-01", "/tariffs?on=never", "/events?from=x"])
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await axeFaults(page)).toEqual([]);
  });
