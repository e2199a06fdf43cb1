import { chinaAverageTariffOnUsBySector20182020 } from "@/lib/data/schema/china-average-tariff-on-us-by-sector-2018-2020";
import { chinaMeasuresOnUsGoods } from "@/lib/data/schema/china-measures-on-us-goods";
import { percent } from "./data-cells";
import { type Conversion, conversion } from "./data-conversion";

/** The other direction: China's tariffs on US goods. */
export const chinaConversions: readonly Conversion[] = [
  conversion(
    chinaMeasuresOnUsGoods,
    "tariffs/china-measures-on-us-goods",
    [
      "measure_id",
      "imposing",
      "target",
      "instrument",
      "announced_on",
      "effective_from",
      "effective_to",
      "sector_scope",
      "scope_detail",
      "rate_pct",
      "rate_kind",
      "status",
      "in_response_to",
      "event",
      "source_title",
      "source_url",
      "note",
      "confidence",
    ],
    ({ rate_pct, sector_scope, source_url, ...row }) => {
      const [low = "", high = ""] = rate_pct.split("-");
      const [, url = source_url, path = ""] = /^(\S+) \((.*)\)$/.exec(source_url) ?? [];
      return {
        ...row,
        scope_codes: sector_scope.replace("all-goods", "*").replace("ALL-listed", "listed"),
        rate: high === "" ? percent(low) : "",
        rate_low: high === "" ? "" : percent(low),
        rate_high: percent(high),
        source_url: url,
        source_path: path,
      };
    },
  ),
  conversion(
    chinaAverageTariffOnUsBySector20182020,
    "tariffs/china-average-tariff-on-us-by-sector-2018-2020",
    [
      "sector",
      "date",
      "n_hs6",
      "total_rate_on_us_simple_avg_pct",
      "retaliatory_addon_simple_avg_pct",
      "lines_hit_pct",
      "implied_mfn_simple_avg_pct",
    ],
    (row) => ({
      sector: row.sector === "ALL" ? "*" : row.sector,
      on: row.date,
      n_hs6: row.n_hs6,
      total_simple_average: percent(row.total_rate_on_us_simple_avg_pct),
      retaliatory_simple_average: percent(row.retaliatory_addon_simple_avg_pct),
      lines_hit: percent(row.lines_hit_pct),
      implied_mfn_simple_average: percent(row.implied_mfn_simple_avg_pct),
    }),
  ),
];
