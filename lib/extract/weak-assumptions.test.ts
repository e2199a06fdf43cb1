import { describe, expect, it } from "vitest";
import { calculationAssumptions } from "@/lib/data/schema/calculation-assumptions";
import { readTable } from "@/lib/data/table";
import { weakAssumptions } from "./weak-assumptions";

// The words of `calculation-assumptions`, where a row may say "as above" or "as Canada".
describe("assumptions of low confidence in words", () => {
  const words = weakAssumptions(readTable(calculationAssumptions));

  it("speak for themselves: none leans on a row that the reader does not see", () => {
    expect(words.filter(({ words: own }) => /^as /.test(own))).toEqual([]);
  });

  it("keep what a row adds to the one it repeats", () => {
    expect(words.find(({ value }) => value === 0.392)?.words).toBe(
      "share of listed lines that claimed the civil-aircraft exemption under Section 122; all other chapters (the average of all lines)",
    );
  });

  it("name the partners that share one", () => {
    const vehicles = words.find(({ value }) => value === 0.6);
    expect(vehicles).toMatchObject({
      words: "non-US content of a USMCA vehicle: the part that pays the 25%",
      partners: "Canada and Mexico",
    });
  });
});
