"use client";

import type { TooltipContentProps } from "recharts";
import { formatDate } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";
import { formatRate } from "@/lib/format/rate";
import styles from "./chart.module.css";
import type { LiveData } from "./live-data";
import { markColour } from "./tone";

/** Every series' value at the date under the pointer, exactly as the table has it. */
export function ChartTooltip({ chart, active, payload }: { chart: LiveData } & Partial<TooltipContentProps>) {
  const row = payload?.[0]?.payload as Record<string, number | string | null> | undefined;
  if (!active || !row) return null;
  return (
    <div className={styles.tooltip} role="status">
      <strong>{formatDate(String(row.date ?? row.label))}</strong>
      <dl>
        {chart.series.map((series) => {
          const value = row[series.key];
          if (typeof value !== "number") return null;
          return (
            <div key={series.key} style={{ display: "contents" }} data-series={series.key} data-value={value}>
              <dt>
                <span className={styles.key} style={{ borderColor: markColour(series.tone) }} aria-hidden="true" />
                <span>{series.name}</span>
              </dt>
              <dd>{chart.y.kind === "money" ? formatMoney(value) : formatRate(value)}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
