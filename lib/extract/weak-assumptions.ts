import { partnerName } from "@/lib/charts/partners";
import { calculationAssumptions } from "@/lib/data/schema/calculation-assumptions";
import { readTable } from "@/lib/data/table";
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
    const told = group[0] as Assumption;
    const whose = [...new Set(group.map(({ partner }) => partner))].filter((code) => code !== "*");
    return {
      words: wordsOf(told),
      value: told.value,
      partners: joinWords(whose.map(partnerName)),
      source: told.source,
    };
  });
}

/** "as above" and "as Canada" repeat a row: the words of the first row of the key are taken, what is added stays. */
function wordsOf({ key, what_it_is }: Assumption): string {
  const repeats = /^as (above|Canada)(: )?/.exec(what_it_is);
  if (!repeats) return what_it_is;
  const first = readTable(calculationAssumptions).find((row) => row.key === key);
  const words = first?.what_it_is ?? what_it_is;
  const more = what_it_is.slice(repeats[0].length);
  return more === "" ? words : `${words}; ${more}`;
}
