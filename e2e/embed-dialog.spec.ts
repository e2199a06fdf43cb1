import { expect, test } from "@playwright/test";
import { axeFaults } from "./axe-faults";

test("the dialog opens, its code can be copied by keyboard, and it closes", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.goto("/charts/goods-balance?step=year");
  await page.getByRole("link", { name: "Embed" }).click();
  const dialog = page.getByRole("dialog", { name: "Embed this chart" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Copy the frame", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    `${baseURL}/embed/goods-balance?step=year`,
  );
  expect(await axeFaults(page, "#embed")).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await context.close();
});

test("Tab walks past the preview, which is a picture there, and Escape always closes", async ({ page }) => {
  await page.goto("/charts/goods-balance");
  await page.getByRole("link", { name: "Embed" }).click();
  const dialog = page.getByRole("dialog", { name: "Embed this chart" });
  await dialog.locator("pre").last().scrollIntoViewIfNeeded();
  const preview = dialog.frameLocator("iframe");
  await expect(preview.locator("svg").first()).toBeAttached();
  await dialog.getByRole("button", { name: "Copy Markdown" }).focus();
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("link", { name: "SVG" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(dialog.getByRole("button", { name: "Copy Markdown" })).toBeFocused();
  // A press on it does not lead in either.
  const box = await dialog.locator("iframe").boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("the dialog's code takes the theme that is chosen, and its color scheme", async ({ page }) => {
  await page.goto("/charts/goods-balance");
  await page.getByRole("link", { name: "Embed" }).click();
  const dialog = page.getByRole("dialog", { name: "Embed this chart" });
  await dialog.getByLabel("always dark").check();
  const code = dialog.locator("pre").first();
  await expect(code).toContainText("/embed/goods-balance?theme=dark");
  await expect(code).toContainText("color-scheme:dark");
  await expect(dialog.locator("pre").nth(2)).toContainText("goods-balance.png?theme=dark");
  await expect(dialog.locator("iframe")).toHaveAttribute("src", "/embed/goods-balance?theme=dark");
  await dialog.getByLabel("as the reader").check();
  await expect(code).not.toContainText("theme=");
});

test("without a script the dialog is plain text in its place", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/charts/goods-balance");
  await page.getByRole("link", { name: "Embed" }).click();
  await expect(page.locator("#embed pre").first()).toBeVisible();
  await expect(page.locator("#embed pre").first()).toContainText(`<iframe src="${baseURL}/embed/goods-balance"`);
  await context.close();
});

test("after a filter by script the dialog's code is of the view on the screen", async ({ page }) => {
  await page.goto("/charts/goods-balance");
  await page.waitForLoadState("networkidle");
  await page.getByRole("link", { name: "Month", exact: true }).click();
  await expect(page).toHaveURL(/step=month/);
  // It comes after the chart.
  const dialog = page.locator("#embed");
  await expect(dialog.locator("pre").first()).toContainText("/embed/goods-balance?step=month");
  await page.getByRole("link", { name: "Embed" }).click();
  await expect(page.getByRole("dialog", { name: "Embed this chart" })).toBeVisible();
});
