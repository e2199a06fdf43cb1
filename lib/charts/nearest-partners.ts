import { nearestNames } from "@/lib/domain/nearest-names";
import { partnersByCode, unionOf } from "./partners";

/**
 * The codes of `among` that a reader may have meant, by code or by name: `China` → CHN, `Korea` → KOR, PRK; by a group's
 * code the union that it is: `EU27` → EUU. At most six.
 */
export function nearestPartners(asked: string, among: readonly string[]): string[] {
  const union = unionOf(asked);
  if (union !== null && among.includes(union)) return [union];
  const byName = new Map(
    among.flatMap((code) => {
      const partner = partnersByCode().get(code);
      return partner ? [[partner.name, code] as const] : [];
    }),
  );
  const exact = [...byName].find(([name]) => name.toLowerCase() === asked.toLowerCase());
  if (exact) return [exact[1]];
  const near = nearestNames(asked, [...among, ...byName.keys()], 6);
  return [...new Set(near.map((name) => byName.get(name) ?? name))];
}
