import type { Citation } from "./citation";

/** What no field of the formats holds: value, period, release, source. */
export function citationNote({ value, period, vintage, source }: Citation): string {
  return [value, period && `Period: ${period}`, vintage && `Release: ${vintage}`, source && `Source: ${source}`]
    .filter((part) => part)
    .join(". ");
}

/** One line without the spaces and signs that citation software does not know. */
export function plainText(text: string): string {
  return text.replaceAll("\u00a0", " ").replaceAll("\u2212", "-").replace(/\s+/g, " ").trim();
}
