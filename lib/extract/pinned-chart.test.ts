import { describe, expect, it, vi } from "vitest";
import goodsBalance from "@/lib/charts/catalogue/goods-balance";
import { prepare } from "@/lib/charts/prepare";
import { defaultView } from "@/lib/charts/query";
import { dataVersion } from "@/lib/data/data-version";
import { pinnedChart } from "./pinned-chart";

const old = "20260101-0123abcd";
const view = defaultView(goodsBalance);

vi.mock("@/lib/data/archive", () => ({
  archivedVersions: () => [{ data_version: old }],
  isArchived: (version: string) => version === old,
  archivedChart: (_: string, id: string) => (id === "goods-balance" ? { id, title: "As it was", rows: [] } : null),
}));

describe("pinnedChart", () => {
  it("computes the newest version, pinned or not", () => {
    const free = pinnedChart("goods-balance", goodsBalance, view, null);
    const pinned = pinnedChart("goods-balance", goodsBalance, view, dataVersion());
    expect(free).toMatchObject({ status: 200, pinned: false, newer: false });
    expect(pinned).toMatchObject({ status: 200, pinned: true, newer: false, version: dataVersion() });
    expect(pinned.status === 200 && pinned.chart).toEqual(prepare("goods-balance", goodsBalance, view));
  });

  it("gives the default view of an older version as it was kept, and says that newer data are out", () => {
    const held = pinnedChart("goods-balance", goodsBalance, view, old);
    expect(held).toMatchObject({ status: 200, newer: true, version: old });
    // Fields that a release of that day did not know are there, and empty.
    expect(held.status === 200 && held.chart).toMatchObject({ title: "As it was", panels: [], intervals: [] });
  });

  it("answers 410 for another view of it or a chart it had not, 404 for a version nobody knows", () => {
    expect(pinnedChart("goods-balance", goodsBalance, { ...view, step: "year" }, old)).toMatchObject({
      status: 410,
      kept: [`v=${old}`],
    });
    expect(pinnedChart("later-chart", goodsBalance, view, old)).toMatchObject({ status: 410, kept: [] });
    expect(pinnedChart("goods-balance", goodsBalance, view, "20250101-00000000")).toMatchObject({
      status: 404,
      kept: [dataVersion(), old],
    });
  });
});
