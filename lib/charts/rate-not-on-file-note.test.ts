import { expect, test } from "vitest";
import { day } from "@/lib/domain/period";
import { rateNotOnFileNote } from "./rate-not-on-file-note";

const on = (...days: string[]) => days.map((text) => ({ day: day(text), partner: "CHN" }));

// 13,660,474,762 dollars: the cells of China whose groups name batteries, magnets and graphite of the review alone.
test("names the day on which most is left out, and nothing once the review is whole (89 FR 76581)", () => {
  const [note = ""] = rateNotOnFileNote(on("2025-06-01", "2026-01-01"), null);
  expect(note).toContain("most on 1 June 2025: on 13.7 billion dollars");
  expect(rateNotOnFileNote(on("2026-01-01"), null)).toEqual([]);
  expect(rateNotOnFileNote([{ day: day("2020-01-01"), partner: "JPN" }], null)).toEqual([]);
});
