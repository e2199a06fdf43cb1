import { type HeldFigure, heldFigures } from "@/lib/data/record";
import { measureCoverageBySector2024 } from "@/lib/data/schema/measure-coverage-by-sector-2024";
import { type ScopeRow, sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { type MfnBySectorRow, usMfnBySector2025 } from "@/lib/data/schema/us-mfn-by-sector-2025";
import { readTable } from "@/lib/data/table";
import type { Day } from "@/lib/domain/period";
import { formatDay } from "@/lib/format/date";
import { onlyIf } from "@/lib/format/only-if";
import { joinWords } from "@/lib/format/phrase";
import { formatRate } from "@/lib/format/rate";
import { type HeadlineCell, type HeadlinePart, headlineCell } from "./headline-cell";
import { type ListedEvent, listedEvents } from "./listed-events";
import { eventsOn, ownScopes } from "./own-scopes";
import { partnerInSentence } from "./partner-standing";
import { partnerName } from "./partners";
import { type ChapterDuties, sectorDuties } from "./sector-duties";
import { scopeName } from "./sectors";
import { largestImporters } from "./trade";

/** All that is on file about one sector, its headline rates as of a day. */
export interface SectorProfile {
  sector: ScopeRow;
  /** The sector and the groups and lists that hold a part of it. */
  codes: readonly string[];
  on: Day;
  finding: string;
  /** Highest rate first. */
  partners: { code: string; name: string; cell: HeadlineCell }[];
  mfn: MfnBySectorRow | null;
  /** Shares of the sector's 2024 imports, largest first. Lists overlap: they never add. */
  coverage: { code: string; name: string; share: number; covered_usd: number }[];
  duties: ChapterDuties[] | null;
  events: ListedEvent[];
  figures: HeldFigure[];
}

/** East Asia, the EU and the twenty partners with the largest imports of 2024. */
export function partnersOfSectors(): string[] {
  const eastAsia = ["CHN", "JPN", "KOR", "TWN", "HKG", "VNM", "KHM", "LAO"];
  return [...new Set([...eastAsia, "EUU", ...largestImporters(20)])];
}

/** @throws Error for an unknown sector: the caller answers 404 before */
export function sectorProfile(code: string, on: Day): SectorProfile {
  const scopes = readTable(sectorsAndProductGroups);
  const sector = scopes.find((scope) => scope.kind === "sector" && scope.code === code);
  if (!sector) throw new Error(`invariant: unknown sector ${code}`);
  const within = new Set(scopes.filter(({ sectors }) => sectors.includes(code)).map((scope) => scope.code));
  const own = ownScopes(code);
  const partners = partnersOfSectors()
    .map((partner) => ({
      code: partner,
      name: partnerName(partner),
      cell: headlineCell(partner, sector, on),
    }))
    .sort((a, b) => rateOf(b.cell) - rateOf(a.cell));
  return {
    sector,
    codes: [...within],
    on,
    finding: findingOf(sector, on, partners),
    partners,
    mfn: readTable(usMfnBySector2025).find((row) => row.sector === code) ?? null,
    coverage: coverageOf(code),
    duties: sectorDuties(sector),
    events: listedEvents({ where: eventsOn(own) }),
    figures: heldFigures().filter(
      ({ figure }) =>
        figure.kind !== "event" && (figure.sector.includes(code) || figure.product.some((product) => own.has(product))),
    ),
  };
}

function coverageOf(code: string): SectorProfile["coverage"] {
  return readTable(measureCoverageBySector2024)
    .filter(({ sector, partner }) => sector === code && partner === "WLD")
    .map(({ scope_code, share_of_2024_imports, covered_usd }) => ({
      code: scope_code,
      name: scopeName(scope_code),
      share: share_of_2024_imports,
      covered_usd,
    }))
    .sort((a, b) => b.share - a.share);
}

/** A cap counts as itself and what adds to it; what has no rate stands last. */
function rateOf({ added, cap, besides }: HeadlineCell): number {
  return cap === null ? (added ?? -1) : cap + besides;
}

function findingOf(sector: ScopeRow, on: Day, partners: SectorProfile["partners"]): string {
  const first = partners[0];
  const part = partWords(partners, first ? Math.max(rateOf(first.cell), 0) : 0);
  if (!first || rateOf(first.cell) <= 0)
    return `On ${formatDay(on)} no duty was added on the whole of ${sector.name}${part}`;
  const peers = partners.filter(({ cell }) => rateOf(cell) === rateOf(first.cell));
  return `${sector.name}: the highest headline rate on ${formatDay(on)} was ${formatRate(rateOf(first.cell))}, on ${whom(peers, partners)}${part}`;
}

/**
 * The highest rate on a part of the sector, where it exceeds the headline: `; a measure of 50% reached a part (…, 79% of
 * imports)`. Not "more": what it reaches may be free of the layers of the headline, as metals are of the forced-labour duty.
 */
function partWords(partners: SectorProfile["partners"], headline: number): string {
  const all = partners.flatMap(({ cell }) => cell.parts);
  const highest = all.reduce<HeadlinePart | null>((high, part) => (high && !isBefore(part, high) ? high : part), null);
  if (highest === null || highest.rate <= headline) return "";
  const { rate, is_cap, code, name, only, share } = highest;
  const peers = partners.filter(({ cell }) =>
    cell.parts.some((part) => part.rate === rate && part.is_cap === is_cap && part.codes.includes(code)),
  );
  const what = is_cap ? `an all-in cap of ${formatRate(rate)}` : `a measure of ${formatRate(rate)}`;
  const which = [name, ...(only === null ? [] : [onlyIf[only]]), ...(share === null ? [] : [shareWords(share)])];
  return `; ${what} reached a part (${which.join(", ")})${peers.length === partners.length ? "" : `, on ${whom(peers, partners)}`}`;
}

/** The higher rate first; of two that tie what is added, since the base comes on top, then what all goods owe, then the larger part. */
function isBefore(a: HeadlinePart, b: HeadlinePart): boolean {
  if (a.rate !== b.rate) return a.rate > b.rate;
  if (a.is_cap !== b.is_cap) return b.is_cap;
  if ((a.only === null) !== (b.only === null)) return a.only === null;
  return (a.share ?? 0) > (b.share ?? 0);
}

function shareWords(share: number): string {
  return `${formatRate(share, 0)} of imports`;
}

function whom(peers: SectorProfile["partners"], partners: SectorProfile["partners"]): string {
  if (peers.length === partners.length) return `all ${peers.length} partners shown`;
  return peers.length > 3
    ? `${peers.length} of the ${partners.length} partners shown`
    : `goods from ${joinWords(peers.map(({ code }) => partnerInSentence(code)))}`;
}
