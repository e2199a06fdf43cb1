/** Partners with a colour of their own, for ever (look, section 3); all others are grey, thinner and labelled. */
const coloured = new Set(["CHN", "JPN", "KOR", "TWN", "VNM", "MEX", "CAN", "EUU", "DEU", "IND"]);

/** Name of the colour variable of a series: `partner-chn`, `partner-other`; anything that is no partner is ink. */
export function toneOf(key: string): string {
  const partner = key.split(":")[0] ?? "";
  if (coloured.has(partner)) return `partner-${partner.toLowerCase()}`;
  return /^[A-Z]{3}$/.test(partner) && partner !== "WLD" ? "partner-other" : "ink";
}
