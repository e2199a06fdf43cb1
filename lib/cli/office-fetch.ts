import { get } from "node:http";

/** The bytes at an address, over a connection of their own: a kept one would go stale while a program runs. */
export function fetchBytes(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(parts));
        else reject(new Error(`${url} is answered with ${answer.statusCode}`));
      });
    }).on("error", reject);
  });
}

export async function fetchJson<T>(url: string): Promise<T> {
  return JSON.parse((await fetchBytes(url)).toString("utf8"));
}
