import { relationsOnFile } from "@/lib/data/duty-record";
import { type ScopeRow, sectorsAndProductGroups } from "@/lib/data/schema/sectors-and-product-groups";
import { usMfnBySector2025 } from "@/lib/data/schema/us-mfn-by-sector-2025";
import { readTable } from "@/lib/data/table";
import { type Article, article, type BaseRates } from "@/lib/domain/article";
import { codesOf } from "@/lib/domain/headline";

/** Every sector, product group and list by its code. */
export function scopesByCode(): ReadonlyMap<string, ScopeRow> {
  byCode ??= new Map(readTable(sectorsAndProductGroups).map((scope) => [scope.code, scope]));
  return byCode;
}
let byCode: ReadonlyMap<string, ScopeRow> | undefined;

/**
 * The goods that a headline rate is asked for: a sector, product groups and lists, with all that they imply (cars are
 * autos), and the claims they make. Neither sector nor product = goods on no list.
 */
export function dutyGoods(
  partner: string,
  sector: string | null,
  products: readonly string[],
  claims: readonly string[],
): Article {
  const scopes = [...(sector === null ? [] : [sector]), ...products].map(scopeOf);
  const codes = new Set(scopes.flatMap((scope) => codesOf(scope, relationsOnFile())));
  return article(partner, [...codes], { claims, base: baseRatesOf(sector, products) });
}

/**
 * Base rates of the goods: the MFN rate of the narrowest product group named (cars 2.5 %, light trucks 25 %), else of the
 * sector. Column 2 is on file by sector only. Null where nothing is on file.
 */
export function baseRatesOf(sector: string | null, products: readonly string[]): BaseRates {
  const [narrowest] = products
    .map(scopeOf)
    .filter(({ mfn }) => mfn !== null)
    .sort((a, b) => (a.imports_2024_usd ?? Infinity) - (b.imports_2024_usd ?? Infinity));
  if (products.length > 0) return { column_1: narrowest?.mfn ?? null, column_2: null, preference: null };
  const column_2 = readTable(usMfnBySector2025).find((row) => row.sector === sector)?.column_2_import_weighted_average;
  return {
    column_1: sector === null ? null : scopeOf(sector).mfn,
    column_2: column_2 ?? null,
    preference: null,
  };
}

/**
 * Codes that a change of law must name to touch the goods: with products those that they imply, for a sector also every
 * group and list with lines in it; undefined = all measures (all goods).
 */
export function reachOf(sector: string | null, products: readonly string[]): string[] | undefined {
  if (products.length > 0) return [...dutyGoods("", sector, products, []).codes];
  if (sector === null) return undefined;
  return [...scopesByCode().values()].filter(({ sectors }) => sectors.includes(sector)).map(({ code }) => code);
}

function scopeOf(code: string): ScopeRow {
  const scope = scopesByCode().get(code);
  if (!scope) throw new Error(`invariant: unknown scope ${code}`);
  return scope;
}
