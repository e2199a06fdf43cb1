import { partnerName, partnersByCode } from "./partners";

const others: Record<string, string> = { USA: "United States", ASEAN: "ASEAN" };

/** Name of a reporter or economy: a partner's, or one that is no partner of the United States (itself, a bloc). */
export function reporterName(code: string): string {
  return partnersByCode().has(code) ? partnerName(code) : (others[code] ?? code);
}
