import type { DefinitionRow } from "@/components/page/definition-rows";

const term = (id: string, words: string) => <a href={`/glossary#${id}`}>{words}</a>;

/** The method in short; each word opens its entry in the glossary. */
export const method: DefinitionRow[] = [
  {
    term: "Balance",
    value: (
      <>
        {term("exports", "Exports")} minus {term("imports-general", "general imports")} of goods, Census basis, not
        seasonally adjusted, nominal dollars. A deficit is negative.
      </>
    ),
  },
  {
    term: "Vintage",
    value: (
      <>
        Official values are revised. Each row keeps the {term("vintage", "release")} it was taken from, and where two
        releases differ the page names them.
      </>
    ),
  },
  {
    term: "Rates",
    value: (
      <>
        A rate on a day is computed from the {term("measure", "measures")} in force by the written rules of{" "}
        {term("stacking", "stacking")}. No rate on a chart is typed.
      </>
    ),
  },
  {
    term: "Two rates",
    value: (
      <>
        A {term("headline-rate", "headline rate")} is what the law says for all goods or a whole sector; an{" "}
        {term("average", "average")} weighs every layer with the imports of 2024. They never share a table.
      </>
    ),
  },
  {
    term: "Collected",
    value: (
      <>
        Duties as the Census Bureau computes them from the entries, as a share of{" "}
        {term("imports-for-consumption", "imports for consumption")}. Not the receipts of the Treasury.
      </>
    ),
  },
  {
    term: "Statements",
    value: (
      <>
        Each is put in our own words with the digits of its source and the {term("passage", "paragraph")} where it
        stands. An editor’s {term("remark", "remark")} is marked as one.
      </>
    ),
  },
  {
    term: "Missing",
    value: <>{term("missing", "Missing")} is drawn as missing: a gap, a hatched cell, the word “none”. Never zero.</>,
  },
];
