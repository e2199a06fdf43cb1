import { describe, expect, it } from "vitest";
import { law } from "./fixtures/stacks-on-file";
import type { Measure } from "./measure";
import { day } from "./period";
import { isVoid, statusOn } from "./tariff-status";

const status = (id: string, on: string) => statusOn(law.measure(id) as Measure, day(on));

describe("status of a measure", () => {
  it("follows the 104 of China from order to judgment", () => {
    expect(status("RECIP-CHN-84", "2025-04-07")).toBeNull();
    expect(status("RECIP-CHN-84", "2025-04-08")).toBe("scheduled");
    expect(status("RECIP-CHN-84", "2025-04-09")).toBe("in force");
    expect(status("RECIP-CHN-84", "2025-04-10")).toBe("expired");
    expect(status("RECIP-CHN-84", "2026-02-23")).toBe("expired");
    expect(status("RECIP-CHN-84", "2026-02-24")).toBe("void");
  });

  it("keeps apart what was threatened, announced and suspended", () => {
    expect(status("S122-15-ANN", "2026-02-20")).toBeNull();
    expect(status("S122-15-ANN", "2026-10-10")).toBe("threatened");
    expect(status("RECIP-CHN-34", "2025-04-05")).toBe("announced");
    expect(status("S301-L4B", "2026-10-10")).toBe("suspended");
    expect(status("S232-UPH-2027", "2026-10-10")).toBe("scheduled");
  });

  it("calls void the IEEPA duties alone, not Section 122 that expired by law", () => {
    expect(status("S122-10", "2026-07-24")).toBe("expired");
    expect(status("IEEPA-FENT-CHN-10", "2026-07-24")).toBe("void");
    expect(isVoid(law.measure("DEMIN-ALL") as Measure, day("2026-10-10"))).toBe(false);
  });
});
