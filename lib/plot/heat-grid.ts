import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { rateClass } from "@/lib/charts/rate-class";
import { capStandsFirst } from "@/lib/domain/highest-part";
import { partLine } from "@/lib/format/part-rate";
import { formatPercent } from "@/lib/format/rate";

/** One cell of a heat map: its class (0–8; null = no rate), its number, and what applies on a part only. */
export interface HeatCell {
  shade: number | null;
  words: string;
  part: string | null;
  /** The layers behind the number, and what parts of the goods they leave; null where there are none. */
  layers: string | null;
}

/** A heat map: names of partners across, of sectors down, with a cell for each pair in the same order. */
export interface HeatGrid {
  across: string[];
  down: { name: string; cells: HeatCell[] }[];
}

type Row = PreparedChart["rows"][number];

/** Rows of rates by partner and sector as a grid; a pair that has no row is a cell without a rate. */
export function heatGrid(rows: readonly Row[]): HeatGrid {
  const partners = new Map(rows.map((row) => [row.partner, String(row.partner_name)]));
  const sectors = new Map(rows.map((row) => [row.sector, String(row.sector_name)]));
  const byPair = new Map(rows.map((row) => [`${row.partner} ${row.sector}`, row]));
  return {
    across: [...partners.values()],
    down: [...sectors].map(([sector, name]) => ({
      name,
      cells: [...partners.keys()].map((partner) => heatCell(byPair.get(`${partner} ${sector}`))),
    })),
  };
}

/** What a cell prints: the cap where there is one, with what adds to it; else the sum of what is added. */
function heatCell(row: Row | undefined): HeatCell {
  const cap = (row?.all_in_cap ?? null) as number | null;
  const rate = cap ?? ((row?.added_rate ?? null) as number | null);
  if (!row || rate === null) return { shade: null, words: "no rate", part: null, layers: null };
  const besides = (row.added_besides_cap as number | null) ?? 0;
  return {
    shade: rateClass(rate),
    words: `${besides > 0 ? `${formatPercent(besides)} + ` : ""}${cap === null ? "" : "cap "}${formatPercent(rate)}`,
    part: partWords(row, rate + besides),
    layers: [row.layers, row.parts].filter(Boolean).join("; ") || null,
  };
}

function partWords({ up_to_on_part, cap_on_part }: Row, whole: number): string | null {
  const [added, cap] = [(up_to_on_part ?? null) as number | null, (cap_on_part ?? null) as number | null];
  if (cap !== null && capStandsFirst(cap, added, whole)) return partLine(cap, true);
  return added !== null && added > 0 ? partLine(added, false) : null;
}
