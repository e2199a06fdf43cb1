import { dataPublished, dataVersion } from "@/lib/data/data-version";
import { formatDay } from "@/lib/format/date";
import { siteUrl } from "../site-url";

/** The text a reader sends with an error found: what is meant, in which version, and what to fill in. */
export function figureReport(id: string, title: string): string {
  return [
    `Figure ${id}: ${title}`,
    `${siteUrl()}/figures/${id}`,
    `Data version ${dataVersion()} of ${formatDay(dataPublished())}`,
    "What is wrong: ",
    "What shows it (page, table, release): ",
  ].join("\n");
}
