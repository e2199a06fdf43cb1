import type { HttpResult } from "./bench-http";
import { ask, fiveLoads, median } from "./http-load";

export const embedPath = "/embed/goods-balance";
const picture = "/charts/goods-balance.png?w=1280";

/** A default embed as browsers take it, in brotli, beside nginx sending the same bytes. */
export async function embedTimings(port: number, nginxPort: number, size: number): Promise<HttpResult> {
  const ours = await fiveLoads({ port, path: embedPath, encoding: "br" });
  const theirs = await fiveLoads({ port: nginxPort, path: embedPath, encoding: "br" });
  return {
    name: `default embed (${size} bytes, brotli)`,
    value: `${ours} requests/s, nginx ${theirs}`,
    aim: "half of nginx",
    ok: ours >= theirs / 2,
  };
}

/** A picture that nobody has asked for yet, by a server that has drawn one; then the same from its memory. */
export async function pictureTimings(port: number): Promise<HttpResult[]> {
  const views = ["2020-01", "2020-02", "2020-03", "2020-04", "2020-05", "2020-06"].map(
    (from) => `${picture}&from=${from}`,
  );
  const cold: number[] = [];
  const cached: number[] = [];
  for (const path of views) cold.push(await ask({ port, path }));
  for (const path of views) cached.push(await ask({ port, path }));
  const [drawn, kept] = [median(cold.slice(1)), median(cached.slice(1))];
  return [
    { name: "PNG at 1280 px, not yet drawn", value: `${drawn.toFixed(0)} ms`, aim: "60 ms", ok: drawn < 60 },
    { name: "the same again", value: `${kept.toFixed(1)} ms`, aim: "10 ms", ok: kept < 10 },
  ];
}
