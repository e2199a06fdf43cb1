/**
 * A trading partner of the US trade statistics. "Partner", never "country": names and codes follow those statistics
 * and imply no position. `name` is ours, `census_name` is the Census Bureau's.
 */
export interface Partner {
  /** ISO 3166 alpha-3; EUU (the EU) and WLD (the world) besides. */
  code: string;
  name: string;
  census_name: string;
  census_code: string | null;
  groups: readonly string[];
}
