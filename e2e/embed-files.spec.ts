import sharp from "sharp";
import { unfurl } from "unfurl.js";
import { hostPage } from "./host-page";
import { sharedInk } from "./ink";
import { expect, httpTest, test } from "./site";

/** Pictures as programs and browsers get them. */
async function pixels(bytes: Buffer) {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: data };
}

for (const id of ["goods-balance", "largest-deficits", "headline-rates"])
  test(`the PNG of ${id} is what a browser makes of the SVG`, async ({ page, request }) => {
    const png = await pixels(await (await request.get(`/charts/${id}.png`)).body());
    const svg = await (await request.get(`/charts/${id}.svg`)).text();
    await page.setViewportSize({ width: png.width, height: png.height });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    const drawn = await pixels(await page.screenshot({ clip: { x: 0, y: 0, width: png.width, height: png.height } }));
    expect(sharedInk(png, drawn)).toBeGreaterThan(0.97);
    expect(svg).not.toMatch(/var\(|<text|href=|url\(http/);
    expect(svg).toMatch(/<title id="t">[^<]+<\/title><desc id="d">[^<]*Source[^<]*<\/desc>/);
  });

httpTest("widths, scales and the social size are those of the closed list", async ({ request }) => {
  const size = async (query: string) => {
    const { width, height } = await sharp(
      await (await request.get(`/charts/goods-balance.png?${query}`)).body(),
    ).metadata();
    return [width, height];
  };
  expect((await size(""))[0]).toBe(1280);
  expect((await size("w=640&scale=2"))[0]).toBe(1280);
  expect((await size("w=960&scale=3"))[0]).toBe(2880);
  expect((await size("w=1920"))[0]).toBe(1920);
  expect(await size("size=social")).toEqual([1200, 630]);
  for (const query of ["w=641", "w=99999999", "scale=4", "size=huge", "theme=%3Csvg%3E"]) {
    const answer = await request.get(`/charts/goods-balance.png?${query}`);
    expect([query, answer.status()]).toEqual([query, 400]);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
  }
});

httpTest("the picture of link previews is of the exact view", async ({ request, siteUrl }) => {
  const html = await (await request.get("/charts/goods-balance?partner=CHN&step=year")).text();
  const picture = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
  expect(picture).toBe(`${siteUrl}/charts/goods-balance.png?partner=CHN&step=year&size=social`);
  expect((await request.get(picture as string)).headers()["content-type"]).toBe("image/png");
});

httpTest("oEmbed answers as its specification says", async ({ request, siteUrl }) => {
  const page = await (await request.get("/charts/goods-balance?step=year")).text();
  const found = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page)?.[1];
  const answer = await request.get((found as string).replaceAll("&amp;", "&"));
  const body = await answer.json();
  expect(body).toMatchObject({ type: "rich", version: "1.0", provider_name: "Tariff Ledger", width: 800 });
  expect(body.html).toContain(`src="${siteUrl}/embed/goods-balance?step=year"`);
  expect(body.html).toContain(`height="${body.height}"`);
  const ask = (query: string) => request.get(`/oembed?${query}`);
  const url = encodeURIComponent(`${siteUrl}/charts/goods-balance`);
  const small = await (await ask(`url=${url}&maxwidth=400&maxheight=300`)).json();
  expect([small.width, small.height, small.thumbnail_url]).toEqual([400, 300, undefined]);
  expect((await ask(`url=${url}&format=xml`)).status()).toBe(501);
  for (const bad of [
    "https://example.org/charts/goods-balance",
    `${siteUrl}/charts/none`,
    `${siteUrl}/charts/goods-balance?from=x`,
    "",
  ])
    expect([bad, (await ask(`url=${encodeURIComponent(bad)}`)).status()]).toEqual([bad, 404]);
  expect((await ask(`url=${url}&maxwidth=-1`)).status()).toBe(400);
});

httpTest("a library that reads oEmbed finds ours by the link of the page", async ({ siteUrl }) => {
  for (const path of ["/charts/goods-balance?step=year", "/charts/headline-rates"]) {
    const { oEmbed } = await unfurl(`${siteUrl}${path}`);
    if (oEmbed?.type !== "rich") throw new Error(`${path}: ${oEmbed?.type}`);
    expect(oEmbed.provider_name).toBe("Tariff Ledger");
    expect(oEmbed.html).toContain(`<iframe src="${siteUrl}${path.replace("/charts/", "/embed/")}"`);
    expect(oEmbed.html).toContain(`height="${oEmbed.height}"`);
    const [thumbnail] = oEmbed.thumbnails ?? [];
    expect([thumbnail?.width, thumbnail?.height]).toEqual([1200, 630]);
    const picture = await fetch(thumbnail?.url ?? "");
    expect(picture.headers.get("content-type")).toBe("image/png");
  }
});

test("a frame from oEmbed fits the column it lands in", async ({ browser, request, siteUrl }) => {
  const url = encodeURIComponent(`${siteUrl}/charts/goods-balance`);
  const { html } = await (await request.get(`/oembed?url=${url}`)).json();
  const host = await hostPage(
    `<!doctype html><title>Host</title><body style="margin:0">${html.replace('loading="lazy"', "")}`,
  );
  for (const width of [320, 600, 1000]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(host.address, { waitUntil: "load" });
    const sizes = page.frames().filter((frame) => frame.url().includes("/embed/"));
    const [found] = await Promise.all(
      sizes.map((frame) =>
        frame.evaluate(() => ({
          room: document.documentElement.clientHeight,
          needed: document.body.getBoundingClientRect().height,
          wide: document.documentElement.clientWidth,
        })),
      ),
    );
    if (!found) throw new Error("no frame");
    const { room, needed, wide } = found;
    expect([width, wide, room >= needed, room <= needed + 160]).toEqual([width, Math.min(width, 800), true, true]);
    await page.close();
  }
  await host.close();
});
