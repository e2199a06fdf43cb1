import { formatDay, formatMonths } from "@/lib/format/date";
import { joinWords } from "@/lib/format/phrase";
import { partnerName } from "./partners";
import { parseQuery, type Viewed } from "./query";
import { scopeName } from "./sectors";

/** More partners than this are counted, not named. */
const mostNamed = 4;

/**
 * Words of the link from a refused address to the nearest view: what stands there in place of the value that was
 * refused. `query` is that of the nearest view (nearest-query.ts), `parameter` the one at fault.
 */
export function nearestWords(page: Viewed, query: string, parameter: string): string {
  const parsed = parseQuery(page, new URLSearchParams(query));
  if (parsed.fault !== null) throw new Error(`invariant: the nearest view is refused: ${query}`);
  const { view } = parsed;
  const { controls } = page;
  switch (parameter) {
    case "from":
    case "until":
      if (controls.period) return `Show ${formatMonths(view.from, view.until)}`;
      break;
    case "on":
    case "compare":
      if (controls[parameter]) return `${parameter === "on" ? "Show" : "Compare with"} ${formatDay(view[parameter])}`;
      break;
    case "year":
      if (controls.year) return `Show ${view.year}`;
      break;
    case "partner":
      if (controls.partner && new URLSearchParams(query).has("partner")) return `Show ${partnersShown(view.partner)}`;
      break;
    case "sector":
      if (view.sector !== "") return `Show ${scopeName(view.sector)}`;
  }
  return wordsWithout(query);
}

/** Of a page that takes no view: what is left of its address. */
export function wordsWithout(query: string): string {
  return query === "" ? "Show the page as it opens" : "Show the rest of the view without it";
}

function partnersShown(codes: readonly string[]): string {
  return codes.length > mostNamed ? `${codes.length} partners` : joinWords(codes.map(partnerName));
}
