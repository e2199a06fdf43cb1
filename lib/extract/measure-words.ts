import { partnerGroups, partnerName } from "@/lib/charts/partners";
import { scopeName } from "@/lib/charts/sectors";
import type { TariffMeasureRow } from "@/lib/data/schema/us-tariff-measures";
import type { Measure } from "@/lib/domain/measure";
import { addDays, type Day } from "@/lib/domain/period";
import { conditionWords } from "@/lib/domain/stack-kept-out";
import { isVoid, statusOn } from "@/lib/domain/tariff-status";
import { authorityNames } from "@/lib/format/authority";
import { formatShortDay } from "@/lib/format/date";
import { joinWords, sentence } from "@/lib/format/phrase";
import { formatRate } from "@/lib/format/rate";

/** `Section 301: List 3 raised to 25%`; an event that names its authority stands alone: `Section 122 surcharge`. */
export function measureName({ authority, event }: TariffMeasureRow): string {
  // Column 2 is a base rate and just not the most favoured nation's.
  const name = authority === "mfn" ? "Base" : authorityNames[authority];
  return event.includes(name) ? event : `${name}: ${event}`;
}

/** Who is reached: `China, Hong Kong and Macau`, `the European Union`, `all partners but Canada and Mexico`, `57 partners`. */
export function partnersWords({ partner_codes, partner_codes_except }: Measure): string {
  const except = partner_codes_except.length === 0 ? "" : ` but ${shortList(partner_codes_except)}`;
  return partner_codes.includes("*") ? `all partners${except}` : `${shortList(partner_codes)}${except}`;
}

/** As `partnersWords`, every name written out. */
export function partnersInFull(codes: readonly string[]): string {
  return codes.includes("*") ? "all partners" : joinWords(withoutMembers(codes).map(partnerInSentence));
}

function shortList(codes: readonly string[]): string {
  const own = withoutMembers(codes);
  return own.length > 5 ? `${own.length} partners` : joinWords(own.map(partnerInSentence));
}

/** The EU stands for its members where all of them are named. */
function withoutMembers(codes: readonly string[]): string[] {
  const members = partnerGroups().get("EU27") ?? [];
  return codes.includes("EUU") && members.every((code) => codes.includes(code))
    ? codes.filter((code) => !members.includes(code))
    : [...codes];
}

/** `the European Union`, `China`: a partner within a sentence. */
export function partnerInSentence(code: string): string {
  return code === "EUU" ? "the European Union" : partnerName(code);
}

/** Goods reached: `all goods`, `goods that claim USMCA`, `list 3`, up to three names, then a count. */
export function goodsWords({ scope_codes, condition }: Measure): string {
  if (scope_codes.includes("*")) return conditionWords(condition);
  const names = scope_codes.map(scopeName);
  return names.length > 3 ? `${names.slice(0, 2).join("; ")}; and ${names.length - 2} more groups` : names.join("; ");
}

/** Goods and partners reached; of a measure that no totals count, whose goods or partners have no codes, the table's words. */
export function reachWords(row: TariffMeasureRow): string {
  const goods = row.scope_codes.length > 0 ? sentence(goodsWords(row)) : row.sector_scope;
  const partners = row.partner_codes.length > 0 ? partnersWords(row) : row.country_scope;
  return [goods, partners].filter((words) => words).join(": ");
}

/** The rate with what it does: `25%`, `15% in all, base included`, `exempt`. */
export function rateWords({ rate, kind_code }: Measure): string {
  // A row that ends an exemption (de minimis) has no rate; one that grants it has 0.
  if (kind_code === "exempt") return rate === null ? "exemption ended" : "exempt";
  if (kind_code === "quota_zero") return "free within an absolute quota";
  if (kind_code.endsWith("_event")) return "no duty of its own";
  if (kind_code === "import_prohibition") return "entry prohibited";
  if (rate === null) return kind_code === "base" ? "by tariff line" : "rate by tariff line";
  const words: Partial<Record<Measure["kind_code"], string>> = {
    all_in_cap: " in all, base included",
    replace: " in place of another rate",
    trq_in_quota: " within the quota",
    trq_over_quota: " over the quota",
    add_on_partial_value: " on a part of the value",
  };
  return `${formatRate(rate)}${words[kind_code] ?? ""}`;
}

/** `since 10 May 2019`, `4 Mar 2025 to 9 Nov 2025`, `9 Apr 2025, one day`, `never in force`. */
export function forceWords({ effective_from, effective_to }: Measure, horizon: Day): string {
  if (effective_from === null) return "never in force";
  if (effective_to === null) return `${effective_from > horizon ? "from" : "since"} ${formatShortDay(effective_from)}`;
  if (effective_to === effective_from) return `${formatShortDay(effective_from)}, one day`;
  return `${formatShortDay(effective_from)} to ${formatShortDay(effective_to)}`;
}

/** Status on a day, and what came of it: an IEEPA duty seen from its end on is void. */
export function statusWords(measure: Measure, on: Day): string {
  const status = statusOn(measure, on);
  if (status === null) return "not yet announced";
  return isVoid(measure, on) && measure.kind_code !== "exempt" ? `${status}: ruled unlawful, refundable` : status;
}

/** First day after the last in force, or null. */
export function dayAfterEnd({ effective_to }: Measure): Day | null {
  return effective_to === null ? null : addDays(effective_to, 1);
}
