import { partnerName } from "@/lib/charts/partners";
import type { Assumption } from "@/lib/domain/average-weights";
import { joinWords } from "@/lib/format/phrase";

/** An assumption of low confidence, said once for all partners that share it. */
export interface WeakAssumption {
  words: string;
  value: number;
  /** Empty where it holds for all. */
  partners: string;
  source: string;
}

/** The assumptions of low confidence among those that averages rest on. */
export function weakAssumptions(assumptions: readonly Assumption[]): WeakAssumption[] {
  const groups = new Map<string, Assumption[]>();
  for (const assumption of assumptions) {
    if (assumption.confidence !== "low") continue;
    const key = `${assumption.key} ${assumption.value} ${assumption.source}`;
    groups.set(key, [...(groups.get(key) ?? []), assumption]);
  }
  return [...groups.values()].map((group) => {
    // "as Canada" repeats a row: the words of the row it repeats are taken.
    const told = group.find(({ what_it_is }) => !what_it_is.startsWith("as ")) ?? (group[0] as Assumption);
    const whose = [...new Set(group.map(({ partner }) => partner))].filter((code) => code !== "*");
    return {
      words: told.what_it_is,
      value: told.value,
      partners: joinWords(whose.map(partnerName)),
      source: told.source,
    };
  });
}
