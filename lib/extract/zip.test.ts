import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unzip } from "./fixtures/unzip";
import { zipChunks } from "./zip";

async function archive(entries: { name: string; chunks: () => Iterable<string> }[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of zipChunks(entries, "2026-11-21")) parts.push(part);
  return Buffer.concat(parts);
}

const long = () => Array.from({ length: 3000 }, (_, at) => `line ${at}, 台灣 대한민국 日本\r\n`);

describe("zipChunks", () => {
  it("writes what the file format asks for: names, sizes, checksum, date", async () => {
    // CRC-32 of "123456789" is 0xcbf43926 (the check value of the polynomial).
    const bytes = await archive([{ name: "a.txt", chunks: () => ["12345", "6789"] }]);
    const central = bytes.indexOf(Buffer.from("PK\x01\x02"));
    expect(bytes.readUInt32LE(central + 16)).toBe(0xcbf43926);
    expect(bytes.readUInt32LE(central + 24)).toBe(9);
    const packed = bytes.readUInt32LE(central + 20);
    expect(inflateRawSync(bytes.subarray(30 + 5, 30 + 5 + packed)).toString()).toBe("123456789");
    const date = bytes.readUInt16LE(central + 14);
    expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([2026, 11, 21]);
  });

  it("holds every file whole, in order, and is the same bytes each time", async () => {
    const entries = [
      { name: "rows.csv", chunks: long },
      { name: "README.md", chunks: () => ["after"] },
    ];
    const bytes = await archive(entries);
    expect([...unzip(bytes)].map(([name, content]) => [name, content.toString()])).toEqual([
      ["rows.csv", long().join("")],
      ["README.md", "after"],
    ]);
    expect(bytes.equals(await archive(entries))).toBe(true);
  });

  it("lets a later file tell of an earlier one, and passes its failure on", async () => {
    let size = 0;
    const first = function* () {
      size = 70_000;
      yield "x".repeat(size);
    };
    const bytes = await archive([
      { name: "a", chunks: first },
      { name: "b", chunks: () => [`size ${size}`] },
    ]);
    expect(unzip(bytes).get("b")?.toString()).toBe("size 70000");
    const broken = function* () {
      yield "x";
      throw new Error("bad row");
    };
    await expect(archive([{ name: "a", chunks: broken }])).rejects.toThrow("bad row");
  });
});
