/**
 * What to offer in place of an address that is refused: the same address with as little changed as makes it good. A
 * month or day beyond the data becomes the nearest on file, a period turned round is turned back, unknown codes are
 * left out; of several filters those stay that are good; whatever else is bad is left out whole.
 */
import { addMonths, type Day, month, parseDay, parseMonth } from "@/lib/domain/period";
import { canonicalQuery, parseQuery, type QueryFault, type Viewed, writeQuery } from "./query";

/** Most faults that are mended one after another: there are not so many parameters. */
const mostMends = 24;

/** The canonical query of the nearest view that a page has. */
export function nearestQuery(page: Viewed, params: URLSearchParams): string {
  const nearest = mended(
    params,
    (given) => parseQuery(page, given).fault,
    (fault, given) =>
      mendedValues(fault, given, page) ?? goodAlone(fault, given, (each) => parseQuery(page, each).fault),
  );
  const parsed = parseQuery(page, nearest);
  return parsed.fault === null ? canonicalQuery(page, parsed.view, parsed.presentation) : "";
}

/**
 * The query of a page that takes no view, without what is refused; null where the fault is not in its query. `days` =
 * the first and last day that it answers for.
 */
export function queryWithoutFaults(
  params: URLSearchParams,
  faultOf: (params: URLSearchParams) => QueryFault | null,
  days: readonly [Day, Day] | null = null,
): string | null {
  const good = mended(params, faultOf, (fault, given) => {
    const typed = given.get(fault.parameter) ?? "";
    return days !== null && ["on", "compare"].includes(fault.parameter) && parseDay(typed) !== null
      ? [[fault.parameter, clamped<string>(typed, ...days)]]
      : goodAlone(fault, given, faultOf);
  });
  return faultOf(good) === null ? writeQuery([...good]) : null;
}

function mended(
  params: URLSearchParams,
  faultOf: (params: URLSearchParams) => QueryFault | null,
  mend: (fault: QueryFault, params: URLSearchParams) => readonly [string, string][],
): URLSearchParams {
  const good = new URLSearchParams(params);
  const tried = new Set<string>();
  for (let time = 0; time < mostMends; time++) {
    const fault = faultOf(good);
    if (fault === null) return good;
    const values = tried.has(fault.parameter) ? [] : mend(fault, good);
    tried.add(fault.parameter);
    good.delete(fault.parameter);
    for (const name of new Set(values.map(([name]) => name))) good.delete(name);
    for (const [name, value] of values) good.append(name, value);
  }
  return new URLSearchParams();
}

/** Of a parameter given several times, the values that are no fault by themselves. */
function goodAlone(
  { parameter }: QueryFault,
  params: URLSearchParams,
  faultOf: (params: URLSearchParams) => QueryFault | null,
): [string, string][] {
  const given = params.getAll(parameter);
  if (given.length < 2) return [];
  return given.flatMap((value): [string, string][] => {
    const alone = new URLSearchParams(params);
    alone.set(parameter, value);
    return faultOf(alone)?.parameter === parameter ? [] : [[parameter, value]];
  });
}

/** What to write instead, as parameters; none: the parameter is left out. Null for one that has no nearest value. */
function mendedValues({ parameter }: QueryFault, params: URLSearchParams, page: Viewed): [string, string][] | null {
  const { controls } = page;
  const given = params
    .getAll(parameter)
    .flatMap((value) => value.split("~"))
    .filter((value) => value !== "");
  const first = given[0] ?? "";
  switch (parameter) {
    case "from":
    case "until": {
      const [low, high] = controls.period?.within() ?? ["", ""];
      const [from, until] = [params.get("from") ?? "", params.get("until") ?? ""].map((value) => parseMonth(value));
      if (from && until && from > until && from >= low && until >= low && from <= high && until <= high)
        return [
          ["from", until],
          ["until", from],
        ];
      if (parseMonth(first) === null) return [];
      // The end of the record alone would be a point: a year of it is a line.
      if (parameter === "from" && first > high) return [["from", laterOf(addMonths(month(high), -11), low)]];
      if (parameter === "until" && first < low) return [["until", earlierOf(addMonths(month(low), 11), high)]];
      return [[parameter, clamped(first, low, high)]];
    }
    case "on":
    case "compare": {
      const [low, high] = controls[parameter]?.within() ?? ["", ""];
      return parseDay(first) === null ? [] : [[parameter, clamped(first, low, high)]];
    }
    case "year": {
      const [low, high] = controls.year?.within() ?? [0, 0];
      return /^\d{4}$/.test(first) ? [["year", clamped(first, String(low), String(high))]] : [];
    }
    case "partner":
      return codesOnFile(page, parameter, given, controls.partner?.most ?? 12);
    case "sector":
      return codesOnFile(page, parameter, given, 1);
    case "product":
      return codesOnFile(page, parameter, given, 6);
    default:
      return null;
  }
}

/** The codes that the page has, in whatever case they were written. */
function codesOnFile(page: Viewed, name: string, given: readonly string[], most: number): [string, string][] {
  const takes = (code: string) => parseQuery(page, new URLSearchParams([[name, code]])).fault === null;
  const codes = given.flatMap((code) => [code, code.toUpperCase(), code.toLowerCase()].find(takes) ?? []);
  return codes.length > 0 ? [[name, [...new Set(codes)].slice(0, most).join("~")]] : [];
}

function laterOf<T extends string>(a: T, b: T): T {
  return a > b ? a : b;
}

function earlierOf<T extends string>(a: T, b: T): T {
  return a < b ? a : b;
}

function clamped<T extends string>(value: T, low: T, high: T): T {
  return earlierOf(laterOf(value, low), high);
}
