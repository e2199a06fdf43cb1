import { expect, it } from "vitest";
import { warm } from "./warm.mjs";

const pages = ["/", "/charts", "/charts/a", "/charts/b", "/partners/CHN", "/partners/JPN", "/status"];
const sitemap = pages.map((path) => `<loc>https://example.org${path}</loc>`).join("");

it("asks the server itself for one page of each kind", async () => {
  const asked: string[] = [];
  await warm("http://localhost:1", async (address) => {
    asked.push(String(address));
    return new Response(sitemap);
  });
  expect(asked.map((address) => address.replace("http://localhost:1", ""))).toEqual([
    "/sitemap.xml",
    "/",
    "/charts",
    "/charts/b",
    "/partners/JPN",
    "/status",
    "/search?q=steel",
    "/tariffs/CHN/all-goods",
  ]);
});
