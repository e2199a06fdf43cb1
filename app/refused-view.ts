/**
 * What a page says of an address that it refuses. proxy.ts works it out and hands it on as a header, since only it can
 * set the status and only a page can draw.
 */
import { z } from "zod";
import { partnersByCode } from "@/lib/charts/partners";
import { type QueryFault, writeQuery } from "@/lib/charts/query";

/** Address on this site: one slash, then no other. */
const address = z.string().regex(/^\/(?!\/)/);
const link = z.object({ href: address, words: z.string() });

const refusedView = z.object({
  path: address,
  /** The parameter at fault, and what was wrong in one sentence. */
  parameter: z.string(),
  detail: z.string(),
  /** What may be written instead; a link where that makes a view. */
  allowed: z.array(z.object({ words: z.string(), href: address.nullable() })),
  /** What was typed, by parameter, so that a field can show it again. */
  typed: z.record(z.string(), z.string()),
  nearest: link,
  /** Query of the nearest view; null where the fault is not in the query. */
  query: z.string().nullable(),
});

export type RefusedView = z.infer<typeof refusedView>;

/** Longest value that is said back: the header that carries it has a limit. */
const longestTyped = 60;
const typedNames = ["from", "until", "year", "on", "compare"];

/** Whether the parameter at fault is one that a chart has a typed field for, which then shows it again. */
export function isTyped({ parameter }: Pick<RefusedView, "parameter">): boolean {
  return typedNames.includes(parameter);
}

interface Refusing {
  url: { pathname: string; searchParams: URLSearchParams };
  fault: QueryFault;
  /** Query of the nearest view and the words of its link; null where the fault is not in the query. */
  nearest: { query: string; words: string } | null;
  /** Where to go if not even another query helps. */
  otherwise: RefusedView["nearest"];
  /** The address with another value in place of the one at fault; null where that is no view either. */
  instead(value: string): string | null;
}

/** Gathers what the page of a refused address says. Pure. */
export function refusing({ url, fault, nearest, otherwise, instead }: Refusing): RefusedView {
  const { pathname, searchParams } = url;
  const { parameter, detail, allowed } = fault;
  const typed = [...new Set([...typedNames, parameter])].flatMap((name): [string, string][] => {
    const kept = new URLSearchParams(nearest?.query).getAll(name);
    const values = searchParams.getAll(name);
    const value = values.find((each) => !kept.includes(each)) ?? values.at(-1) ?? "";
    return value === "" ? [] : [[name, value.slice(0, longestTyped)]];
  });
  return {
    path: pathname,
    parameter,
    detail,
    allowed: allowed.map((value) => ({ words: valueWords(parameter, value), href: instead(value) })),
    typed: Object.fromEntries(typed),
    nearest: nearest === null ? otherwise : { href: withQuery(pathname, nearest.query), words: nearest.words },
    query: nearest?.query ?? null,
  };
}

/** The nearest view with one value set, if that is no fault. */
export function withValue(
  pathname: string,
  query: string,
  [name, value]: readonly [string, string],
  faultOf: (params: URLSearchParams) => QueryFault | null,
): string | null {
  const params = new URLSearchParams(query);
  params.set(name, value);
  return faultOf(params) === null ? withQuery(pathname, writeQuery([...params])) : null;
}

/** The header's value: headers carry ASCII alone. */
export function writeRefusedView(view: RefusedView): string {
  return encodeURIComponent(JSON.stringify(view));
}

/** Reads the header; null where it is missing or not ours. */
export function readRefusedView(header: string | null): RefusedView | null {
  try {
    return refusedView.safeParse(JSON.parse(decodeURIComponent(header ?? "null"))).data ?? null;
  } catch {
    return null;
  }
}

function withQuery(pathname: string, query: string): string {
  return query === "" ? pathname : `${pathname}?${query}`;
}

function valueWords(parameter: string, value: string): string {
  const partner = parameter === "partner" ? partnersByCode().get(value) : undefined;
  return partner ? `${partner.name} (${value})` : value;
}
