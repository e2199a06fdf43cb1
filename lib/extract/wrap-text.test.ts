import { describe, expect, it } from "vitest";
import { balanceText, wrapText } from "./wrap-text";

const title = "China’s added duty on all US goods peaked at 125% from 12 April 2025; 10% is in force";

describe("a title", () => {
  it("has as many lines as it needs and no last line of one word", () => {
    const greedy = wrapText(title, 30, 1170, true);
    expect(greedy.at(-1)).toBe("force");
    const lines = balanceText(title, 30, 1170, true);
    expect(lines).toHaveLength(greedy.length);
    expect(lines.join(" ")).toBe(title);
    expect((lines.at(-1) as string).split(" ").length).toBeGreaterThan(4);
  });

  it("stays on one line where it fits", () => {
    expect(balanceText("Clothing", 30, 1170, true)).toEqual(["Clothing"]);
  });
});
