import { type NextRequest, NextResponse } from "next/server";
import { catalogue } from "@/lib/charts/catalogue";
import { nearestQuery, queryWithoutFaults } from "@/lib/charts/nearest-query";
import { nearestWords, wordsWithout } from "@/lib/charts/nearest-words";
import { longestQuery, parseQuery, type QueryFault, type Viewed } from "@/lib/charts/query";
import { viewedPage } from "@/lib/charts/viewed-page";
import { tableOf } from "@/lib/data/tables";
import { parseDatasetQuery } from "@/lib/extract/dataset-query";
import { extractFormats } from "@/lib/extract/extract-file";
import { parseFiguresQuery } from "@/lib/extract/figures-query";
import { joinFilterParts } from "@/lib/extract/row-tools";
import { parseSearch } from "@/lib/extract/search-query";
import { preflightAnswer } from "./app/file-answer";
import { isUnknownId } from "./app/missing/id-kinds";
import { problem } from "./app/problem";
import { type RefusedView, refusing, withValue, writeRefusedView } from "./app/refused-view";
import { daysAnswered, stackAddress, tariffRequest, wholeOf } from "./app/tariff-request";

type FaultOf = (params: URLSearchParams) => QueryFault | null;

const inner = /^\/(extract|missing|bad-request)(\/|$)/;
const datasetPath = /^\/datasets\/([^/.]+)(?:\.([a-z]+))?$/;
const citationPath = /^\/(figures|charts|datasets)\/([^/.]+)\.(txt|bib|ris|csl)$/;
const chartPath = /^\/charts\/([^/.]+)(?:\.([a-z]+))?$/;

/**
 * What a page cannot do for itself: set status 400, and lead the addresses of files to what makes them.
 * Queries are validated here, once for page and extract, by the parser of the chart.
 */
export function proxy(request: NextRequest) {
  return unframed(request.nextUrl.pathname, route(request));
}

function route(request: NextRequest): NextResponse | Response {
  const { pathname, search } = request.nextUrl;
  if (request.method === "OPTIONS") return preflightAnswer();
  if (inner.test(pathname)) return NextResponse.rewrite(new URL("/no-such-page", request.url));
  if (search.length > longestQuery) return tooLong(request);
  if (isUnknownId(pathname)) return missing(request, pathname);
  const tariff = tariffRequest(pathname, request.nextUrl.searchParams);
  if (tariff !== null) {
    if (tariff.fault !== null)
      return badRequest(request, tariff.fault, (params) => tariffRequest(pathname, params)?.fault ?? null);
    return NextResponse.next();
  }
  const joined = joinFilterParts(request.nextUrl.searchParams);
  if (joined !== null) return NextResponse.redirect(new URL(`${pathname}?${joined}`, request.url), 303);
  if (pathname === "/figures" || pathname === "/figures.csv") return proxyFigures(request);
  if (pathname === "/search") return proxySearch(request);
  const cited = citationPath.exec(pathname);
  if (cited !== null)
    return NextResponse.rewrite(new URL(`/extract/cite/${cited.slice(1).join("/")}${search}`, request.url));
  const dataset = datasetPath.exec(pathname);
  if (dataset !== null) return proxyDataset(request, dataset[1] ?? "", dataset[2]);
  const [, id, format] = chartPath.exec(pathname) ?? [];
  if (id === undefined) {
    const page = viewedPage(pathname);
    return page === null ? NextResponse.next() : viewed(request, page);
  }
  const chart = catalogue.get(id);
  if (!chart) {
    if (format)
      return problem(404, { detail: `No chart is called “${id}”.`, parameter: null, allowed: [...catalogue.keys()] });
    return missing(request, pathname);
  }
  if (format) {
    const folder =
      search.length < 2 && extractFormats.some((known) => known === format) ? "extract/default" : "extract";
    return NextResponse.rewrite(new URL(`/${folder}/charts/${id}/${format}${search}`, request.url));
  }
  return viewed(request, chart);
}

function proxyFigures(request: NextRequest) {
  const { pathname, search, searchParams } = request.nextUrl;
  if (pathname.endsWith(".csv")) return NextResponse.rewrite(new URL(`/extract/figures${search}`, request.url));
  const parsed = parseFiguresQuery(searchParams);
  if (parsed.fault !== null) return badRequest(request, parsed.fault, (params) => parseFiguresQuery(params).fault);
  return NextResponse.next();
}

function proxySearch(request: NextRequest) {
  const { fault } = parseSearch(request.nextUrl.searchParams);
  if (fault !== null) return badRequest(request, fault, (params) => parseSearch(params).fault);
  return NextResponse.next();
}

function proxyDataset(request: NextRequest, id: string, format: string | undefined) {
  const { search, searchParams } = request.nextUrl;
  if (format) return NextResponse.rewrite(new URL(`/extract/datasets/${id}/${format}${search}`, request.url));
  const table = tableOf(id);
  const faultOf = (params: URLSearchParams) => (table === null ? null : parseDatasetQuery(table, params).fault);
  const fault = faultOf(searchParams);
  if (fault !== null) return badRequest(request, fault, faultOf);
  return NextResponse.next();
}

/** A page whose query its controls declare. */
function viewed(request: NextRequest, page: Viewed) {
  const { searchParams } = request.nextUrl;
  const { fault } = parseQuery(page, searchParams);
  if (fault === null) return NextResponse.next();
  const query = nearestQuery(page, searchParams);
  const nearest = { query, words: nearestWords(page, query, fault.parameter) };
  return refused(request, fault, nearest, (params) => parseQuery(page, params).fault);
}

/** Only embeds may stand in a frame; they set their own policy, as do files (a picture is no page). */
function unframed(pathname: string, answer: Response): Response {
  if (pathname.startsWith("/embed/") || /\.[a-z]+$/.test(pathname)) return answer;
  answer.headers.set("Content-Security-Policy", "frame-ancestors 'none'");
  answer.headers.set("X-Frame-Options", "DENY");
  return answer;
}

function badRequest(request: NextRequest, fault: QueryFault, faultOf: FaultOf) {
  const query = queryWithoutFaults(request.nextUrl.searchParams, faultOf, daysAnswered);
  return refused(request, fault, query === null ? null : { query, words: wordsWithout(query) }, faultOf);
}

/** Status 400, with the reason and the nearest address that is good. */
function refused(
  request: NextRequest,
  fault: QueryFault,
  nearest: { query: string; words: string } | null,
  faultOf: FaultOf,
) {
  const { nextUrl: url } = request;
  const view = refusing({
    url,
    fault,
    nearest,
    otherwise: wholeOf(url.pathname, url.searchParams),
    instead: (value) =>
      nearest === null
        ? stackAddress(url.pathname, url.searchParams, [fault.parameter, value])
        : withValue(url.pathname, nearest.query, [fault.parameter, value], faultOf),
  });
  return refusedPage(request, 400, view);
}

/** Status 414: a page for a page, a problem for a file. */
function tooLong(request: NextRequest) {
  const { pathname: path, search } = request.nextUrl;
  const detail = `The query has ${search.length} characters; at most ${longestQuery} are read.`;
  if (/\.[a-z]+$|^\/(api|embed|oembed)/.test(path)) return problem(414, { detail, parameter: null, allowed: [] });
  return refusedPage(request, 414, {
    path,
    parameter: "",
    detail,
    allowed: [],
    typed: {},
    nearest: { href: path, words: wordsWithout("") },
    query: "",
  });
}

function refusedPage(request: NextRequest, status: number, view: RefusedView) {
  return rewriteWith(request, "/bad-request", status, "x-bad-request", writeRefusedView(view));
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
