import type { Month } from "@/lib/domain/period";
import { formatShortMonth } from "@/lib/format/date";

/** `2025-04` → `vintage Apr 2025`. */
export function vintageWords(vintage: string): string {
  return `vintage ${formatShortMonth(vintage as Month)}`;
}
