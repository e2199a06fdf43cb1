import { sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { usMfnBySector2025 } from "@/lib/data/schema/us-mfn-by-sector-2025";
import { readTable } from "@/lib/data/table";
import { sectorOptions } from "./sectors";

/** One sector of the list; dollars whole, rates fractions. */
export interface ListedSector {
  [column: string]: string | number | null;
  sector: string;
  sector_name: string;
  imports_2024_usd: number | null;
  mfn: number | null;
  free_lines: number | null;
  lists: number;
}

/** The twenty sectors in the order of their table. */
export function listedSectors(): ListedSector[] {
  const rates = new Map(readTable(usMfnBySector2025).map((row) => [row.sector, row]));
  return sectorOptions().map(({ code, name, imports_2024_usd, mfn }) => ({
    sector: code,
    sector_name: name,
    imports_2024_usd,
    mfn,
    free_lines: rates.get(code)?.free_lines ?? null,
    lists: listsOf(code),
  }));
}

/** How many product groups and lists reach a part of a sector, those for single partners with them. */
export function listsOf(sector: string): number {
  return readTable(sectorsAndProductGroups).filter(({ kind, sectors }) => kind !== "sector" && sectors.includes(sector))
    .length;
}
