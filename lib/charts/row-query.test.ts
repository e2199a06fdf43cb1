import { describe, expect, it } from "vitest";
import { givenIn, Refusal } from "./query-fault";
import { parseRowQuery, rowQueryPairs } from "./row-query";

const columns = [
  { key: "partner", numeric: false },
  { key: "balance_usd", numeric: true },
];
const parse = (query: string) => parseRowQuery(givenIn(new URLSearchParams(query)), columns);
const refused = (query: string) => {
  try {
    parse(query);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    throw error;
  }
};

describe("parseRowQuery", () => {
  it("reads order, filters, page and dialect, and writes them back", () => {
    const query = "page=3&sort=-balance_usd&filter=partner:eq:CHN&filter=balance_usd:lt:-1.5&dialect=eu&excel=1";
    expect(parse(query)).toEqual({
      page: 3,
      sort: "-balance_usd",
      filters: [
        { column: "partner", op: "eq", value: "CHN" },
        { column: "balance_usd", op: "lt", value: "-1.5" },
      ],
      dialect: "eu",
      excel: true,
    });
    expect(
      rowQueryPairs(parse(query))
        .map((pair) => pair.join("="))
        .join("&"),
    ).toBe(query);
  });

  it("keeps colons in a value, and takes an empty one for missing", () => {
    expect(parse("filter=partner:has:a:b").filters[0]?.value).toBe("a:b");
    expect(parse("filter=balance_usd:eq:").filters[0]?.value).toBe("");
  });

  it.each([
    ["sort=price", "sort", ["partner", "balance_usd"]],
    ["filter=price:eq:1", "filter", ["partner", "balance_usd"]],
    ["filter=partner:like:1", "filter", ["eq", "ne", "lt", "le", "gt", "ge", "has"]],
    ["filter=partner:eq", "filter", ["eq", "ne", "lt", "le", "gt", "ge", "has"]],
    ["filter=partner:gt:", "filter", ["eq", "ne"]],
    ["filter=balance_usd:eq:1e3", "filter", ["-1000000000", "0.25"]],
    ["filter=balance_usd:has:1", "filter", ["eq", "ne", "lt", "le", "gt", "ge"]],
    ["dialect=uk", "dialect", ["eu"]],
    ["excel=yes", "excel", ["1"]],
    ["page=0", "page", ["1, 2, 3 …"]],
  ])("refuses %s and says what is allowed", (query, parameter, allowed) => {
    expect(refused(query)).toMatchObject({ parameter, allowed });
  });

  it("refuses nine filters", () => {
    const nine = Array.from({ length: 9 }, (_, at) => `filter=balance_usd:gt:${at}`).join("&");
    expect(refused(nine)?.detail).toBe("9 filters were given; at most 8 hold at once.");
  });
});
