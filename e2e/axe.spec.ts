import { expect, test } from "@playwright/test";
import { axeFaults } from "./axe-faults";

/** One page of each kind; shell.spec.ts has those of sources and datasets. No rule is switched off. */
const pages = [
  "/",
  "/balances",
  "/duties",
  "/tariffs",
  "/tariffs/CHN/steel",
  "/tariffs/changes",
  "/measures",
  "/measures/S232-ANNEX1A",
  "/charts",
  "/charts/goods-balance",
  "/charts/headline-rates",
  "/charts/goods-balance?view=table",
  "/charts/goods-balance?view=sources",
  "/charts/goods-balance?step=week",
  "/partners",
  "/partners/CHN",
  "/partners/VNM?on=2025-04-09",
  "/sectors",
  "/sectors/steel",
  "/events",
  "/events?filter=kind:eq:summit&from=2025-01",
  "/figures",
  "/figures/000-02",
  "/search",
  "/search?q=china",
  "/methodology",
  "/corrections",
  "/changes",
];

const readers = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 375 },
] as const;

for (const { colorScheme, width } of readers)
  for (const path of pages)
    test(`${path} has no accessibility fault, ${colorScheme}, ${width} px`, async ({ browser }) => {
      test.setTimeout(90_000); // hundreds of rows take axe a while
      // axe wants a context of its own.
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(path);
      expect(await axeFaults(page)).toEqual([]);
      await context.close();
    });
