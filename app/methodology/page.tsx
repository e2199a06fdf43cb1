import type { Metadata } from "next";
import { DefinitionRows } from "@/components/page/definition-rows";
import { LinkRow } from "@/components/page/link-row";
import { PageHead } from "@/components/page/page-head";
import { ScreenOnly } from "@/components/page/screen-only";
import { Section } from "@/components/page/section";
import { Shell } from "../shell";
import { dutyRules } from "./duty-rules";
import { rateRules } from "./rate-rules";
import { tradeRules } from "./trade-rules";
import { verdictRules } from "./verdict-rules";

export const metadata: Metadata = {
  title: "Methodology",
  description:
    "How the numbers are made: bases and vintages of trade, twelve-month sums, how duties stack in six steps, headline and average, how a verdict is found.",
};

const parts = [
  {
    id: "trade",
    title: "Trade",
    subtitle: "Goods, Census basis. What is counted, from which release, and where a series breaks.",
    rows: tradeRules,
  },
  {
    id: "stacking",
    title: "How duties stack, in six steps",
    subtitle: "An article is a partner, a set of codes and the claims it makes. On a day its duty is base + layers.",
    rows: dutyRules,
  },
  {
    id: "rates",
    title: "Headline, average, collected",
    subtitle: "Three figures that answer three questions. They never share a table.",
    rows: rateRules,
  },
  {
    id: "verdicts",
    title: "How a verdict is found",
    subtitle:
      "By computation, the first that fits. No verdict is typed; an editor’s remark stands apart and may disagree.",
    rows: verdictRules,
  },
] as const;

export default function Methodology() {
  return (
    <Shell section={null}>
      <PageHead
        trail={[{ label: "Home", href: "/" }, { label: "Methodology" }]}
        title="How the numbers are made"
        subtitle="The rules that the code follows, each with what it rests on. Words are explained in the glossary; the rows are in the datasets."
      />
      <ScreenOnly>
        <LinkRow links={parts.map(({ id, title }) => ({ href: `#${id}`, label: title }))} />
      </ScreenOnly>
      {parts.map(({ id, title, subtitle, rows }, at) => (
        <Section key={id} id={id} title={title} subtitle={subtitle} opening={at === 0 ? "plain" : "ruled"}>
          <DefinitionRows rows={rows()} />
        </Section>
      ))}
    </Shell>
  );
}
