/**
 * What an average weighs its stacks by: the 2024 imports for consumption, cell by cell, and the shares that no table of
 * lines can measure. Source: data/README.md, "Averages".
 */
import type { ImportCell } from "./import-cell";

/** A share assumed or measured elsewhere, with how far to trust it (`calculation-assumptions`). */
export interface Assumption {
  key: string;
  /** Partner code; `*` = all others. */
  partner: string;
  /** Empty or null = all other chapters. */
  hs_chapter: string | null;
  value: number;
  what_it_is: string;
  source: string;
  source_url: string;
  confidence: "high" | "medium" | "low";
}

export interface PreferenceShare {
  partner: string;
  hs_chapter: string;
  /** Fraction of the MFN duty of 2024 that preferences saved. */
  share_of_mfn_duty_not_paid: number;
}

/** Imports for consumption of 2024, whole dollars. */
export interface ChapterImports {
  partner: string;
  hs_chapter: string;
  imports_for_consumption_usd: number;
}

/** A cell at a partner's weight. */
export interface WeightedCell {
  cell: ImportCell;
  /** The cell's sector and groups. */
  codes: readonly string[];
  /** Dollars of the partner; a fraction of a dollar where a chapter is spread over the cells of others. */
  imports_usd: number;
  /** MFN after preferences as claimed in 2024, a fraction. */
  base_after_preferences: number | null;
}

export interface PartnerWeights {
  cells: readonly WeightedCell[];
  /** Whose cells: the partner's own, the EU's for a member state, those of the small partners together. */
  taken_from: "own" | "EUU" | "REST";
  /** Dollars in chapters 98-99 (returned goods, low value): in no sector and no average. */
  outside_usd: number;
  /** Dollars in chapters for which the cells taken from others have no proportions. */
  unplaced_usd: number;
  imports_usd: number;
}

export interface AverageWeights {
  /** Null for a partner without imports in 2024. */
  of(partner: string): PartnerWeights | null;
  /** Partners that add up to the world: the EU once, its members not. */
  everyone: readonly string[];
  /** The assumption that fits best: partner and chapter, then partner, then chapter, then all. */
  assumption(key: string, partner: string, chapter: string): Assumption | null;
  /** Whether an assumption is made for this partner alone. */
  hasOwnAssumptions(partner: string): boolean;
}

export interface WeightTables {
  cells: readonly ImportCell[];
  chapterImports: readonly ChapterImports[];
  preferenceShares: readonly PreferenceShare[];
  assumptions: readonly Assumption[];
  /** Codes of the EU27. */
  euMembers: readonly string[];
}

const outsideChapters = ["98", "99"];

/** Index the tables of the averages; the cells of a partner are worked out when first asked for. */
export function indexWeights(tables: WeightTables): AverageWeights {
  const cells = groupBy(tables.cells, ({ partner }) => partner);
  const chapters = groupBy(tables.chapterImports, ({ partner }) => partner);
  const preferences = new Map(
    tables.preferenceShares.map((row) => [`${row.partner} ${row.hs_chapter}`, row.share_of_mfn_duty_not_paid]),
  );
  const assumptions = new Map(tables.assumptions.map((row) => [keyOf(row.key, row.partner, row.hs_chapter), row]));
  const members = new Set(tables.euMembers);
  const weighed = new Map<string, PartnerWeights | null>();
  const everyone = [...chapters.keys()].filter((partner) => partner !== "WLD" && !members.has(partner)).sort();
  const isMember = (partner: string) => members.has(partner);

  function weigh(partner: string): PartnerWeights | null {
    const rows = chapters.get(partner);
    if (rows === undefined) return null;
    const outside_usd = totalOf(rows.filter(({ hs_chapter }) => outsideChapters.includes(hs_chapter)));
    const own = cells.get(partner);
    if (own) {
      const placed = own.map((cell) => weightedCell(cell, cell.imports_usd, cell.mfn_after_preferences));
      return { cells: placed, taken_from: "own", outside_usd, unplaced_usd: 0, imports_usd: sumUsd(placed) };
    }
    const taken_from = isMember(partner) ? "EUU" : "REST";
    const byChapter = groupBy(cells.get(taken_from) ?? [], ({ hs_chapter }) => hs_chapter);
    const placed: WeightedCell[] = [];
    let unplaced_usd = 0;
    for (const { hs_chapter, imports_for_consumption_usd } of rows) {
      if (outsideChapters.includes(hs_chapter)) continue;
      const pattern = byChapter.get(hs_chapter) ?? [];
      const whole = pattern.reduce((sum, { imports_usd }) => sum + imports_usd, 0);
      if (whole === 0) unplaced_usd += imports_for_consumption_usd;
      else
        for (const cell of pattern) {
          const saved = preferences.get(`${partner} ${hs_chapter}`) ?? 0;
          const base = cell.mfn === null ? null : cell.mfn * (1 - saved);
          placed.push(weightedCell(cell, (imports_for_consumption_usd * cell.imports_usd) / whole, base));
        }
    }
    return { cells: placed, taken_from, outside_usd, unplaced_usd, imports_usd: sumUsd(placed) };
  }

  return {
    everyone,
    hasOwnAssumptions: (partner) => tables.assumptions.some((row) => row.partner === partner),
    of(partner) {
      const known = weighed.get(partner);
      if (known !== undefined) return known;
      const found = weigh(partner);
      weighed.set(partner, found);
      return found;
    },
    assumption(key, partner, chapter) {
      for (const whose of isMember(partner) ? [partner, "EUU", "*"] : [partner, "*"]) {
        const found = assumptions.get(keyOf(key, whose, chapter)) ?? assumptions.get(keyOf(key, whose, null));
        if (found) return found;
      }
      return null;
    },
  };
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function keyOf(key: string, partner: string, chapter: string | null): string {
  return `${key} ${partner} ${chapter ?? ""}`;
}

function weightedCell(cell: ImportCell, imports_usd: number, base: number | null): WeightedCell {
  return { cell, codes: [cell.sector, ...cell.groups], imports_usd, base_after_preferences: base };
}

function totalOf(rows: readonly ChapterImports[]): number {
  return rows.reduce((sum, { imports_for_consumption_usd }) => sum + imports_for_consumption_usd, 0);
}

function sumUsd(cells: readonly WeightedCell[]): number {
  return cells.reduce((sum, { imports_usd }) => sum + imports_usd, 0);
}
