import { type NextRequest, NextResponse } from "next/server";
import { catalogue } from "@/lib/charts/catalogue";
import { longestQuery, parseQuery, type QueryFault } from "@/lib/charts/query";
import { isUnknownId } from "./app/missing/id-kinds";
import { problem } from "./app/problem";

const inner = /^\/(view|extract|missing|bad-request)(\/|$)/;
const chartPath = /^\/charts\/([^/.]+)(?:\.([a-z]+))?$/;

/**
 * What a page cannot do for itself: set status 400, and part the static default view from views rendered on request.
 * Queries are validated here, once for page and extract, by the parser of the chart.
 */
export function proxy(request: NextRequest) {
  const { pathname, searchParams, search } = request.nextUrl;
  if (inner.test(pathname)) return NextResponse.rewrite(new URL("/no-such-page", request.url));
  if (search.length > longestQuery)
    return problem(414, {
      detail: `A query may have at most ${longestQuery} characters.`,
      parameter: null,
      allowed: [],
    });
  if (isUnknownId(pathname)) return missing(request, pathname);
  const [, id, format] = chartPath.exec(pathname) ?? [];
  if (id === undefined) return NextResponse.next();
  const chart = catalogue.get(id);
  if (!chart) {
    if (format)
      return problem(404, { detail: `No chart is called “${id}”.`, parameter: null, allowed: [...catalogue.keys()] });
    return missing(request, pathname);
  }
  if (format) return NextResponse.rewrite(new URL(`/extract/charts/${id}/${format}${search}`, request.url));
  const parsed = parseQuery(chart, searchParams);
  if (parsed.fault !== null) return badRequest(request, parsed.fault);
  return search === "" || search === "?"
    ? NextResponse.next()
    : NextResponse.rewrite(new URL(`/view/charts/${id}${search}`, request.url));
}

function badRequest(request: NextRequest, fault: QueryFault) {
  return rewriteWith(request, "/bad-request", 400, "x-bad-request", encodeURIComponent(JSON.stringify(fault)));
}

function missing(request: NextRequest, pathname: string) {
  return rewriteWith(request, "/missing", 404, "x-missing-path", pathname);
}

function rewriteWith(request: NextRequest, path: string, status: number, header: string, value: string) {
  const headers = new Headers(request.headers);
  headers.set(header, value);
  return NextResponse.rewrite(new URL(path, request.url), { status, request: { headers } });
}

export const config = {
  matcher: ["/((?!_next/|icon.svg).*)"],
};
