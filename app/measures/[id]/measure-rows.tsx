import { AsideLine } from "@/components/page/aside-line";
import type { DefinitionRow } from "@/components/page/definition-rows";
import { LinkOut } from "@/components/page/link-out";
import { horizon } from "@/lib/charts/law";
import { scopeName } from "@/lib/charts/sectors";
import type { TariffMeasureRow } from "@/lib/data/schema/us-tariff-measures";
import { conditionWords } from "@/lib/domain/stack-kept-out";
import { partnersInFull, rateWords, statusWords } from "@/lib/extract/measure-words";
import { authorityNames } from "@/lib/format/authority";
import { formatDay } from "@/lib/format/date";
import { sentence } from "@/lib/format/phrase";

/** Instrument, rate, days, status, confidence and doubts of a measure. */
export function lawRows(measure: TariffMeasureRow): DefinitionRow[] {
  const { announced_on, effective_from, effective_to } = measure;
  return [
    { term: "Instrument", value: measure.legal_instrument },
    {
      term: "Source",
      value:
        measure.source_url === null ? (
          measure.source_title
        ) : (
          <LinkOut href={measure.source_url}>{measure.source_title}</LinkOut>
        ),
    },
    {
      term: "Authority",
      value: `${authorityNames[measure.authority]}${measure.programme === null ? "" : `, programme ${measure.programme}`}`,
    },
    { term: "HTS heading", value: measure.hts_heading.join(", ") },
    {
      term: "Rate",
      value: besides(
        sentence(rateWords(measure)),
        measure.rate_kind === "" ? null : `on file as: ${measure.rate_kind}`,
      ),
    },
    { term: "Announced", value: announced_on === null ? "day not on file" : formatDay(announced_on) },
    { term: "First day", value: effective_from === null ? "never in force" : formatDay(effective_from) },
    {
      term: "Last day",
      value:
        effective_to === null
          ? effective_from === null
            ? ""
            : `in force at the horizon, ${formatDay(horizon())}`
          : `${formatDay(effective_to)}, included`,
    },
    { term: "Status", value: besides(sentence(statusWords(measure, horizon())), `on file as: ${measure.status}`) },
    { term: "How it stacks", value: measure.stacking_rule === null ? "" : sentence(measure.stacking_rule) },
    { term: "Confidence", value: measure.confidence },
    { term: "Notes", value: measure.note === null ? "" : sentence(measure.note) },
    { term: "In totals", value: measure.in_totals },
  ];
}

/** Partners and goods in words and codes, the condition and the part of the value. */
export function scopeRows(measure: TariffMeasureRow): DefinitionRow[] {
  return [
    {
      term: "Partners",
      value: besides(sentence(partnersInFull(measure.partner_codes)), codesAside(measure.partner_codes)),
    },
    {
      term: "But not",
      value: measure.partner_codes_except.length === 0 ? "" : partnersInFull(measure.partner_codes_except),
    },
    {
      term: "Goods",
      value: besides(
        measure.scope_codes.map(scopeName).join("; "),
        `${[codesAside(measure.scope_codes), "On file as: "].filter(Boolean).join(". ")}${spaced(measure.sector_scope)}${measure.sector_exclude === null ? "" : `, without ${spaced(measure.sector_exclude)}`}`,
      ),
    },
    {
      term: "Condition",
      value: measure.condition === null ? "none" : `only ${conditionWords(measure.condition)} (${measure.condition})`,
    },
    {
      term: "Paid on",
      value: measure.value_basis === "full" ? "the full value" : `the ${measure.value_basis.replaceAll("-", " ")}`,
    },
    {
      term: "Displaces",
      value:
        measure.displaces === null
          ? ""
          : {
              article: "the whole article of those that yield to it",
              content: "only its part of the value",
              none: "nothing",
            }[measure.displaces],
    },
  ];
}

/** The codes under which files name them; null where there is none, or where the code is the `*` of all. */
function codesAside(codes: readonly string[]): string | null {
  const own = codes.filter((code) => code !== "*");
  return own.length === 0 ? null : `Codes in the files: ${own.join(", ")}`;
}

/** Lists of the table stand without a space after their `;`. */
function spaced(words: string): string {
  return words.replace(/;(?=\S)/g, "; ");
}

function besides(words: string, aside: string | null) {
  return (
    <>
      {words}
      {aside !== null && <AsideLine>{aside}</AsideLine>}
    </>
  );
}
