import type { Metadata } from "next";
import { DefinitionRows } from "@/components/page/definition-rows";
import { PageHead } from "@/components/page/page-head";
import { Prose } from "@/components/page/prose";
import { Section } from "@/components/page/section";
import { Shell } from "../shell";
import { method } from "./method";
import { reach } from "./reach";

export const metadata: Metadata = {
  title: "About",
  description: "What Tariff Ledger is, how its numbers are made, how far they go, and under which licence they stand.",
};

export default function About() {
  return (
    <Shell section="about">
      <PageHead
        trail={[{ label: "Home", href: "/" }, { label: "About" }]}
        title="What was traded, what was charged, and who says so"
        subtitle="US trade balances and tariff rates, East Asia first. Every number names its source, and what articles report stands beside the official record."
      />
      <Section title="What it is for">
        <Prose>
          <p>
            Trade figures travel badly. “Last year” turns out to be eleven months; a tariff that was announced is read
            as one in force; two offices count the same ships and print two totals. This site keeps the figure, the
            passage it was read in and the official value together, so that anyone can see which is which.
          </p>
          <p>
            Look at a chart, open its table, follow a mark to its source, take the rows along as CSV or JSON. All of it
            works without JavaScript and on paper.
          </p>
        </Prose>
      </Section>
      <Section title="How the numbers are made">
        <DefinitionRows rows={method} />
      </Section>
      <Section title="How far they go">
        <DefinitionRows rows={reach()} />
      </Section>
      <Section id="names" title="Names and codes">
        <Prose>
          <p>
            Names and codes of partners follow US trade statistics and imply no position on anything else. A trading
            partner is called a partner. China is the mainland; Hong Kong, Macau and Taiwan are counted apart, as the
            statistics do. Where islands are disputed both names are given. The names shown are ours where the Census
            Bureau’s are cut short; its own stand beside them in the <a href="/datasets/partners">table of partners</a>.
          </p>
        </Prose>
      </Section>
      <Section id="licence" title="Licence">
        <Prose>
          <p>
            The code is under the MIT licence. Tables that we compiled are under CC BY 4.0: name Tariff Ledger, the data
            version and the source that the table names. Works of the US government are in the public domain. Tables of
            foreign customs offices whose licence is not cleared are drawn but not offered for download. The articles
            belong to their publishers; they are cited and linked, never copied.
          </p>
          <p>
            Rates are for information. What is owed is decided by the tariff schedule, the notices and the customs, not
            by a dashboard.
          </p>
        </Prose>
      </Section>
    </Shell>
  );
}
