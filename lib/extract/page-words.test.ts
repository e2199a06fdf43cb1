import { describe, expect, it } from "vitest";
import { pageWords } from "./page-words";

describe("the rows of a page of a table, in words", () => {
  it("are all rows where the view has one page", () => {
    expect(pageWords({ page: 1, pages: 1, total: 50 })).toBe("every row of the view, as in the CSV");
  });

  it("are fifty at a time, the rest on the last page", () => {
    expect(pageWords({ page: 1, pages: 14, total: 700 })).toBe("rows 1 to 50 of 700; the CSV has them all");
    expect(pageWords({ page: 27, pages: 27, total: 1317 })).toBe("rows 1,301 to 1,317 of 1,317; the CSV has them all");
    expect(pageWords({ page: 2, pages: 2, total: 51 })).toBe("row 51 of 51; the CSV has them all");
  });

  it("are none of a view without rows, and none behind the last page", () => {
    expect(pageWords({ page: 1, pages: 1, total: 0 })).toBe("no rows on this page");
    expect(pageWords({ page: 3, pages: 2, total: 51 })).toBe("no rows on this page");
  });
});
