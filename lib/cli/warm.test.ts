import { expect, it } from "vitest";
import { warm } from "./warm.mjs";

const pages = ["/", "/charts", "/charts/a", "/charts/b", "/partners/CHN", "/partners/JPN", "/status"];
const sitemap = pages.map((path) => `<loc>https://example.org${path}</loc>`).join("");

it("asks the server itself for one page of each kind, as a browser and as the script of a page", async () => {
  const asked: string[] = [];
  const ask = async (address: string | URL | Request, { headers }: RequestInit = {}) => {
    asked.push(String(address).replace("http://localhost:1", new Headers(headers).has("rsc") ? "rsc " : ""));
    return new Response(sitemap);
  };
  await warm("http://localhost:1", ask);
  const kinds = ["/", "/charts", "/charts/b", "/partners/JPN", "/status", "/search?q=steel", "/tariffs/CHN/all-goods"];
  expect(asked).toEqual(["/sitemap.xml", ...kinds, ...kinds.map((path) => `rsc ${path}`)]);
});
