import type { DefinitionRow } from "@/components/page/definition-rows";
import { Cited } from "./cited";

const measures = ["us-tariff-measures"];

/** The six steps of lib/domain/stack-steps.ts and the sum, in their order. */
export function dutyRules(): DefinitionRow[] {
  return [
    {
      term: "1. In force",
      value: (
        <Cited tables={measures}>
          Take the measures in force on the day, first and last day included, that reach the partner and any code of the
          article, and whose condition its claims meet. If the article is over a quota, the in-quota rates fall away.
        </Cited>
      ),
    },
    {
      term: "2. Overrides",
      value: (
        <Cited tables={measures} law="the text of each instrument">
          Drop every measure that another of them overrides, all at once. Exemptions have then done their work and go
          too. A four-year-review rate replaces the Section 301 list rate on its lines; a country rate replaces the 10%
          baseline.
        </Cited>
      ),
    },
    {
      term: "3. Base",
      value: (
        <Cited
          tables={["us-mfn-by-sector-2025", "sectors-and-product-groups"]}
          law="HTSUS General Notes 3(b) and 11; Public Law 117-110"
        >
          Column 1, or column 2 for Cuba and North Korea and, from 9 April 2022, Russia and Belarus. A preference that
          is claimed changes the base, and thereby what a cap adds.
        </Cited>
      ),
    },
    {
      term: "4. Rates",
      value: (
        <Cited tables={measures}>
          Each measure adds its rate. An all-in cap adds what the base leaves of it, never less than zero; without a
          known base its addition is not known, and the cap itself is shown.
        </Cited>
      ),
    },
    {
      term: "5. Shares",
      value: (
        <Cited tables={measures} law="EO 14289; Proclamation 10947, which from 4 June 2025 reverses the order">
          A measure is owed on the part of the value it names (metal content, non-US content) less what displaces it. It
          is displaced where more than zero is owed under a measure that goes before: wholly, or on the content alone.
        </Cited>
      ),
    },
    {
      term: "6. Sum",
      value: (
        <Cited tables={measures}>
          The layers are added; base and layers make the total. What was dropped or displaced is kept and shown with the
          rule that did it. Where a rate is not on file the total is not given, only what is known of it.
        </Cited>
      ),
    },
    {
      term: "Never summed",
      value: (
        <Cited tables={measures}>
          Announcements that never took effect, suspensions, prohibitions, de minimis rules and lists that are not
          itemised. They are shown as what they are.
        </Cited>
      ),
    },
  ];
}
