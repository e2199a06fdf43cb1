import { expect, type Page, test as plain } from "@playwright/test";
import { axeFaults } from "./axe-faults";
import { hostPage } from "./host-page";

const charts = [
  "goods-balance",
  "headline-rates",
  "largest-deficits",
  "added-duty",
  "announced-and-in-force",
  "east-asia-balances",
];
const widths = [320, 420, 600, 1000];
/** Height a frame may have beyond its chart where no script sets it, in px: words break anew at every width. */
const looseness = 160;

/** The line that the chart's page offers, as an author would paste it. */
async function pastedFrame(page: Page, id: string, extra = ""): Promise<string> {
  await page.goto(`/charts/${id}`);
  const code = await page.locator("#embed [data-code] pre").first().textContent();
  return (code ?? "").replace("<iframe ", `<iframe ${extra} `);
}

async function measure(page: Page) {
  const frames = page.frames().filter((frame) => frame.url().includes("/embed/"));
  return Promise.all(
    frames.map(async (frame) => ({
      id: new URL(frame.url()).pathname.split("/").at(-1),
      ...(await frame.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return {
          bars: [scrollHeight > clientHeight, scrollWidth > clientWidth],
          gap: clientHeight - document.body.getBoundingClientRect().height,
        };
      })),
    })),
  );
}

for (const script of [true, false])
  plain(
    `six charts on a page of another origin, ${script ? "with" : "without"} our script`,
    async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL });
      const page = await context.newPage();
      const frames: string[] = [];
      for (const id of charts) frames.push(await pastedFrame(page, id, 'sandbox="allow-scripts"'));
      const loader = script ? `<script async src="${baseURL}/embed.js"></script>` : "";
      const host = await hostPage(
        `<!doctype html><title>Host</title><body style="margin:0">${frames.join("").replaceAll('loading="lazy"', "")}${loader}`,
      );
      for (const width of widths) {
        const reader = await browser.newPage({ viewport: { width, height: 800 } });
        const faults: string[] = [];
        const asked: string[] = [];
        reader.on("console", (message) => message.type() === "error" && faults.push(message.text()));
        reader.on("pageerror", (error) => faults.push(error.message));
        reader.on("request", (request) => asked.push(new URL(request.url()).pathname));
        await reader.goto(host.address, { waitUntil: "load" });
        if (script)
          await expect.poll(async () => (await measure(reader)).filter(({ gap }) => Math.abs(gap) > 8)).toEqual([]);
        const found = await measure(reader);
        expect(found).toHaveLength(charts.length);
        for (const { id, bars, gap } of found) {
          expect([id, width, bars]).toEqual([id, width, [false, false]]);
          expect([id, width, gap >= 0, gap <= looseness]).toEqual([id, width, true, true]);
        }
        const documents = charts.map((id) => `/embed/${id}`);
        expect(asked.filter((path) => path !== "/favicon.ico").sort()).toEqual(
          ["/", ...documents, ...(script ? ["/embed.js"] : [])].sort(),
        );
        expect(faults).toEqual([]);
        await reader.close();
      }
      await host.close();
      await context.close();
    },
  );

plain(
  "twelve frames on one page: our script gives six their height, six keep their own",
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    const pasted: string[] = [];
    for (const id of charts) pasted.push((await pastedFrame(page, id)).replace('loading="lazy"', ""));
    await context.close();
    // The six without our script stand in a document of their own, as in an editorial system that keeps scripts out.
    const inner = `<!doctype html><body style="margin:0">${pasted.join("")}`;
    const host = await hostPage(
      `<!doctype html><title>Host</title><body style="margin:0">${pasted.join("")}<iframe title="Other" style="border:0;width:100%;height:6000px" srcdoc="${inner.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe><script async src="${baseURL}/embed.js"></script>`,
    );
    const reader = await browser.newPage({ viewport: { width: 600, height: 800 } });
    const faults: string[] = [];
    reader.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await reader.goto(host.address, { waitUntil: "load" });
    await expect
      .poll(async () => (await measure(reader)).slice(0, 6).filter(({ gap }) => Math.abs(gap) > 8))
      .toEqual([]);
    const found = await measure(reader);
    expect(found).toHaveLength(12);
    for (const { id, bars, gap } of found)
      expect([id, bars, gap >= 0, gap <= looseness]).toEqual([id, [false, false], true, true]);
    expect(faults).toEqual([]);
    await reader.close();
    await host.close();
  },
);

