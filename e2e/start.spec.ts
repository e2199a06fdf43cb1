import { expect, test } from "./site";

test("the start page opens without a fault", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  await expect(page.locator("h1")).toHaveCount(1);
});
