import type { Held } from "./figure-lines";

/** One statement of `/api/figures`: what is reported, what the record says, and all that the verdict rests on. */
export function figureJson({ figure, source, reconciliation }: Held) {
  const { verdict, cause, official, evidence, difference, runners_up } = reconciliation;
  return {
    id: figure.id,
    source_id: source.id,
    indicator: figure.indicator,
    reporter: figure.reporter,
    partner: figure.partner,
    reported: {
      value: figure.value,
      unit: figure.unit,
      stated_period: figure.stated_period,
      qualifier: figure.qualifier,
      printed: figure.printed,
      printed_unit: figure.printed_unit,
      sign: figure.sign,
      claim: figure.claim,
    },
    verdict,
    cause,
    official,
    evidence,
    difference,
    runners_up,
    remark: figure.remark,
  };
}
