import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { embedAnswers } from "./embed-answers.mjs";

const body = brotliCompressSync("<p>embed</p>");
let rendered = 0;
const embeds = embedAnswers();
const server = createServer((asked, response) => {
  if (embeds.send(asked, response)) return;
  rendered++;
  if (asked.headers["x-precompressed"] !== "br") return void response.end("plain");
  response.setHeader("X-Precompressed", "br");
  response.setHeader("ETag", '"1"');
  embeds.settle(response);
  response.end(body);
});
await new Promise<void>((resolve) => server.listen(0, resolve));
afterAll(() => void server.close());

function ask(path: string, headers: Record<string, string>) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; encoding: string | undefined; body: Buffer }>((resolve) => {
    request({ port, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          encoding: answer.headers["content-encoding"],
          body: Buffer.concat(chunks),
        }),
      );
    }).end();
  });
}

it("renders a default embed once and sends the same bytes from then on", async () => {
  const first = await ask("/embed/a", { "accept-encoding": "gzip, br" });
  const second = await ask("/embed/a", { "accept-encoding": "br" });
  expect([first.encoding, second.encoding]).toEqual(["br", "br"]);
  expect(second.body.equals(body)).toBe(true);
  expect(rendered).toBe(1);
  expect(await ask("/embed/a", { "accept-encoding": "br", "if-none-match": 'W/"1"' })).toMatchObject({ status: 304 });
});

it("never sends brotli to a reader who cannot read it, whatever header he brings", async () => {
  const answer = await ask("/embed/a", { "x-precompressed": "br" });
  expect([answer.encoding, answer.body.toString()]).toEqual([undefined, "plain"]);
});

it("asks the site for every other view and every other page", async () => {
  const before = rendered;
  await ask("/embed/a?theme=dark", { "accept-encoding": "br" });
  await ask("/embed/a?theme=dark", { "accept-encoding": "br" });
  expect(rendered).toBe(before + 2);
});
