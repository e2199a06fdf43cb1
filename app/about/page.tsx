import type { Metadata } from "next";
import { DefinitionRows } from "@/components/page/definition-rows";
import { LinkOut } from "@/components/page/link-out";
import { PageHead } from "@/components/page/page-head";
import { Section } from "@/components/page/section";
import { Shell } from "../shell";

export const metadata: Metadata = { title: "About" };

export default function About() {
  return (
    <Shell section="about">
      <PageHead
        trail={[{ label: "Home", href: "/" }, { label: "About" }]}
        title="US trade balances and tariff rates, every figure held against the record"
        subtitle="Test"
      />
      <Section title="What">
        <DefinitionRows
          rows={[{ term: "Where", value: <LinkOut href="https://www.census.gov">The Census Bureau</LinkOut> }]}
        />
      </Section>
    </Shell>
  );
}
