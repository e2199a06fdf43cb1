import { expect, httpTest, test } from "./site";

const things = [
  ["/figures/000-02", "/figures/000-02"],
  ["/charts/goods-balance?partner=CHN", "/charts/goods-balance"],
  ["/datasets/partners", "/datasets/partners"],
] as const;

const types = {
  txt: "text/plain",
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  csl: "application/vnd.citationstyles.csl+json",
} as const;

for (const [address, place] of things)
  httpTest(`${place} is cited in four formats, with permalink and day of reading`, async ({ raw, siteUrl }) => {
    const query = address.slice(place.length);
    const today = new Date().toISOString().slice(0, 10);
    for (const [format, type] of Object.entries(types)) {
      const answer = await raw(`${place}.${format}${query}`);
      expect([format, answer.status]).toEqual([format, 200]);
      expect(answer.headers["content-type"]).toContain(type);
      expect(answer.body).toContain(`${siteUrl}${address}`);
      if (format === "bib") expect(answer.body).toContain(`urldate = {${today}}`);
      if (format === "csl") expect(JSON.parse(answer.body)[0].accessed["date-parts"][0].join("-")).toBe(plain(today));
    }
  });

httpTest("what cannot be cited is a problem with its status", async ({ raw }) => {
  expect((await raw("/figures/000-99.bib")).status).toBe(404);
  expect((await raw("/charts/no-such-chart.ris")).status).toBe(404);
  expect((await raw("/charts/goods-balance.csl?partner=XXX")).status).toBe(400);
});

test("figure, chart and dataset pages say how to cite them", async ({ page }) => {
  for (const [address, place] of things) {
    await page.goto(address);
    const cite = page.locator("#cite");
    await expect(cite).toContainText("Tariff Ledger contributors, “");
    await expect(cite).toContainText("data version");
    const files = cite.getByRole("list", { name: "Citation as a file" }).getByRole("link");
    await expect(files).toHaveText([/Text/, /BibTeX/, /RIS/, /CSL-JSON/]);
    expect(await files.nth(1).getAttribute("href")).toContain(`${place}.bib`);
  }
});

/** `2026-01-05` → `2026-1-5`, as CSL writes the parts of a date. */
function plain(day: string): string {
  return day.split("-").map(Number).join("-");
}
