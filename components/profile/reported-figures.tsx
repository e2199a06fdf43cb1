import { type Statement, StatementTable } from "@/components/ledger/statement-table";
import { ActionLinks } from "@/components/page/action-links";
import { Section } from "@/components/page/section";
import { count } from "@/lib/format/number";
import { FoldedList } from "./folded-list";
import styles from "./reported-figures.module.css";

export interface ReportedFiguresProps {
  name: string;
  /** On trade with the partner, or on duties laid on it. */
  about: readonly Statement[];
  /** Of its own statistics, or of duties that it lays. */
  own: readonly Statement[];
  /** The ledger of the same statements. */
  href: string;
}

/** The reported figures that concern a partner, as many as its ledger has: those on it, then its own. */
export function ReportedFigures({ name, about, own, href }: ReportedFiguresProps) {
  const parted = about.length > 0 && own.length > 0;
  const table = (caption: string) => (some: readonly Statement[]) => (
    <StatementTable caption={caption} head={{ claim: "Figure", when: "period stated" }} statements={some} />
  );
  return (
    <Section
      id="figures"
      title={`${count(about.length + own.length, "figure")} reported about ${name}`}
      subtitle={`${parted ? `In ${about.length} ${name} is the partner; ${own.length} ${own.length === 1 ? "is" : "are"} of its own statistics or of duties that it lays. ` : ""}In our own words, with the digits that the source prints. The verdict is computed: no one types it.`}
      opening="ruled"
    >
      {about.length > 0 && <FoldedList items={about} many="figures" list={table(`Figures reported about ${name}`)} />}
      {own.length > 0 && (
        <>
          <h3 className={styles.own}>{`Its own statistics and duties: ${count(own.length, "figure")}`}</h3>
          <FoldedList items={own} many="figures" list={table(`Figures of the statistics and duties of ${name}`)} />
        </>
      )}
      <ActionLinks links={[{ href, label: "The same in the ledger", icon: "next" }]} />
    </Section>
  );
}
