"use client";

import { useEffect } from "react";
import type { TooltipContentProps } from "recharts";
import { formatDate } from "@/lib/format/date";
import { valueWords } from "@/lib/plot/value-words";
import type { LiveData } from "./live-data";
import { TooltipBox } from "./tooltip-box";

/** Every series' value at the date under the pointer or reached by keyboard, exactly as the table has it. */
export function ChartTooltip({
  chart,
  onRead,
  active,
  payload,
}: { chart: LiveData; onRead: (words: string) => void } & Partial<TooltipContentProps>) {
  const row = payload?.[0]?.payload as Record<string, number | string | null> | undefined;
  const shown = active && row ? row : null;
  const head = shown ? formatDate(String(shown.date)) : "";
  const values = chart.series.flatMap(({ key, name, tone }) => {
    const value = shown?.[key];
    return typeof value === "number" ? [{ key, name, tone, text: valueWords(value, chart.y.kind), value }] : [];
  });
  const words = shown ? `${head}: ${values.map(({ name, text }) => `${name} ${text}`).join(", ")}` : "";
  useEffect(() => onRead(words), [words, onRead]);
  return shown === null ? null : <TooltipBox head={head} values={values} source={chart.source} />;
}
