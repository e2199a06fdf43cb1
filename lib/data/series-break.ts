import type { Month } from "@/lib/domain/period";
import { type SeriesBreakRow, seriesBreaks } from "./schema/series-breaks";
import { readTable } from "./table";

/** Breaks that a span of a partner's series crosses: a month before the break and one after are both in it. */
export function seriesBreaksWithin(table: string, partner: string, from: Month, until: Month): SeriesBreakRow[] {
  return readTable(seriesBreaks).filter(
    (row) => row.table === table && row.partner === partner && from < row.first_month && row.first_month <= until,
  );
}
