import { Agent, get } from "node:http";

/** What a load asks for; `encoding` is sent as Accept-Encoding. */
export interface Asked {
  port: number;
  path: string;
  encoding?: string;
}

/** Median of five loads of a second each, in requests a second over 20 connections that are kept. */
export async function fiveLoads(asked: Asked): Promise<number> {
  await load(asked, 300);
  const found: number[] = [];
  for (let time = 0; time < 5; time++) found.push(await load(asked, 1000));
  return Math.round(median(found));
}

/** Requests a second. Any answer but 200 is an error. */
async function load(asked: Asked, milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const began = performance.now();
  let count = 0;
  const worker = async () => {
    while (performance.now() - began < milliseconds) {
      await ask(asked, agent);
      count++;
    }
  };
  await Promise.all(Array.from({ length: 20 }, worker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return count / seconds;
}

/** @returns milliseconds to the first byte, when all have arrived */
export function ask({ port, path, encoding }: Asked, agent?: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const headers = encoding === undefined ? {} : { "Accept-Encoding": encoding };
    get({ host: "127.0.0.1", port, path, agent, headers }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`${path} is answered with ${answer.statusCode}`));
      let first = 0;
      answer.on("data", () => {
        first ||= performance.now() - began;
      });
      answer.on("end", () => resolve(first));
    }).on("error", reject);
  });
}

/** The bytes as they go over the wire, not unpacked. */
export function wireBytes({ port, path, encoding = "identity" }: Asked): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, agent: false, headers: { "Accept-Encoding": encoding } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => resolve(Buffer.concat(parts)));
    }).on("error", reject);
  });
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
