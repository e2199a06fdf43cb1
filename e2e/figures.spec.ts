import { axeFaults } from "./axe-faults";
import { expect, test, widths } from "./site";

const passage = /^https:\/\/www\.nysun\.com\/.*#:~:text=surplus%20of%20%24270\.4/;

test("the founding example: reported, official, what fits, the passage, the search", async ({ page }) => {
  await page.goto("/figures/000-02");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText(
    "$270.4\u00a0bn is China’s goods surplus with the United States for January–November 2024, not for the year",
  );
  await expect(main).toContainText("Agrees with another period");
  await expect(main).toContainText("1 fits to the printed digit");
  await expect(main).toContainText("$297.0\u00a0bn for 2024; difference −26.6 (−9.0%)");
  await expect(main).toContainText("Jan–Nov 2024 in the release of April 2025: $270.421\u00a0bn");
  const link = main.getByRole("link", { name: /Open the passage/ });
  await expect(link).toHaveAttribute("href", passage);
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", "noopener noreferrer external");
  const table = main.getByRole("table", { name: /Periods and releases/ });
  // Official values of the picture of this page, to the million.
  for (const value of ["270.421", "270.257", "295.402", "295.515", "297.048"])
    await expect(table.getByRole("cell", { name: value, exact: true })).toBeVisible();
  await expect(main.getByRole("img", { name: /Reported: \$270\.4/ }).first()).toBeVisible();
});

test("a rate announced for Vietnam stands beside the law of its day", async ({ page }) => {
  await page.goto("/figures/M20-04");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toContainText("46% on goods of Vietnam was announced");
  await expect(main).toContainText("It took effect on 9 April 2025, for a day.");
  await expect(main.getByRole("table", { name: /Rates on file/ })).toContainText("Equals the claim");
});

test("sources on one quantity stand side by side, never averaged", async ({ page }) => {
  await page.goto("/figures/M52-01");
  const same = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "The same quantity elsewhere" }) });
  await expect(same.getByRole("listitem")).toHaveCount(1);
  await expect(same.getByRole("link", { name: /China, 2018/ })).toHaveAttribute("href", "/figures/M53-01");
  await expect(page.getByRole("main")).not.toContainText(/average of the sources|mean of/i);
});

test("a statement of kind event leads to its event", async ({ page }) => {
  await page.goto("/figures/000-07");
  const link = page.getByRole("main").getByRole("link", { name: /2 Apr 2025/ });
  const href = (await link.first().getAttribute("href")) ?? "";
  expect(href).toMatch(/^\/events#event-/);
});

test("the ledger filters by GET, keeps the choice, counts and pages", async ({ page }) => {
  await page.goto("/figures");
  await page.getByRole("combobox", { name: "Verdict" }).selectOption({ label: "Agrees with another period" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/filter=verdict(:|%3A)eq(:|%3A)agrees-with-another-period/);
  const rows = page.getByRole("main").locator("tbody tr");
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText("270.4");
  await expect(rows.first()).toContainText("297.0");
  await expect(rows.first()).toContainText("−26.6");
  await expect(page.getByRole("combobox", { name: "Verdict" })).toHaveValue("verdict:eq:agrees-with-another-period");
  await page.goto("/figures?q=nothing+like+this");
  await expect(page.getByRole("main")).toContainText("No figure of the ledger fits this choice.");
});

test("sorting is announced and turns round", async ({ page }) => {
  await page.goto("/figures?filter=indicator:eq:balance");
  const head = page.getByRole("columnheader", { name: "Reported" });
  await head.getByRole("link").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await head.getByRole("link").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
});

test("what is not allowed is said, with status 400; an unknown id is 404 with the nearest", async ({ page, raw }) => {
  for (const query of ["filter=verdict:eq:wrong", "partner=XXX", "sort=colour", "page=0"]) {
    expect((await raw(`/figures?${query}`)).status).toBe(400);
    for (const path of ["/figures.csv", "/api/figures"]) {
      const answer = await raw(`${path}?${query}`);
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.body)).toMatchObject({ status: 400, parameter: query.split("=")[0] });
    }
  }
  const answer = await page.goto("/figures/000-99");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("main")).toContainText("000-");
});

test("the API gives a verdict for every figure, as the page shows it", async ({ page, raw }) => {
  const answer = await raw("/api/figures");
  expect(answer.headers["access-control-allow-origin"]).toBe("*");
  const { figures, data_version } = JSON.parse(answer.body);
  expect(data_version).toMatch(/^\d{8}-[0-9a-f]{8}$/);
  expect(figures.every((figure: { verdict: string | null }) => figure.verdict)).toBe(true);
  await page.goto("/figures");
  await expect(page.getByRole("main").locator("caption")).toContainText(`of ${figures.length} figures`);
  const csv = await raw("/figures.csv");
  expect(csv.body.split("\r\n").filter((line) => line !== "")).toHaveLength(figures.length + 1);
});

test("charts say what the record makes of a reported figure", async ({ page }) => {
  await page.goto("/charts/goods-balance?partner=CHN");
  const item = page.getByRole("listitem").filter({
    hasText: "reported −270.4; the line stands at −295.5; −297.0 in the release of June 2026; equals Jan–Nov 2024",
  });
  await expect(item).toContainText("Agrees with another period");
  await expect(item.getByRole("link", { name: /reported −270\.4/ })).toHaveAttribute("href", "/figures/000-02");
});

for (const [name, viewport] of Object.entries(widths)) {
  test(`no page of the ledger scrolls sideways or fails axe: ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const path of ["/figures", "/figures/000-02", "/figures/M70-01", "/figures/000-07"]) {
      await page.goto(path);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([path, wider > 0]).toEqual([path, false]);
      expect([path, await axeFaults(page)]).toEqual([path, []]);
    }
  });
}
