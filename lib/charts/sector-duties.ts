import { dutiesByPartnerAndChapter2024 } from "@/lib/data/schema/duties-by-partner-and-chapter-2024";
import { hsChapters } from "@/lib/data/schema/hs-chapters";
import type { ScopeRow } from "@/lib/data/schema/sectors-and-product-groups";
import { readTable } from "@/lib/data/table";
import { isAggregate } from "./trade";

/** Imports for consumption and calculated duties of 2024, whole dollars. */
export interface ChapterDuties {
  chapter: string;
  name: string;
  imports_usd: number;
  duties_usd: number;
}

/**
 * Duty collected on a sector in 2024, by HS chapter, all partners. Null where the sector takes a part of a chapter: the
 * table on file knows whole chapters only.
 */
export function sectorDuties({ hs_include, hs_exclude }: ScopeRow): ChapterDuties[] | null {
  if (hs_exclude.length > 0 || hs_include.some((code) => !/^\d{2}$/.test(code))) return null;
  const sums = new Map<string, ChapterDuties>();
  for (const row of readTable(dutiesByPartnerAndChapter2024)) {
    if (isAggregate(row.partner) || !hs_include.includes(row.hs_chapter)) continue;
    const sum = sums.get(row.hs_chapter) ?? { ...chapterOf(row.hs_chapter), imports_usd: 0, duties_usd: 0 };
    sum.imports_usd += row.imports_for_consumption_usd;
    sum.duties_usd += row.calculated_duties_usd;
    sums.set(row.hs_chapter, sum);
  }
  return [...sums.values()].sort((a, b) => (a.chapter < b.chapter ? -1 : 1));
}

function chapterOf(chapter: string) {
  const name = readTable(hsChapters).find(({ hs_chapter }) => hs_chapter === chapter)?.name ?? chapter;
  return { chapter, name };
}
