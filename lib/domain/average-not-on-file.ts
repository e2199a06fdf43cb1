import { article } from "./article";
import type { AverageWeights } from "./average-weights";
import type { Law } from "./law";
import type { Day } from "./period";
import { ratesNotOnFile } from "./rate-replaced";
import { settle } from "./stack-steps";

/**
 * Dollars of a partner's imports of 2024 on which a rate of the day is not on file as it was replaced later (see
 * rate-replaced.ts). An average counts them at what is known, so that it is too low by what they paid; to leave them out
 * would hide all else that they pay. `WLD` = all partners, `sector` null = all goods.
 */
export function importsNotOnFile(
  law: Law,
  weights: AverageWeights,
  partner: string,
  sector: string | null,
  on: Day,
): number {
  let usd = 0;
  for (const code of partner === "WLD" ? weights.everyone : [partner]) {
    const regime = law.regime(code, on);
    if (regime.toReplace.length === 0) continue;
    for (const { cell, codes, imports_usd } of weights.of(code)?.cells ?? []) {
      if (sector !== null && cell.sector !== sector) continue;
      const goods = article(code, codes);
      if (ratesNotOnFile(regime, goods, settle(regime, goods).standings).length > 0) usd += imports_usd;
    }
  }
  return usd;
}
