import { expect, test } from "@playwright/test";

test("a figure opens its passage in a new tab, with paragraph and our own words beside it", async ({ page }) => {
  await page.goto("/sources/000");
  const row = page.locator("#figure-000-02");
  await expect(row).toContainText("China had the largest goods surplus with the United States last year");
  await expect(row).toContainText("$270.4\u00a0bn");
  const link = row.getByRole("link", { name: /¶/ });
  await expect(link).toContainText("¶\u00a06");
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", "noopener noreferrer external");
  await expect(link).toHaveAttribute("href", /^https:\/\/www\.nysun\.com\/.*#:~:text=surplus%20of%20%24270\.4/);
});

test("every founding article lists all its statements", async ({ page }) => {
  // The counts of the pack: 88 statements in five articles.
  const counts: number[] = [];
  for (const id of ["000", "001", "002", "003", "004"]) {
    await page.goto(`/sources/${id}`);
    counts.push(await page.locator('tr[id^="figure-"]').count());
  }
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(88);
});

test("what has no address or is a repost is not linked, and says why", async ({ page }) => {
  for (const [id, why] of [
    ["004", "no known address"],
    ["M32", "not linked: a repost"],
  ]) {
    await page.goto(`/sources/${id}`);
    await expect(page.getByRole("main")).toContainText(why ?? "");
    await expect(page.getByRole("main").locator('a[target="_blank"]')).toHaveCount(0);
  }
});

test("the paraphrased repost is linked with its label and nofollow", async ({ page }) => {
  await page.goto("/sources/003");
  const links = page.getByRole("main").locator('a[target="_blank"]');
  expect(new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute("rel"))))).toEqual(
    new Set(["noopener noreferrer external nofollow"]),
  );
  await expect(page.getByRole("main")).toContainText("a repost of the original");
});

test("all 63 sources are listed, the founding articles first", async ({ page }) => {
  await page.goto("/sources");
  const hrefs = await page
    .getByRole("main")
    .locator('a[href^="/sources/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(hrefs.slice(0, 5)).toEqual(["000", "001", "002", "003", "004"].map((id) => `/sources/${id}`));
  expect(new Set(hrefs).size).toBe(63);
});
