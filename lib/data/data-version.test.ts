import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { day } from "@/lib/domain/period";
import { dataVersion, versionOf } from "./data-version";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "tariff-ledger-version-"));
  mkdirSync(join(root, "data/trade"), { recursive: true });
  writeFileSync(join(root, "data/trade/b.csv"), "y\n2\n");
  writeFileSync(join(root, "data/a.csv"), "x\n1\n");
});
afterAll(() => rmSync(root, { recursive: true }));

describe("versionOf", () => {
  it("is the day and eight digits of the sha256 over paths and bytes, in the order of the paths", () => {
    // printf 'data/a.csv\0x\n1\n\0data/trade/b.csv\0y\n2\n\0' | sha256sum | cut -c1-8
    expect(versionOf(root, day("2026-11-21"))).toBe("20261121-fce45810");
  });

  it("changes with a single byte, and not with a file that is no table", () => {
    const before = versionOf(root, day("2026-11-21"));
    writeFileSync(join(root, "data/note.txt"), "nothing");
    expect(versionOf(root, day("2026-11-21"))).toBe(before);
    writeFileSync(join(root, "data/a.csv"), "x\n3\n");
    expect(versionOf(root, day("2026-11-21"))).not.toBe(before);
  });
});

describe("dataVersion", () => {
  it("names the data in the form of every file name", () => {
    expect(dataVersion()).toMatch(/^20\d{6}-[0-9a-f]{8}$/);
    expect(dataVersion()).toBe(dataVersion());
  });
});
