import { describe, expect, it } from "vitest";
import { measureLabel } from "./measure-label";

describe("measureLabel", () => {
  it("says what the tables abbreviate, in the spelling of this site", () => {
    expect(measureLabel("Forced-labor Section 301 (replaces S122)")).toBe("Forced-labour duty, after Section 122");
    expect(measureLabel("List 3 (~$200bn) 10%")).toBe("List 3 (about $200 bn) 10%");
    expect(measureLabel("10% for countries not in Annex I")).toBe("10% for partners not in Annex I");
    expect(measureLabel("Aluminum 25%")).toBe("Aluminium 25%");
  });
});
