import { code, dayColumn, fraction, integer } from "../column";
import { defineTable, type Row } from "../table";

/** China's average tariff on US goods by sector on the days it changed, computed from PIIE's HS-6 file. Cite PIIE. */
export const chinaAverageTariffOnUsBySector20182020 = defineTable({
  id: "china-average-tariff-on-us-by-sector-2018-2020",
  folder: "tariffs",
  key: ["sector", "on"],
  columns: {
    sector: code(/^([a-z-]+|\*)$/, "Sector; * = all goods"),
    on: dayColumn("Day"),
    n_hs6: integer("HS codes of six digits", "count"),
    total_simple_average: fraction("Simple average of the whole rate on US goods"),
    retaliatory_simple_average: fraction("Simple average of the retaliatory addition"),
    lines_hit: fraction("Share of lines with a retaliatory addition"),
    implied_mfn_simple_average: fraction("Whole rate less the addition"),
  },
  references: [{ column: "sector", table: "sectors-and-product-groups", key: "code", allow: ["*"] }],
});

export type ChinaAverageTariffRow = Row<typeof chinaAverageTariffOnUsBySector20182020>;