plain("a frame is not moved by a message of somebody else", async ({ browser, baseURL }) => {
  const host = await hostPage(
    `<!doctype html><title>Host</title><iframe id="f" title="f" src="${baseURL}/embed/goods-balance" height="500"></iframe><script src="${baseURL}/embed.js"></script>`,
  );
  const page = await browser.newPage();
  await page.goto(host.address);
  await expect.poll(() => page.evaluate(() => document.querySelector("iframe")?.style.height)).not.toBe("");
  const before = await page.evaluate(() => document.querySelector("iframe")?.style.height);
  await page.evaluate(() =>
    window.postMessage({ type: "tariff-ledger:height", id: "goods-balance", height: 4000 }, "*"),
  );
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => document.querySelector("iframe")?.style.height)).toBe(before);
  await page.close();
  await host.close();
});

plain("the ground of a dark host shows through a dark embed", async ({ browser, baseURL }) => {
  for (const scheme of ["", "color-scheme:dark;"]) {
    const host = await hostPage(
      `<!doctype html><title>Host</title><body style="margin:0;${scheme}background:#102030"><style>:root{${scheme}}</style><iframe title="f" src="${baseURL}/embed/goods-balance?theme=dark" style="border:0;width:600px;height:600px;color-scheme:dark"></iframe>`,
    );
    const page = await browser.newPage({ viewport: { width: 600, height: 600 } });
    await page.goto(host.address, { waitUntil: "networkidle" });
    const shot = await page.screenshot({ clip: { x: 2, y: 2, width: 2, height: 2 } });
    const sharp = (await import("sharp")).default;
    const { data } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([0x10, 0x20, 0x30]);
    await page.close();
    await host.close();
  }
});

for (const [id, width, scheme] of [
  ["goods-balance", 600, "light"],
  ["headline-rates", 320, "dark"],
  ["duty-stack", 320, "light"],
  ["collected-by-industry", 600, "dark"],
] as const)
  plain(`the embed ${id} has no accessibility fault, ${width} px, ${scheme}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, viewport: { width, height: 800 }, colorScheme: scheme });
    const page = await context.newPage();
    await page.goto(`/embed/${id}`);
    expect(await axeFaults(page)).toEqual([]);
    await context.close();
  });

plain("arrow keys name the values at a date", async ({ page }) => {
  await page.goto("/embed/goods-balance?step=year");
  await page.locator("#plot").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  const tip = page.getByRole("status");
  await expect(tip).toContainText("2015");
  // Census, goods with China 2015: exports 115.9, imports 483.2, balance −367.3 bn.
  await expect(tip).toContainText("China −$367.3\u00a0bn");
  await page.keyboard.press("Escape");
  await expect(tip).toBeHidden();
});

plain("a stack, panels, pairs and spans are read by arrow keys too", async ({ page }) => {
  const first = async (id: string, key: string) => {
    await page.goto(`/embed/${id}`);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page.locator("#plot").focus();
    await page.keyboard.press(key);
    expect([id, await height()]).toEqual([id, before]);
    return page.getByRole("status");
  };
  // Annex of 2 April 2025 (EO 14257): Cambodia 49 %; of 31 July (EO 14326): 19 %.
  await expect(await first("announced-and-in-force", "Home")).toContainText(/Cambodia.*49%.*19%/);
  // Census, goods with China in the twelve months of 2015: −367.3 bn; here the first window ends in January 2015.
  await expect(await first("east-asia-balances", "ArrowLeft")).toContainText(/China −\$\d+\.\d\u00a0bn.*Vietnam −/);
  // Proclamation of 20 February 2026: 10 % for 150 days.
  await expect(await first("measures-timeline", "End")).toContainText(/Section 122 surcharge.*10%/);
  const stack = await first("duty-stack", "End");
  await expect(stack).toContainText(/Total \d+(\.\d+)?%.*Section 301/);
  // Parts and sum stand under one another: none has more decimals than another.
  const decimals = [...(await stack.innerText()).matchAll(/\d+\.?(\d*)%/g)].map(([, digits]) => digits?.length);
  expect(decimals.length).toBeGreaterThan(3);
  expect(new Set(decimals).size).toBe(1);
});

plain("a heat map grows with its frame, and where it must scroll it says so", async ({ page, baseURL }) => {
  for (const [width, scrolls] of [
    [600, true],
    [1200, false],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${baseURL}/embed/headline-rates`);
    const hint = page.getByText("20 partners: the table scrolls sideways.");
    expect(await hint.isVisible()).toBe(scrolls);
    const hidden = await page.locator(".heat").evaluate((box) => box.scrollWidth > box.clientWidth);
    expect([width, hidden]).toEqual([width, scrolls]);
    // The partner that the title names is seen without scrolling.
    const first = page.locator(".heat thead th").first();
    await expect(page.locator("h1")).toContainText(await first.innerText());
    await expect(first).toBeInViewport();
    await expect(page.locator(".key li")).toHaveCount(10);
  }
});
