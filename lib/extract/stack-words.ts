import { scopesByCode } from "@/lib/charts/duty-goods";
import { horizon } from "@/lib/charts/law";
import { formatDay } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import { numberWord } from "@/lib/format/phrase";
import { formatRate, formatShare } from "@/lib/format/rate";
import type { Duty } from "./stack-duty";
import type { StackQuestion } from "./stack-question";

/** Rates of a headline as the law writes them, of an average with one decimal. */
export function dutyWords(rate: number, { basis }: Pick<StackQuestion, "basis">): string {
  return basis === "headline" ? formatRate(rate) : `${formatShare(rate)}%`;
}

/** The same in points, without the sign of per cent. */
export function pointsWords(rate: number, question: Pick<StackQuestion, "basis">): string {
  return dutyWords(rate, question).slice(0, -1);
}

/**
 * The finding: what such goods paid on the day, and of what it is made. `partly` = other measures reach a part of them:
 * then it holds for the rest alone.
 */
export function stackTitle(
  question: StackQuestion,
  goods: string,
  partner: string,
  duty: Duty | null,
  partly = false,
): string {
  const on = formatDay(question.on);
  const what = `${goodsPhrase(goods)} from ${partnerPhrase(partner)}`;
  if (duty === null) return `No average duty on ${what}: no imports of 2024 are on file to weigh it with`;
  if (duty.beyond_horizon)
    return `What ${what} will pay on ${on} is not on file; ${count(duty.scheduled.length, "measure is", "measures are")} scheduled`;
  const average = question.basis === "average" ? " on average" : "";
  const owed = duty.layers.filter(({ contribution }) => contribution !== null && contribution !== 0).length;
  const unknown = duty.layers.filter(({ contribution }) => contribution === null).length;
  const layers =
    owed === 0
      ? "no added duty"
      : `${pointsWords(duty.added ?? duty.added_known, question)} points in ${numberWord(owed)} ${owed === 1 ? "layer" : "layers"}`;
  const verb = question.on === horizon() ? "pay" : "paid";
  const rest = partly
    ? ` where no ${question.product.length > 0 ? "other " : ""}list ${question.on === horizon() ? "reaches" : "reached"} them`
    : "";
  if (duty.total !== null)
    return `On ${on} ${what} ${verb} ${dutyWords(duty.total, question)}${average}${rest}: a base of ${dutyWords(duty.base.rate ?? 0, question)} and ${layers}`;
  if (duty.added === null && owed === 0)
    return `On ${on} what is added on ${what} is not on file: ${count(unknown, "layer")} cannot be computed`;
  if (duty.added === null)
    return `On ${on} the duty on ${what} is known only in part: at least ${layers} on top of the base`;
  return `On ${on} ${what} ${verb} ${layers} on top of the base rate${average}${rest}`;
}

/** Goods inside a sentence; lists and what begins with a name keep their capital. */
export function goodsPhrase(goods: string): string {
  const reviewed = goods.replace(/^Four-year review: /, "");
  if (reviewed !== goods) return reviewed;
  if (/^(Section|Metals Annex|Annex|EU|Swiss|Brazil|Russia)/.test(goods)) return `goods of ${goods}`;
  return /^(Canadian|US)/.test(goods) ? goods : `${goods.charAt(0).toLowerCase()}${goods.slice(1)}`;
}

/** What an average takes of preferences. */
export const preferenceWords: Record<StackQuestion["preference"], string> = {
  shares: "preferences as claimed",
  none: "no preference claimed",
  claimed: "every preference claimed",
};

/** Measure, basis, unit, weights. */
export function stackSubtitle(
  { basis, sector, product, preference, claims, on }: StackQuestion,
  duty: Duty | null,
): string {
  const days = on > horizon() ? "" : ` Law as of ${formatDay(horizon())}.`;
  if (basis === "average") {
    const chapters = sector === null ? "" : ` ${chapterWords(sector)}`;
    const claimed = preferenceWords[preference];
    const estimate =
      duty?.average && duty.average.taken_from !== "own" && duty.average.taken_from !== "all"
        ? " An estimate: the mix of goods of others stands in."
        : "";
    return `Sector average: statutory duty of every tariff line, per cent of customs value, weighted with the imports of 2024, ${claimed}.${chapters}${estimate}${days}`.replace(
      "Sector average",
      sector === null ? "Average of all goods" : "Sector average",
    );
  }
  const scope = product.length > 0 ? "measures that reach such goods" : "measures on all goods or on the whole sector";
  const claimed =
    preference === "claimed"
      ? "a preference is claimed"
      : claims.length === 0
        ? "no preference is claimed"
        : `claimed: ${claims.join(", ")}`;
  return `Headline rate: ${scope}, per cent of customs value; ${claimed}.${days}`;
}

function chapterWords(sector: string): string {
  const scope = scopesByCode().get(sector);
  if (!scope) return "";
  const except = scope.hs_exclude.length === 0 ? "" : ` without ${scope.hs_exclude.join(", ")}`;
  const unit = scope.hs_include.every((code) => code.length === 2) ? "chapter" : "heading";
  return `HTS ${unit}${scope.hs_include.length === 1 ? "" : "s"} ${ranges(scope.hs_include)}${except}.`;
}

/** `50, 51, 52, 61` → `50–52, 61`. */
function ranges(codes: readonly string[]): string {
  const runs: string[][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && Number(run.at(-1)) + 1 === Number(code)) run.push(code);
    else runs.push([code]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(", "))).join(", ");
}
