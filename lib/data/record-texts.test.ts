import { describe, expect, it } from "vitest";
import { checkTexts, fragmentProblem } from "./record-texts";

const text = ["Tariffs rose in May.", "Tariffs rose again, and rose in June."];

describe("fragmentProblem", () => {
  it("asks for one occurrence, of whole words, on the line given", () => {
    expect(fragmentProblem(text, "rose in May", 1)).toBeNull();
    expect(fragmentProblem(text, "Tariffs rose", 1)).toBe("stands 2 times in the text, not once");
    expect(fragmentProblem(text, "fell", 1)).toBe("stands 0 times in the text, not once");
    expect(fragmentProblem(text, "rose in June", 1)).toBe("stands on line 2, not 1");
    expect(fragmentProblem(text, "ose in May", 1)).toBe("begins or ends inside a word");
    expect(fragmentProblem(text, "one two three four five six seven", 1)).toBe("has more than six words");
    expect(fragmentProblem(text, null, 1)).toBe("a statement of a founding article needs a fragment and a line");
  });
});

describe("checkTexts", () => {
  it("names the missing text of each founding article", () => {
    const faults = checkTexts("/nowhere");
    expect(faults).toHaveLength(5);
    expect(faults[0]).toMatchObject({ file: "data/record/sources.csv", column: "text_file" });
  });
});
