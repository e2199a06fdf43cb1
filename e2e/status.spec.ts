import { expect, test } from "./site";

test("a monitor asks /healthz and reads which data the server holds", async ({ raw }) => {
  const { status, headers, body } = await raw("/healthz");
  expect(status).toBe(200);
  expect(headers["cache-control"]).toBe("no-store");
  const { data_version } = JSON.parse((await raw("/api/figures")).body);
  expect(JSON.parse(body)).toEqual({ status: "ok", data_version });
  expect((await raw("/healthz", { method: "POST" })).status).toBe(405);
});

test("/status names the last period of every table, as the tables have it", async ({ page }) => {
  await page.goto("/status");
  const line = (name: string) => page.getByRole("row").filter({ has: page.getByRole("link", { name, exact: true }) });
  await expect(line("U.S. trade in goods by country").getByRole("cell").first()).toHaveText(
    "January 1985 to August 2026",
  );
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Trade is on file to August 2026, tariff law to 10 October 2026",
  );
});
