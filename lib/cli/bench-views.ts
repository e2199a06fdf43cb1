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

/** Milliseconds for which a hand rests on a link before it presses, and for which it presses. */
const hand = { rest: 100, press: 80 };

/**
 * From the click on a control to the new chart painted, in a browser: of views that the server has been asked for before,
 * clicked by a script without any pointer, and of views that nobody has asked for, clicked with a mouse.
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
      for (const byMouse of [false, true])
        for (const [path, control, drawn = drawing] of choices) {
          const taken: number[] = [];
          // The first time warms server and browser and does not count.
          for (let time = 0; time <= times; time++) {
            await page.goto(address(path), { waitUntil: "networkidle" });
            await page.waitForFunction(
              () =>
                document.querySelector("[data-live=false]") === null &&
                document.querySelector("main table, main svg") !== null,
            );
            await page.waitForTimeout(500); // a reader looks before choosing
            // Ignored by the site: the same view, at an address that nobody has asked for.
            const place = await watchControl(page, { control, drawn, ignored: byMouse ? `utm_source=${time}` : "" });
            if (byMouse) await clickByMouse(page, place);
            else await page.evaluate(() => window.controlWatched.link.click());
            taken.push(await page.evaluate(() => window.controlWatched.taken));
            await page.waitForTimeout(500); // and reads before going on: the front keeps only what it has sent whole
          }
          const sorted = taken.slice(1).sort((a, b) => a - b);
          const value = sorted[Math.floor(times / 2)] as number;
          results.push({
            name: `${viewName}${byMouse ? ", by mouse, not asked for before" : ""}: ${path.replace("/charts/", "")}, ${control}`,
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

declare global {
  interface Window {
    /** A link, and the milliseconds from the click on it to the frame in which the drawing is another or has changed. */
    controlWatched: { link: HTMLAnchorElement; taken: Promise<number> };
  }
}

interface Used {
  control: string;
  drawn: string;
  /** Added to the query of the link. */
  ignored: string;
}

interface Place {
  x: number;
  y: number;
}

/** Begins to watch a control of the page; the place of its middle. */
async function watchControl(page: Page, used: Used): Promise<Place> {
  return page.evaluate(({ control, drawn, ignored }) => {
    // No function has a name here: tsx would wrap it in a helper that the page does not have.
    const link = [...document.querySelectorAll<HTMLAnchorElement>("main a")].find(
      (one) => one.dataset.control === control || one.textContent === control,
    );
    if (!link) throw new Error(`no control is called ${control}`);
    if (ignored !== "") link.search += `${link.search === "" ? "?" : "&"}${ignored}`;
    const taken = new Promise<number>((resolve) => {
      addEventListener(
        "click",
        () => {
          const began = performance.now();
          const before = document.querySelector(drawn);
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
        },
        { capture: true, once: true },
      );
    });
    window.controlWatched = { link, taken };
    link.scrollIntoView({ block: "center" });
    const { x, y, width, height } = link.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, used);
}

async function clickByMouse({ mouse }: Page, { x, y }: Place) {
  await mouse.move(x + 40, y + 60);
  await mouse.move(x, y);
  await new Promise((resolve) => setTimeout(resolve, hand.rest));
  await mouse.down();
  await new Promise((resolve) => setTimeout(resolve, hand.press));
  await mouse.up();
}
