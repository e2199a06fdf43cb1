/** Tiers of sources, best first, as a heading says them. */
export const tierNames = {
  A: "Official pages",
  B: "Wire agencies, newspapers, broadcasters",
  C: "Think tanks, law firms, trade press",
  D: "Reposts",
  E: "Advocacy groups and state media",
} as const;
