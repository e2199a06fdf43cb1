import { axeFaults } from "./axe-faults";
import { expect as base, test } from "./site";

// A page rendered on request may wait behind others.
const expect = base.configure({ timeout: 12_000 });

test("the heat map of a day: every partner and sector, a cell opens its layers", async ({ page }) => {
  await page.goto("/tariffs?on=2025-04-09&basis=headline");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("On 9 April 2025");
  const map = page.locator("table[data-basis=headline]");
  await expect(map.locator("tbody tr")).toHaveCount(21);
  // EO 14228 and EO 14259: 20 and 84.
  await expect(map.locator("tbody tr").first().locator("td").first()).toHaveText("104");
  await map.locator("tbody tr").first().locator("td a").first().click();
  await expect(page).toHaveURL(/\/tariffs\/CHN\/all-goods\?on=2025-04-09&basis=headline$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("104 points");
});

test("arrows and the typed day move through the changes", async ({ page }) => {
  await page.goto("/tariffs/CHN/all-goods?on=2025-04-09&basis=headline");
  await page.getByRole("link", { name: /The change after: 10 April 2025/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("On 10 April 2025");
  await page.getByRole("link", { name: /The change before: 9 April 2025/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("On 9 April 2025");
  await page.getByLabel("Day, YYYY-MM-DD").fill("2018-07-06");
  await page.getByRole("button", { name: "Go to day" }).click();
  await expect(page).toHaveURL(/on=2018-07-06/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("On 6 July 2018");
});

test("without JavaScript: layers, rules, calculator", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto("/tariffs/KOR/vehicles?product=passenger-cars&on=2025-04-10");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("paid 27.5%");
  await expect(page.getByRole("region", { name: /^Layers of the headline duty/ })).toContainText("Proc. 10908");
  await expect(page.getByRole("region", { name: /^Measures kept out/ })).toContainText("Section 232");
  await page.getByLabel("Customs value, US dollars").fill("10000");
  await page.getByRole("button", { name: "Work out the duty" }).click();
  // 250 base and 2,500 added.
  await expect(page.getByRole("region", { name: /^Duty on \$10,000.00/ })).toContainText("$2,750.00");
  await expect(page.getByText("not a customs ruling")).toBeVisible();
  await page.close();
});

for (const javaScriptEnabled of [true, false])
  test(`the calculator leaves the page its basis and leads to what it worked out, ${javaScriptEnabled ? "with" : "without"} a script`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled, viewport: { width: 1280, height: 720 } });
    await page.goto("/tariffs/CHN/vehicles");
    const finding = await page.getByRole("heading", { level: 1 }).innerText();
    expect(finding).toContain("on average");
    const field = page.getByLabel("Customs value, US dollars");
    await field.fill("1000");
    await field.press("Enter");
    const owed = page.getByRole("region", { name: "Duty worked out" });
    await expect(owed).toBeInViewport();
    await expect(owed).toBeFocused();
    await expect(field).toBeInViewport();
    await expect(field).toHaveValue("1000.00");
    await expect(owed).toContainText("weighted with the imports of 2024, preferences as claimed");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(finding);
    await page.close();
  });

test("headline and average are each named, and never in one table", async ({ page }) => {
  await page.goto("/tariffs/CHN/textiles-apparel?on=2025-04-09");
  await expect(page.getByRole("heading", { name: "Layers in force: average" })).toBeVisible();
  await expect(page.getByText("later ruled unlawful", { exact: false }).first()).toBeVisible();
  await page.getByRole("navigation", { name: "Show" }).getByRole("link", { name: "Headline rate" }).click();
  await expect(page.getByRole("heading", { name: "Layers in force: headline" })).toBeVisible();
});

test("the map is compared with another day, and downloads what it shows", async ({ page, request }) => {
  await page.goto("/tariffs?on=2025-04-10&basis=headline");
  await page.getByLabel("Change since").fill("2025-04-09");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.locator("table[data-basis] tbody tr").first().locator("td").first()).toHaveText("+41");
  const csv = await (await request.get("/tariffs.csv?on=2025-04-10&basis=headline&compare=2025-04-09")).text();
  expect(csv.split("\r\n")[1]).toMatch(
    /^2025-04-10,headline,apart,CHN,China,\*,All goods,1\.45,no,,,,2025-04-09,0\.41,no,,,us-tariff-measures,/,
  );
});

test("bad addresses are 400 and say what is allowed", async ({ page }) => {
  for (const [path, words] of [
    ["/tariffs?on=2025-13-01", "2018-01-01 to 2030-12-31"],
    ["/tariffs/CHX/steel", "CHN"],
    ["/tariffs/CHN/steal", "steel"],
    ["/tariffs/CHN/steel?product=passenger-cars", "vehicles"],
    ["/tariffs/changes?year=1999", "2026"],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(400);
    await expect(page.getByRole("main")).toContainText(words);
  }
});

test("what changed, day by day: page, CSV, Atom", async ({ page, request }) => {
  await page.goto("/tariffs/changes?year=2025");
  await expect(page.locator("#d2025-04-09")).toContainText("China 84%");
  const csv = await request.get("/tariffs/changes.csv");
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect(await csv.text()).toContain("2025-04-09,begins,no,RECIP-CHN-84,");
  const feed = await request.get("/tariffs/changes.atom");
  expect(feed.headers()["content-type"]).toContain("application/atom+xml");
  expect(await feed.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
});

test("a day beyond the horizon has no total", async ({ page }) => {
  const answer = await page.goto("/tariffs/CHN/furniture?on=2027-06-01");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("is not on file");
  await expect(page.getByRole("region", { name: "Scheduled" })).toContainText("S232-CAB-2027");
});

/** Each page once, in one of the two settings of readers; all at the least width. */
const pages = [
  ["/tariffs", "light", 1280],
  ["/tariffs?on=2025-04-09&basis=headline", "dark", 375],
  ["/tariffs/CHN/textiles-apparel?on=2025-04-09", "light", 1280],
  ["/tariffs/KOR/vehicles?product=passenger-cars&amount=10000", "dark", 375],
  ["/tariffs/changes", "light", 1280],
] as const;

for (const [path, colorScheme, width] of pages) {
  test(`${path} has no accessibility fault, ${colorScheme}, ${width} px`, async ({ browser }) => {
    test.slow(); // axe looks at every one of some thousand elements
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(path);
    expect(await axeFaults(page)).toEqual([]);
    await context.close();
  });
  test(`${path} fits 320 px`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
}

test("the average over all partners has a page, and a partner's address leads to all its goods", async ({ page }) => {
  await page.goto("/tariffs/WLD?on=2025-04-09");
  await expect(page).toHaveURL(/\/tariffs\/WLD\/all-goods\?on=2025-04-09$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("all goods from all partners paid");
  await expect(page.getByRole("heading", { name: "Calculator" })).toHaveCount(0);
  await page.goto("/tariffs/JPN");
  await expect(page).toHaveURL(/\/tariffs\/JPN\/all-goods$/);
});

test("a partner named in words is refused with its code", async ({ request }) => {
  const answer = await request.get("/api/stack?partner=China");
  expect(answer.status()).toBe(400);
  expect((await answer.json()).allowed).toEqual(["CHN"]);
});

test("goods of the four-year review have no total before it (89 FR 76581)", async ({ request }) => {
  const answer = await (await request.get("/api/stack?partner=CHN&product=electric-vehicles&on=2024-09-26")).json();
  expect(answer).toMatchObject({ added: null, added_known: 0, total: null });
  expect(answer.layers[0]).toMatchObject({ measure_id: "S301-Y4-D100", headline_rate: null, contribution: null });
});
