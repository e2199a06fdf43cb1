import { expect, it } from "vitest";
import { dateSpan } from "./date-span";

it("lets a month and a year stand for all their days", () => {
  expect(dateSpan("2025-04-02")).toEqual({ first: "2025-04-02", last: "2025-04-02" });
  expect(dateSpan("2024-02")).toEqual({ first: "2024-02-01", last: "2024-02-29" });
  expect(dateSpan("2012")).toEqual({ first: "2012-01-01", last: "2012-12-31" });
});

it("runs on to the last day where an event lasted", () => {
  expect(dateSpan("2025-10-30", "2025-11")).toEqual({ first: "2025-10-30", last: "2025-11-30" });
});

it("knows no span without a date and refuses what is none", () => {
  expect(dateSpan(null)).toBeNull();
  expect(() => dateSpan("soon")).toThrow(RangeError);
});
