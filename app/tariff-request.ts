import type { QueryFault } from "@/lib/charts/query";
import { parseMeasureList } from "@/lib/extract/measure-list-query";
import { parseStackView } from "@/lib/extract/stack-page";
import { parseChangeYear } from "@/lib/extract/tariff-change-year";
import { parseMapView } from "@/lib/extract/tariff-map-query";

const stackPath = /^\/tariffs\/([^/.]+)\/([^/.]+)$/;

/**
 * What a page of the duties is asked: the fault in its address, or whether its default is static and any other view a
 * page of app/view. Null for all other pages.
 */
export function tariffRequest(
  pathname: string,
  params: URLSearchParams,
): { fault: QueryFault | null; parted: boolean } | null {
  if (pathname === "/tariffs") return { ...faultOf(parseMapView(params)), parted: true };
  if (pathname === "/tariffs/changes") return { ...faultOf(parseChangeYear(params)), parted: true };
  if (pathname === "/measures") return { ...faultOf(parseMeasureList(params)), parted: true };
  const [, partner, sector] = stackPath.exec(pathname) ?? [];
  if (partner === undefined || sector === undefined) return null;
  return { ...faultOf(parseStackView(decodeURIComponent(partner), decodeURIComponent(sector), params)), parted: false };
}

function faultOf({ fault }: { fault: QueryFault | null }) {
  return { fault };
}
