import type { Metadata } from "next";
import { PageHead } from "@/components/page/page-head";
import { type HeldFigure, heldFigure, heldFigures } from "@/lib/data/record";
import { figureFinding } from "@/lib/extract/figure-finding";
import type { Held } from "@/lib/extract/figure-lines";
import { claimWords } from "@/lib/extract/figure-words";
import { Shell } from "../../shell";
import { EventStatement } from "./event-statement";
import { HeldStatement } from "./held-statement";

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return heldFigures().map(({ figure }) => ({ id: figure.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const held = figureOf((await params).id);
  const { title, subtitle } = isHeld(held) ? figureFinding(held) : eventWords(held);
  return { title, description: subtitle, alternates: { canonical: `/figures/${held.figure.id}` } };
}

/** One statement: what was reported, what the record says of it, everything the verdict rests on. */
export default async function Page({ params }: Props) {
  const held = figureOf((await params).id);
  const { title, subtitle } = isHeld(held) ? figureFinding(held) : eventWords(held);
  return (
    <Shell section="figures">
      <PageHead
        trail={[{ label: "The ledger", href: "/figures" }, { label: `Figure ${held.figure.id}` }]}
        title={title}
        subtitle={subtitle}
      />
      {isHeld(held) ? <HeldStatement held={held} /> : <EventStatement held={held} />}
    </Shell>
  );
}

function figureOf(id: string): HeldFigure {
  const held = heldFigure(id);
  if (held === null) throw new Error(`invariant: unknown figure ${id}`);
  return held;
}

function isHeld(held: HeldFigure): held is Held {
  return held.reconciliation !== null;
}

function eventWords({ figure }: HeldFigure) {
  return {
    title: claimWords(figure),
    subtitle:
      "A dated statement, in our own words. It belongs to the timeline of events; no number is held against it.",
  };
}
