import { partners as partnersTable } from "@/lib/data/schema/partners";
import { readTable } from "@/lib/data/table";
import type { Partner } from "@/lib/domain/partner";

/** All partners of the tables by code, in the order of their codes. */
export function partnersByCode(): ReadonlyMap<string, Partner> {
  byCode ??= new Map(readTable(partnersTable).map((row) => [row.code, row]));
  return byCode;
}
let byCode: ReadonlyMap<string, Partner> | undefined;

export function partnerCodes(): string[] {
  return [...partnersByCode().keys()];
}

/** Our name of a partner. Throws for a code that is not in the table: a programmer's error. */
export function partnerName(code: string): string {
  const partner = partnersByCode().get(code);
  if (!partner) throw new Error(`invariant: unknown partner ${code}`);
  return partner.name;
}

/** Groups such as EU27 → the codes of their members. */
export function partnerGroups(): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { code, groups: names } of partnersByCode().values())
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), code]);
  return groups;
}

/** The union that a group is, which has a row of its own in the trade statistics: EU27 → EUU. Null for other groups. */
export function unionOf(group: string): string | null {
  return /^EU\d\d$/i.test(group) && partnerGroups().has(group.toUpperCase()) ? "EUU" : null;
}

/** Partners that a measure can name: every partner but the world. */
export function partnersUnderLaw(): string[] {
  return partnerCodes().filter((code) => code !== "WLD");
}
