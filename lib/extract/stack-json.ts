import type { QueryFault } from "@/lib/charts/query";
import { dataVersion } from "@/lib/data/data-version";
import { withoutNoise } from "@/lib/domain/stack";
import { type Duty, dutyOn } from "./stack-duty";
import { parseStackQuestion, type StackQuestion } from "./stack-question";

export interface StackFile {
  fault: null;
  body: string;
  type: string;
  fileName: string;
}

/** `/api/stack`: the answer to the query as a file, or the fault in it. Rates are fractions, missing is null. */
export function stackFile(params: URLSearchParams): StackFile | { fault: QueryFault } {
  const parsed = parseStackQuestion(params, { basis: "headline" });
  if (parsed.fault !== null) return parsed;
  const { question } = parsed;
  const duty = dutyOn(question);
  if (duty === null)
    return {
      fault: {
        parameter: "basis",
        detail: `No imports of 2024 are on file for ${question.partner}${question.sector === null ? "" : ` in ${question.sector}`}: there is no average.`,
        allowed: ["headline"],
      },
    };
  const name = ["tariff-ledger_stack", question.partner, question.sector ?? question.product.join("~"), question.on];
  return {
    fault: null,
    body: `${JSON.stringify(stackJson(question, duty))}\n`,
    type: "application/json; charset=utf-8",
    fileName: `${[...name.filter((part) => part !== ""), dataVersion()].join("_")}.json`,
  };
}

/** The answer as design 4a has it; what an average rests on and what is scheduled stand at its end. */
export function stackJson(question: StackQuestion, duty: Duty) {
  const { partner, sector, product, on, preference, claims, basis } = question;
  const { added, added_known, total, beyond_horizon, average } = duty;
  return {
    partner,
    sector,
    product,
    on,
    preference,
    claims,
    basis,
    data_version: dataVersion(),
    beyond_horizon,
    base: { rate: exact(duty.base.rate), kind: duty.base.kind, gap: duty.base.gap },
    layers: duty.layers.map(({ measure, headline_rate, value_basis, covered_share, contribution, gap }) => ({
      measure_id: measure.measure_id,
      authority: measure.authority,
      programme: measure.programme,
      instrument: measure.legal_instrument,
      url: measure.source_url,
      headline_rate,
      value_basis,
      covered_share: exact(covered_share),
      contribution: exact(contribution),
      gap,
    })),
    kept_out: duty.kept_out.map(({ measure, rule, covered_share }) => ({
      measure_id: measure.measure_id,
      authority: measure.authority,
      headline_rate: measure.rate,
      rule,
      covered_share: exact(covered_share),
    })),
    added,
    ...(total === null || added === null ? { added_known } : {}),
    total,
    ...(beyond_horizon
      ? {
          scheduled: duty.scheduled.map(
            ({ measure_id, authority, rate, effective_from, effective_to, legal_instrument }) => ({
              measure_id,
              authority,
              instrument: legal_instrument,
              headline_rate: rate,
              effective_from,
              effective_to,
            }),
          ),
        }
      : {}),
    ...(average === null
      ? {}
      : {
          estimate: average.taken_from !== "own" && average.taken_from !== "all",
          cells_of: average.taken_from,
          imports_2024_usd: Math.round(average.imports_usd),
          outside_share: exact(average.outside_share),
          not_on_file_share: exact(average.not_on_file_share),
          assumptions: average.assumptions.map(({ key, partner: whose, hs_chapter, value, confidence, source }) => ({
            key,
            partner: whose,
            hs_chapter,
            value,
            confidence,
            source,
          })),
        }),
  };
}

function exact(rate: number | null): number | null {
  return rate === null ? null : withoutNoise(rate);
}
