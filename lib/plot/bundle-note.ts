import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { bundleShifts } from "./bundles";
import { holdsOf, isByYear, stretchesOf } from "./corners";

/** What a drawing with a bundle says of it; null where each line runs at its value (see {@link bundleShifts}). */
export function bundleNote({ mark, series, empty }: Pick<PreparedChart, "mark" | "series" | "empty">): string | null {
  if (mark !== "step" || series.length < 2 || empty !== null) return null;
  const strands = series.map((one) => ({
    tone: one.tone,
    width: 1,
    holds: stretchesOf(one, true).flatMap((corners) => holdsOf(corners, isByYear(one))),
  }));
  const bundled = bundleShifts(strands, (value) => -value).some((shifts) => shifts.length > 0);
  return bundled
    ? "Lines of one rate run side by side, a few pixels off it: read the value from the label or the table."
    : null;
}
