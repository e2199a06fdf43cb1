import type { Metadata } from "next";
import { GlossaryTerm } from "@/components/page/glossary-term";
import { LinkRow } from "@/components/page/link-row";
import { PageHead } from "@/components/page/page-head";
import { ScreenOnly } from "@/components/page/screen-only";
import { Section } from "@/components/page/section";
import { readGlossary } from "@/lib/data/glossary";
import { Shell } from "../shell";
import styles from "./page.module.css";

export const metadata: Metadata = {
  title: "Glossary",
  description: "What the words on charts, columns and verdicts mean, with unit, sign and source.",
};

export default function GlossaryPage() {
  const parts = readGlossary();
  const inOrder = parts
    .flatMap(({ entries }) => entries)
    .map(({ id, term }) => ({ href: `#${id}`, label: term }))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
  return (
    <Shell section="glossary">
      <PageHead
        trail={[{ label: "Home", href: "/" }, { label: "Glossary" }]}
        title="One meaning for every word"
        subtitle="The words of charts, columns and verdicts, with unit, sign and source. Files and pages use them alike."
      />
      <ScreenOnly>
        <nav className={styles.index} aria-label="All terms, in the order of the alphabet">
          <LinkRow links={inOrder} />
        </nav>
      </ScreenOnly>
      {parts.map(({ title, entries }) => (
        <Section key={title} title={title} opening="ruled">
          <dl className={styles.terms}>
            {entries.map((entry) => (
              <GlossaryTerm key={entry.id} {...entry} />
            ))}
          </dl>
        </Section>
      ))}
    </Shell>
  );
}
