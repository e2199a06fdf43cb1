import type { Page } from "@playwright/test";
import { expect, test } from "./site";

// Next's router keeps what it has fetched and guesses what it has not: whatever it shows under an address must be what
// the server says there. From the default view to others, back to it and on, as a reader goes.

/** Pages with views. */
const pages = [
  "/charts/goods-balance",
  "/charts/headline-rates",
  "/charts/largest-deficits",
  "/tariffs",
  "/measures",
  "/partners/JPN",
  "/sectors/vehicles",
  "/datasets/announced-rates",
];

/** Finding, chosen values and every cell of a page, as one text. */
function said(html: ParentNode): string {
  const parts = html.querySelectorAll("main h1, main h1 + p, main [aria-current], main table td, main table th");
  return [...parts].map((part) => part.textContent?.replace(/\s+/g, " ").trim()).join(" | ");
}

/** What the server says of the address that the page shows. */
async function saidByServer(page: Page): Promise<string> {
  const html = await (await page.request.get(page.url())).text();
  return page.evaluate(
    ([text, read]) =>
      new Function("html", `return (${read})(html)`)(new DOMParser().parseFromString(text, "text/html")),
    [html, said.toString()] as const,
  );
}

async function saidByPage(page: Page): Promise<string> {
  return page.evaluate((read) => new Function("html", `return (${read})(html)`)(document), said.toString());
}

for (const path of pages)
  test(`${path} shows, by script, what its address says`, async ({ page }) => {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const views = await page.evaluate((own) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>("main :is(section, nav) a")];
      const hrefs = links.map((link) => link.getAttribute("href") ?? "").filter((href) => href.startsWith(`${own}?`));
      return [...new Set(hrefs)].filter((_, at, all) => at < 3 || at === all.length - 1);
    }, path);
    expect(views.length, "views to go to").toBeGreaterThan(0);
    let walked = 0;
    for (const view of [...views, path, ...views.slice(0, 1)]) {
      const link = page.locator(`main :is(section, nav) a[href="${view}"]`).first();
      if ((await link.count()) === 0) continue;
      await link.click();
      await expect(page).toHaveURL(view);
      const wanted = await saidByServer(page);
      await expect.poll(() => saidByPage(page), { message: view }).toBe(wanted);
      walked += 1;
    }
    expect(walked).toBeGreaterThan(0);
    await page.goBack();
    await expect.poll(() => saidByPage(page)).toBe(await saidByServer(page));
  });

test("/events shows, by script, what its address says", async ({ page }) => {
  await page.goto("/events");
  await page.waitForLoadState("networkidle");
  for (const kind of [1, 2, 0, 1]) {
    const choice = page.getByLabel("Kind");
    await choice.selectOption({ index: kind });
    const chosen = await choice.inputValue();
    await page.getByRole("button", { name: "Show", exact: true }).click();
    // Of this very kind: the view of the step before also has a kind, and its arrival would undo the next choice.
    await expect(page).toHaveURL((url) => (url.searchParams.get("filter") ?? "") === chosen);
    await expect(choice).toHaveJSProperty("selectedIndex", kind);
    await expect.poll(async () => (await saidByPage(page)) === (await saidByServer(page))).toBe(true);
  }
});
