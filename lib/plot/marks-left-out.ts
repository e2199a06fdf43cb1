import type { PreparedMark } from "@/lib/charts/prepared-chart";
import { joinWords } from "@/lib/format/phrase";
import type { Plot } from "./plot-chart";

/** Signs of the marks that should stand on a drawing and found no room in it, in the order of their list. */
export function marksLeftOut(marks: readonly Pick<PreparedMark, "sign" | "placed">[], plot: Plot | null): string[] {
  if (plot === null || !("rail" in plot)) return [];
  const drawn = new Set([...plot.rail, ...plot.figures].map(({ sign }) => sign));
  return marks.flatMap(({ sign, placed }) => (placed && !drawn.has(sign) ? [sign] : []));
}

/** What is said of them over the list; null where every mark is drawn. */
export function leftOutWords(signs: readonly string[]): string | null {
  return signs.length === 0 ? null : `No room in a drawing of this width for ${joinWords(signs)}.`;
}
