import { expect, test } from "./site";

test("all 90 events are listed, dated as finely as they are known", async ({ page }) => {
  await page.goto("/events");
  const events = page.locator('[id^="event-"]');
  await expect(events).toHaveCount(90);
  await expect(events.first()).toContainText("2026");
  await expect(page.locator("#event-2012-trilateral-trade-talks-begin")).toContainText("known to the year");
  await expect(events.filter({ hasText: "day unknown" })).toHaveCount(3);
});

test("a source that may not be linked is named and not linked", async ({ page }) => {
  await page.goto("/events");
  const refused = page.getByText("not linked: a repost");
  expect(await refused.count()).toBeGreaterThan(0);
  const row = page.locator('[id^="event-"]').filter({ has: refused.first() }).first();
  await expect(row).toBeVisible();
  for (const link of await page.locator('[id^="event-"] a[target=_blank]').all())
    expect(await link.getAttribute("rel")).toContain("noopener");
});

test("kind, partner and period choose, without a script too", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto("/events");
  await page.getByLabel("Kind").selectOption("kind:eq:summit");
  await page.getByLabel("Partner").selectOption("CHN");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/filter=kind(%3A|:)eq(%3A|:)summit/);
  const events = page.locator('[id^="event-"]');
  for (const event of await events.all()) await expect(event).toContainText("Summit");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("of 90");
  await page.goto("/events?from=2025-04&until=2025-04");
  await expect(page.locator("#event-2025-04-02-liberation-day, [id^=event-2025-04-02]").first()).toBeVisible();
  for (const event of await events.all()) await expect(event).toContainText("2025");
  await page.close();
});

test("a choice that nothing fits says so and offers all", async ({ page }) => {
  await page.goto("/events?filter=kind:eq:summit&partner=MEX");
  await expect(page.getByRole("main")).toContainText("No event on file fits");
  await expect(page.getByRole("link", { name: "All 90 events" })).toBeVisible();
});

for (const query of ["from=2026-01&until=2025-01", "from=soon", "partner=XXX", "filter=size:eq:1"])
  test(`/events?${query} is a 400`, async ({ page }) => {
    expect((await page.goto(`/events?${query}`))?.status()).toBe(400);
  });
