import { execFileSync } from "node:child_process";
import { chromium, type Page } from "@playwright/test";
import type { Result } from "./bench";
import { withServer } from "./bench-server";

/** What all these measurements are called. */
export const viewName = "filtered view on screen";

/** What is drawn on most pages: the static drawing of a chart, or a table of rates. */
const drawing = "[data-drawing=static] svg, [data-heat-map], table[data-basis]";
const table = "main table";

/** Pages; the control that is used there, by its words or its `data-control`; what then changes (default: drawing). */
const choices: readonly (readonly [path: string, control: string, drawn?: string])[] = [
  ["/charts/goods-balance", "12 months"],
  ["/charts/goods-balance", "Month"],
  ["/charts/east-asia-balances", "Month"],
  ["/charts/added-duty", "2018–"],
  ["/charts/duty-stack", "12 months"],
  ["/charts/largest-deficits", "year before"],
  ["/charts/headline-rates", "previous"],
  ["/tariffs", "previous"],
  ["/charts/goods-balance", "Table", table],
  ["/partners/CHN", "previous", table],
  ["/sectors/vehicles", "previous", table],
];

const times = 5;

/**
 * From the click on a control to the new chart painted, in a browser: of views that the server has been asked for before
 * and sends from memory, and of views that nobody has asked for.
 */
export async function viewTimings(): Promise<Result[]> {
  const found = execFileSync(process.execPath, ["lib/cli/browser.mjs"], { encoding: "utf8" });
  const { executablePath, env }: { executablePath?: string; env?: Record<string, string> } = JSON.parse(found);
  return await withServer(process.cwd(), async ({ page: address }) => {
    const browser = await chromium.launch({
      executablePath,
      env: { ...process.env, ...env } as Record<string, string>,
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const results: Result[] = [];
      for (const unasked of [false, true])
        for (const [path, control, drawn = drawing] of choices) {
          const taken: number[] = [];
          // The first time warms server and browser and does not count.
          for (let time = 0; time <= times; time++) {
            const ignored = unasked ? `utm_source=${time}` : ""; // no view, so the page is the same, but another address
            taken.push(await timeOfView(page, address(path), { control, drawn, ignored }));
          }
          const sorted = taken.slice(1).sort((a, b) => a - b);
          const value = sorted[Math.floor(times / 2)] as number;
          results.push({
            name: `${viewName}${unasked ? ", first asked" : ""}: ${path.replace("/charts/", "")}, ${control}`,
            value,
            unit: "ms",
            aim: 150,
            samples: times,
            warm: true,
          });
        }
      return results;
    } finally {
      await browser.close();
    }
  });
}

interface Used {
  control: string;
  drawn: string;
  /** Added to the query of the link. */
  ignored: string;
}

/** Milliseconds from the click to the frame in which the drawing is another, or has changed. */
async function timeOfView(page: Page, address: string, used: Used): Promise<number> {
  await page.goto(address, { waitUntil: "networkidle" });
  await page.waitForFunction(
    () =>
      document.querySelector("[data-live=false]") === null && document.querySelector("main table, main svg") !== null,
  );
  await page.waitForTimeout(500); // a reader looks before choosing
  return page.evaluate(
    ({ control, drawn, ignored }) =>
      new Promise<number>((resolve, reject) => {
        // No function has a name here: tsx would wrap it in a helper that the page does not have.
        const before = document.querySelector(drawn);
        const link = [...document.querySelectorAll<HTMLAnchorElement>("main a")].find(
          (one) => one.dataset.control === control || one.textContent === control,
        );
        if (!link) return reject(new Error(`no control is called ${control}`));
        if (ignored !== "") link.search += `${link.search === "" ? "?" : "&"}${ignored}`;
        const began = performance.now();
        const watch = new MutationObserver((changes) => {
          const now = document.querySelector(drawn);
          const isOther = now !== before || changes.some(({ target }) => before?.contains(target));
          if (now === null || !isOther) return;
          watch.disconnect();
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => resolve(performance.now() - began);
            painted.port2.postMessage(null);
          });
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        link.click();
      }),
    used,
  );
}
