import { describe, expect, it } from "vitest";
import { atomFeed, xml } from "./atom";
import { changeSentence, changesCsv, changesFeed, tariffChanges } from "./tariff-changes";

describe("changes of law", () => {
  const on = (day: string) => tariffChanges().find((change) => change.day === day)?.lines ?? [];

  it("begins Section 122 on 24 February 2026, the day after the IEEPA duties ended (Proc. 11012)", () => {
    const lines = on("2026-02-24");
    expect(lines.filter(({ change }) => change === "begins").map(({ measure }) => measure.measure_id)).toContain(
      "S122-10",
    );
    expect(lines.filter(({ change }) => change === "ends").map(({ measure }) => measure.measure_id)).toEqual(
      expect.arrayContaining(["IEEPA-FENT-CHN-10B", "IEEPA-BRA-40", "RECIP-A2-JPN"]),
    );
  });

  it("says for whom: 84% on China, Hong Kong and Macau on 9 April 2025 (EO 14259)", () => {
    const line = on("2025-04-09").find(({ measure }) => measure.measure_id === "RECIP-CHN-84");
    expect(line?.whom).toBe("China, Hong Kong and Macau");
    expect(line && changeSentence(line)).toContain("(EO 14259)");
  });

  it("marks what is only scheduled: cabinets on 1 January 2027", () => {
    const day = tariffChanges().find((change) => change.day === "2027-01-01");
    expect(day?.scheduled).toBe(true);
    expect(day?.lines.map(({ measure }) => measure.measure_id)).toContain("S232-CAB-2027");
  });

  it("writes a row for each change, and rates as fractions", () => {
    const rows = changesCsv().split("\r\n");
    expect(rows[0]?.startsWith("day,change,scheduled,measure_id,authority,partners,goods,rate,")).toBe(true);
    expect(rows.some((row) => row.startsWith("2025-04-09,begins,no,RECIP-CHN-84,ieepa-reciprocal,"))).toBe(true);
  });

  it("feeds the newest days, escaped", () => {
    const feed = changesFeed("https://example.org", 5);
    expect(feed.match(/<entry>/g)).toHaveLength(5);
    expect(feed).toContain(
      '<link rel="self" type="application/atom+xml" href="https://example.org/tariffs/changes.atom"/>',
    );
    expect(xml('a < b & "c"\u0007')).toBe("a &lt; b &amp; &quot;c&quot;");
    const empty = { id: "i", title: "t", subtitle: "s", self: "f", alternate: "a", updated: "2026-01-01", entries: [] };
    expect(atomFeed(empty)).toContain("<updated>2026-01-01T00:00:00Z</updated>");
  });
});
