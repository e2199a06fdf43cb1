import { test as base, expect, type Page } from "@playwright/test";
import { type RawAnswer, type RawAsk, rawRequest } from "./raw-request";

/** The widths at which every page must hold: a laptop and a phone. */
export const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 375, height: 812 } } as const;

interface Site {
  /** Origin of the site under test, without a slash at its end; what its permalinks begin with. */
  siteUrl: string;
  /** Ask for exactly this path and query, outside the browser. */
  raw: (path: string, ask?: RawAsk) => Promise<RawAnswer>;
}

/** Tests of the site as programs see it: no browser is opened. */
export const httpTest = base.extend<Site>({
  siteUrl: async ({ baseURL }, use) => {
    if (baseURL === undefined) throw new Error("playwright.config.ts gives no baseURL");
    await use(baseURL);
  },
  raw: async ({ siteUrl }, use) => {
    await use((path, ask) => rawRequest(siteUrl, path, ask));
  },
});

/**
 * Tests of the site as people see it. Every test also fails on what no page may do: throw, write an error to the
 * console, ask another host for anything, or receive a 5xx answer.
 */
export const test = httpTest.extend<{ faults: string[] }>({
  faults: [
    async ({ page, siteUrl }, use) => {
      const faults: string[] = [];
      watch(page, siteUrl, faults);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function watch(page: Page, siteUrl: string, faults: string[]) {
  page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    // The browser itself reports a 404 that a test asked for.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(siteUrl)) faults.push(`request to another host: ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} from ${response.url()}`);
  });
}
