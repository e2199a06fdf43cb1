import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tables } from "@/lib/data/tables";
import { runCheck } from "./data-check";

let out: string[] = [];
let root = "";
beforeEach(() => {
  out = [];
  root = mkdtempSync(join(tmpdir(), "tariff-ledger-check-"));
  mkdirSync(join(root, "data"));
  vi.spyOn(console, "log").mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, "error").mockImplementation((line: string) => void out.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

describe("runCheck", () => {
  it("says in one line that there is no fault, and exits 0", () => {
    expect(runCheck(process.cwd(), {})).toBe(0);
    expect(out).toHaveLength(1);
    expect(out[0]).toMatch(/^data: \d+ tables, \d{3},\d{3} rows, no fault$/);
  });

  it("says each fault in a line and how many there are, and exits 1", () => {
    expect(runCheck(root, {})).toBe(1);
    expect(out).toContain("data/trade/partners.csv: table is missing");
    expect(out.at(-1)).toBe(`data: ${tables.size} faults`);
  });
});
