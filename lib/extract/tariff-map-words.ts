import { horizon } from "@/lib/charts/law";
import { capStandsFirst } from "@/lib/domain/highest-part";
import { formatDay } from "@/lib/format/date";
import { formatChange, formatShort } from "@/lib/format/number";
import { partLine, partLineMeaning } from "@/lib/format/part-rate";
import { formatPercent, formatRate, formatShare } from "@/lib/format/rate";
import type { MapCell, TariffMap } from "./tariff-map";

/** What stands in a cell: whole points of an average, the digits of the law for a headline. */
export function cellWords(cell: MapCell, { basis, compare }: TariffMap["view"]): { main: string; part: string | null } {
  const part = partOf(cell);
  if (compare !== null) {
    if (cell.change === null) return { main: "–", part: null };
    const points = Number((cell.change * 100).toPrecision(10));
    return { main: Math.abs(points) < 0.05 ? "0" : formatChange(points, Math.abs(points) < 9.95 ? 1 : 0), part: null };
  }
  if (cell.rate === null) return { main: "no rate", part: null };
  if (basis === "average") return { main: wholePoints(cell.rate), part: null };
  const besides = cell.besides_cap === null ? "" : `${formatPercent(cell.besides_cap)} + `;
  return { main: `${besides}${cell.is_cap ? "cap " : ""}${formatPercent(cell.rate, 1)}`, part };
}

function partOf({ up_to_on_part: added, cap_on_part: cap, rate, besides_cap }: MapCell): string | null {
  if (cap !== null && capStandsFirst(cap, added, (rate ?? 0) + (besides_cap ?? 0))) return partLine(cap, true);
  return added !== null && added > 0 ? partLine(added, false) : null;
}

/** `125`, `<1`, `0`. */
export function wholePoints(rate: number): string {
  return rate > 0.0000005 && rate < 0.005 ? "<1" : formatShare(rate, 0);
}

/** A least rate in points, cut to a tenth and never rounded up: `1.6` of 1.667, so that none lies below what is said. */
function atLeast(rate: number): string {
  return formatShort(Math.floor(Number((rate * 1000).toPrecision(10))) / 10, 1);
}

/** The rate by which a cell is coloured: as it is printed, so that digits and colour agree. */
export function colouredRate({ rate, change }: MapCell, { basis, compare }: TariffMap["view"]): number {
  if (compare !== null) return Math.round((change ?? 0) * 1000) / 1000;
  if (rate === null) return 0;
  if (basis === "headline") return rate;
  return rate > 0.0000005 && rate < 0.005 ? 0.001 : Math.round(rate * 100) / 100;
}

/** The finding of the map, from its cells. */
export function mapTitle(map: TariffMap): string {
  const { view } = map;
  const on = formatDay(view.on);
  if (view.on > horizon()) return `The law of ${on} is not on file: it is known to ${formatDay(horizon())}`;
  if (view.compare !== null) return changeTitle(map, view.compare);
  const name = (code: string) => map.partners.find((partner) => partner.code === code)?.name ?? code;
  if (view.basis === "headline") {
    const cells = map.rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, name: row.name })));
    const known = cells.filter((cell) => cell.rate !== null && !cell.is_cap);
    const highest = known.reduce<(typeof known)[number] | undefined>(
      (high, cell) => (high && (high.rate ?? 0) >= (cell.rate ?? 0) ? high : cell),
      undefined,
    );
    if (!highest?.rate) return `On ${on} no duty was added on whole sectors of these partners`;
    const peers = new Set(known.filter(({ rate }) => rate === highest.rate).map(({ partner }) => partner));
    const where = peers.size === 1 ? `goods from ${name(highest.partner)}` : `goods from ${peers.size} partners`;
    return `On ${on} the highest headline rate ${view.base === "included" ? "" : "added "}on a whole sector was ${formatRate(highest.rate, 1)}, on ${where}`;
  }
  const whole = map.whole.filter((cell) => cell.rate !== null);
  const top = whole.reduce<MapCell | undefined>(
    (high, cell) => (high && (high.rate ?? 0) >= (cell.rate ?? 0) ? high : cell),
    undefined,
  );
  if (!top?.rate) return `On ${on} no duty was added on goods from these partners`;
  const own = map.rows.flatMap((row) =>
    row.cells
      .filter(({ partner, rate }) => partner === top.partner && rate !== null)
      .map(({ rate }) => ({ name: row.name, rate: rate ?? 0 })),
  );
  const [low, high] = [
    Math.min(...own.map(({ rate }) => rate)),
    own.reduce((most, each) => (each.rate > most.rate ? each : most)),
  ];
  const duty = view.base === "included" ? "duty" : "added duty";
  if (low >= 0.01)
    return `On ${on} every sector from ${name(top.partner)} paid at least ${atLeast(low)} points of ${duty} on average, and ${high.name.toLowerCase()} ${wholePoints(high.rate)}`;
  return `On ${on} goods from ${name(top.partner)} paid ${wholePoints(top.rate)} points of ${duty} on average, and ${high.name.toLowerCase()} ${wholePoints(high.rate)}`;
}

function changeTitle(map: TariffMap, compare: TariffMap["view"]["on"]): string {
  const days = `Between ${formatDay(compare)} and ${formatDay(map.view.on)}`;
  const known = map.whole.filter(({ change }) => change !== null);
  const widest = known.reduce<MapCell | undefined>(
    (most, cell) => (most && Math.abs(most.change ?? 0) >= Math.abs(cell.change ?? 0) ? most : cell),
    undefined,
  );
  if (!widest?.change || Math.abs(widest.change) < 0.0005)
    return `${days} the duty on goods from these partners did not change on the whole`;
  const name = map.partners.find(({ code }) => code === widest.partner)?.name ?? widest.partner;
  return `${days} the ${map.view.basis === "average" ? "average " : ""}duty on goods from ${name} ${widest.change > 0 ? "rose" : "fell"} by ${formatShare(Math.abs(widest.change))} points, the most of these partners`;
}

/** Measure, basis, unit. */
export function mapSubtitle({ view }: TariffMap): string {
  const what = view.base === "included" ? "Base rate and added duty together" : "Added duty on top of the base rate";
  const difference = view.compare === null ? "" : " Change between the two days.";
  return view.basis === "average"
    ? `${what}, percentage points, by partner and sector. Sector averages: the duty of every tariff line, weighted with the imports of 2024.${difference}`
    : `${what}, per cent of customs value, by partner and sector. Headline rates: measures on all goods or on the whole sector. “Cap” is an all-in rate, base included. ${partLineMeaning}${difference}`;
}
