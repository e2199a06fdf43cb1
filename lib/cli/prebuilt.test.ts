import { describe, expect, it } from "vitest";
import { chooseEncoding } from "./prebuilt.mjs";

const all = { br: 1, gzip: 1, identity: 1 };

describe("chooseEncoding", () => {
  it.each([
    [undefined, "identity"],
    ["", "identity"],
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["*", "br"],
    ["*;q=0", "identity"],
    ["*;q=x", "identity"],
    ["BR ; q=0.1", "br"],
    ["zstd, identity", "identity"],
  ] as const)("%s → %s", (accepted, encoding) => {
    expect(chooseEncoding(accepted, all)).toBe(encoding);
  });

  it("sends what is at hand", () => {
    expect(chooseEncoding("br, gzip", { identity: 1 })).toBe("identity");
  });
});
