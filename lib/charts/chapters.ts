import { hsChapters } from "@/lib/data/schema/hs-chapters";
import { readTable } from "@/lib/data/table";

/** `85 Electrical machinery`: a chapter of the Harmonized System with its number, as bars are labelled. */
export function chapterName(chapter: string): string {
  names ??= new Map(readTable(hsChapters).map((row) => [row.hs_chapter, row.name]));
  return `${chapter} ${names.get(chapter) ?? "not named"}`;
}
let names: ReadonlyMap<string, string> | undefined;

/** The name of a chapter within a sentence; codes in it (HS) keep their capitals. */
export function lowered(goods: string): string {
  return goods.charAt(0).toLowerCase() + goods.slice(1);
}
