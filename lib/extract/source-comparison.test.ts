import { describe, expect, it } from "vitest";
import { sourceComparisons } from "./source-comparison";

const pairs = (id: string) =>
  sourceComparisons(id).flatMap(({ own, others }) => others.map(({ row }) => [own.id, row.id]));

describe("sourceComparisons", () => {
  it("sets the surplus of the article beside that of Korean customs, not beside a current account", () => {
    expect(pairs("000")).toContainEqual(["000-04", "M59-01"]);
    expect(pairs("000")).not.toContainEqual(["000-04", "M60-01"]);
  });

  it("takes rounding for no difference: both sources print 419.2, and 147 is 146.7", () => {
    expect(pairs("M52")).not.toContainEqual(["M52-01", "M53-01"]);
    expect(pairs("M50")).not.toContainEqual(["M50-02", "M02-04"]);
  });
});
