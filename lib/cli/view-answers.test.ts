import { channel } from "node:diagnostics_channel";
import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { viewAnswers } from "./view-answers.mjs";

const early = brotliCompressSync("early");
const late = brotliCompressSync("late");
const views = viewAnswers(new Map());
let rendered: string[] = [];
const server = createServer(async (asked, response) => {
  if (views.send(asked, response)) return;
  const { searchParams } = new URL(asked.url ?? "/", "http://localhost");
  rendered.push(asked.url ?? "");
  response.statusCode = Number(searchParams.get("status") ?? 200);
  response.setHeader("Content-Type", searchParams.get("type") ?? "text/x-component");
  if (searchParams.has("tag")) response.setHeader("ETag", '"1"');
  if (asked.headers["accept-encoding"]?.includes("br")) response.setHeader("Content-Encoding", "br");
  response.write(early);
  const id = asked.headers["x-by-script"];
  await new Promise((resolve) => setTimeout(resolve, 20));
  channel("tariff-ledger:late").publish({ id, isApart: !searchParams.has("busy") });
  response.end(late);
});
await new Promise<void>((resolve) => server.listen(0, resolve));
afterAll(() => {
  views.close();
  server.close();
});

const byScript = { rsc: "1" };

function ask(path: string, headers: Record<string, string> = {}, { method = "GET", script = true } = {}) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ body: Buffer; first: Buffer; status?: number; held: IncomingHttpHeaders }>((resolve) => {
    const sent = {
      port,
      path,
      method,
      headers: { "accept-encoding": "gzip, br", ...(script && byScript), ...headers },
    };
    request(sent, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => {
        const [first = Buffer.alloc(0)] = chunks;
        resolve({ body: Buffer.concat(chunks), first, status: answer.statusCode, held: answer.headers });
      });
    }).end();
  });
}

/** How often the site renders when the same is asked for twice. */
async function renders(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<number> {
  rendered = [];
  await ask(path, headers, { method });
  await ask(path, headers, { method });
  return rendered.length;
}

it("renders a view once, and sends the same bytes with what was late apart", async () => {
  const first = await ask("/charts/a?step=month");
  const second = await ask("/charts/a?step=month");
  expect(rendered).toEqual(["/charts/a?step=month"]);
  expect([first, second].map(({ body }) => body.equals(Buffer.concat([early, late])))).toEqual([true, true]);
  expect(second.first.equals(early)).toBe(true);
});

it("does not keep an answer whose first part was still on its way when the rest began", async () => {
  expect(await renders("/charts/a?busy=1")).toBe(2);
});

it("keeps whole pages too, apart from those for the script", async () => {
  rendered = [];
  for (const script of [true, true, false, false]) await ask("/charts/b?type=text/html", {}, { script });
  expect(rendered).toHaveLength(2);
});

it("renders again for another place of the reader, and where Next heeds something else", async () => {
  rendered = [];
  await ask("/charts/c", { "next-router-state-tree": "one" });
  await ask("/charts/c", { "next-router-state-tree": "two" });
  expect(rendered).toHaveLength(2);
  expect(await renders("/charts/d", { "next-action": "x" })).toBe(2);
  expect(await renders("/charts/d", { "x-middleware-subrequest": "x" })).toBe(2);
  expect(await renders("/charts/d", { cookie: "__prerender_bypass=x" })).toBe(2);
  expect(await renders("/charts/d", { cookie: "other=x", "x-forwarded-for": "10.0.0.1" })).toBe(1);
});

it("tells who has a page already that it is the same", async () => {
  const path = "/charts/g?type=text/html";
  const page = { script: false };
  await ask(path, {}, page);
  const { etag } = (await ask(path, {}, page)).held;
  rendered = [];
  const again = await ask(path, { "if-none-match": `"other", ${etag}` }, page);
  expect([again.status, again.body.length, again.held["content-encoding"], again.held.etag]).toEqual([
    304,
    0,
    undefined,
    etag,
  ]);
  const other = await ask(path, { "if-none-match": '"other"' }, page);
  expect([other.status, other.body.equals(Buffer.concat([early, late]))]).toEqual([200, true]);
  const head = await ask(path, {}, { ...page, method: "HEAD" });
  expect([head.status, head.body.length, head.held.etag]).toEqual([200, 0, etag]);
  expect(rendered).toEqual([]);
});

it("keeps nothing but good, compressed pages without a tag", async () => {
  expect(await renders("/charts/e?status=404")).toBe(2);
  expect(await renders("/charts/e?type=text/csv")).toBe(2);
  expect(await renders("/charts/e?tag=1")).toBe(2);
  expect(await renders("/charts/e", {}, "HEAD")).toBe(2);
  expect(await renders("/charts/e", { "accept-encoding": "gzip, br;q=0" })).toBe(2);
  expect(await renders("/charts/e", { "accept-encoding": "gzip, br;q=0.5" })).toBe(1);
});

it("lets nobody pass for the script", async () => {
  const { port } = server.address() as AddressInfo;
  const headers = { "x-by-script": "7" };
  const seen = new Promise((resolve) => server.once("request", (asked) => resolve(asked.headers["x-by-script"])));
  await fetch(`http://localhost:${port}/charts/f`, { headers }).catch(() => null);
  expect(await seen).toBeUndefined();
});
