/** A sector, or a group of products, tariff list or exempt list that a measure may reach. Rates are fractions. */
export interface Scope {
  code: string;
  kind: "sector" | "product_group" | "tariff_list" | "exempt_list";
  name: string;
  /** Sectors that its lines belong to. */
  sectors: readonly string[];
  imports_2024_usd: number | null;
  /** Import-weighted MFN rate of its lines; null where not on file. */
  mfn: number | null;
}
