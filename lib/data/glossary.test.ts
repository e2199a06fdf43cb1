import { describe, expect, it } from "vitest";
import { parseGlossary, readGlossary } from "./glossary";

describe("glossary", () => {
  it("reads part, term, paragraph and facts", () => {
    const markdown =
      "# T\n\nIntro.\n\n## Trade\n\n### Imports, general\n\nAll goods\nthat arrive.\n\n- Unit: dollars\n- Column: `imports_usd`\n";
    expect(parseGlossary(markdown)).toEqual([
      {
        title: "Trade",
        entries: [
          {
            id: "imports-general",
            term: "Imports, general",
            definition: "All goods that arrive.",
            unit: "dollars",
            sign: null,
            column: "`imports_usd`",
            source: null,
          },
        ],
      },
    ]);
  });

  it.each([
    ["## A\n\nwords\n", "README.md:3"],
    ["## A\n### T\nwords\n- Colour: red\n", "README.md:4"],
    ["## A\n### T\nwords\n- Unit: one\n- Unit: two\n", "README.md:5"],
    ["## A\n### T\n> quotation\n", "README.md:3"],
  ])("refuses what would not reach the page: %j", (markdown, place) => {
    expect(() => parseGlossary(markdown)).toThrow(place);
  });

  it("defines every term of ours, once", () => {
    const entries = readGlossary().flatMap((part) => part.entries);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.filter(({ definition }) => definition === "")).toEqual([]);
    for (const id of ["balance", "vintage", "customs-value", "headline-rate", "stacking", "verdict", "data-version"])
      expect(entries.map((entry) => entry.id)).toContain(id);
  });
});
