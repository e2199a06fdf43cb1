import { partnerName } from "@/lib/charts/partners";
import { type QueryFault, writeQuery } from "@/lib/charts/query";
import { scopeName } from "@/lib/charts/sectors";
import { allGoods } from "@/lib/extract/layers-path";
import { parseMeasureList } from "@/lib/extract/measure-list-query";
import { parseStackView } from "@/lib/extract/stack-page";
import { firstAnswered, lastAnswered } from "@/lib/extract/stack-question";
import { parseChangeYear } from "@/lib/extract/tariff-change-year";
import { parseMapView } from "@/lib/extract/tariff-map-query";
import { partnerPhrase } from "@/lib/format/partner-phrase";

const stackPath = /^\/tariffs\/([^/.]+)\/([^/.]+)$/;

/** The fault in what a page of the duties is asked, if there is one. Null for all other pages. */
export function tariffRequest(pathname: string, params: URLSearchParams): { fault: QueryFault | null } | null {
  if (pathname === "/tariffs") return faultOf(parseMapView(params));
  if (pathname === "/tariffs/changes") return faultOf(parseChangeYear(params));
  if (pathname === "/measures") return faultOf(parseMeasureList(params));
  const [, partner, sector] = stackPath.exec(pathname) ?? [];
  if (partner === undefined || sector === undefined) return null;
  return faultOf(parseStackView(decodeURIComponent(partner), decodeURIComponent(sector), params));
}

/** The days that the pages of the duties answer for. */
export const daysAnswered = [firstAnswered, lastAnswered] as const;

/** The page of a partner and sector with another partner or sector in its path; null where that is no page either. */
export function stackAddress(
  pathname: string,
  params: URLSearchParams,
  [name, value]: readonly [string, string],
): string | null {
  const [, partner, sector] = stackPath.exec(pathname) ?? [];
  if (partner === undefined || sector === undefined || !/^[A-Za-z0-9-]+$/.test(value)) return null;
  const path = `/tariffs/${name === "partner" ? value : partner}/${name === "sector" ? value : sector}`;
  if (path === pathname || tariffRequest(path, params)?.fault !== null) return null;
  return params.size === 0 ? path : `${path}?${writeQuery([...params])}`;
}

/** Where to go from a path with an unknown partner or sector: the whole of which the other is a part. */
export function wholeOf(pathname: string, params: URLSearchParams): { href: string; words: string } {
  const [, partner = "", sector = ""] = stackPath.exec(pathname) ?? [];
  const goods = stackAddress(pathname, params, ["sector", allGoods]);
  if (goods !== null) return { href: goods, words: `Show all goods from ${partnerPhrase(partnerName(partner))}` };
  const world = stackAddress(pathname, params, ["partner", "WLD"]);
  if (world !== null) return { href: world, words: `Show ${scopeName(sector).toLowerCase()} from all partners` };
  return { href: "/tariffs", words: "Show the tariffs of a day" };
}

function faultOf({ fault }: { fault: QueryFault | null }) {
  return { fault };
}
