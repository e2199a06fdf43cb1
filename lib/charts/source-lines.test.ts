import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue";
import type { Chart } from "./chart";
import { prepare } from "./prepare";
import { defaultView } from "./query";

describe("sourceLines", () => {
  it("gives each dataset of a chart its own as-of (China’s customs of December 2025 beside Census of October 2026)", () => {
    const chart = catalogue.get("china-own-balances") as Chart;
    const { sources } = prepare("china-own-balances", chart, defaultView(chart));
    expect(sources.map(({ id, as_of }) => [id, as_of])).toEqual([
      ["mirror-china-2025-jan-nov", "2025-12"],
      ["goods-trade-by-partner-monthly", "2026-10"],
    ]);
  });
});
