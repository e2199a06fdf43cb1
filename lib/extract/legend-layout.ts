import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { type LegendKey, legendKeys } from "@/lib/plot/legend-keys";
import { textWidth } from "@/lib/plot/text-width";

export interface LegendLayout {
  y: number;
  rows: number;
  scale: number;
  keys: { key: LegendKey; x: number; row: number }[];
}

/** Keys of a picture's legend in rows of 20 px; at most `mostRows`, what has no room there is left out. */
export function legendLayout(
  chart: PreparedChart,
  width: number,
  y: number,
  { mostRows = 9, scale = 1 } = {},
): LegendLayout {
  const keys: LegendLayout["keys"] = [];
  let x = 0;
  let row = 0;
  for (const key of legendKeys(chart)) {
    const room = (24 + textWidth(key.name, 14) + 18) * scale;
    if (x > 0 && x + room > width) {
      x = 0;
      row++;
    }
    if (row >= mostRows) break;
    keys.push({ key, x: Math.round(x), row });
    x += room;
  }
  return { y, rows: keys.length > 0 ? row + 1 : 0, scale, keys };
}
