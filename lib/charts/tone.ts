import { authorities } from "@/lib/domain/measure";

/** Partners with a colour of their own, for ever (look, section 3); all others are grey, thinner and labelled. */
const coloured = new Set(["CHN", "JPN", "KOR", "TWN", "VNM", "MEX", "CAN", "EUU", "DEU", "IND"]);

/** Series that are neither partners nor powers, each with its fixed colour. */
const named: Record<string, string> = {
  exports: "balance-s3",
  imports: "balance-d3",
  statutory: "ink",
  collected: "balance-s3",
  retaliation: "balance-d3",
  april: "ink-3",
  july: "balance-s3",
  "year-before": "ink-3",
  simple_average: "ink-3",
  import_weighted_specific_as_zero: "balance-s3",
  agrees: "verdict-holds",
  "in-force": "verdict-holds",
  "agrees-with-another-vintage": "verdict-qualified",
  "agrees-with-another-period": "verdict-qualified",
  "agrees-with-another-basis": "verdict-qualified",
  "one-layer-of-several": "verdict-qualified",
  "announced-only": "verdict-qualified",
  superseded: "verdict-qualified",
  differs: "verdict-differs",
  "no-counterpart": "verdict-none",
};

/** Name of the colour variable of a series: `partner-chn`, `partner-other`; anything that is no partner is ink. */
export function toneOf(key: string): string {
  const partner = key.split(":")[0] ?? "";
  if (coloured.has(partner)) return `partner-${partner.toLowerCase()}`;
  if ((authorities as readonly string[]).includes(partner) && partner !== "truce") return `authority-${partner}`;
  const own = named[partner];
  if (own) return own;
  return /^[A-Z]{3}$/.test(partner) && partner !== "WLD" ? "partner-other" : "ink";
}
