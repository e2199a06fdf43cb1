import type { DatasetRow } from "@/lib/data/schema/datasets";

/** The licence as a reader understands it. */
export function licenceWords({ licence }: Pick<DatasetRow, "licence">): string {
  return licence === "not-cleared" ? "not cleared: shown, not offered for download" : licence;
}
