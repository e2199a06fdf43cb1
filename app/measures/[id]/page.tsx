import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DefinitionRows } from "@/components/page/definition-rows";
import { Note } from "@/components/page/note";
import { PageHead } from "@/components/page/page-head";
import { Section } from "@/components/page/section";
import { horizon } from "@/lib/charts/law";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";
import { measureById, relationsOf } from "@/lib/extract/measure-page";
import {
  forceWords,
  goodsWords,
  measureName,
  partnersWords,
  rateWords,
  statusWords,
} from "@/lib/extract/measure-words";
import { formatDay } from "@/lib/format/date";
import { sentence } from "@/lib/format/phrase";
import { Shell } from "../../shell";
import { lawRows, scopeRows } from "./measure-rows";
import { RelationTable } from "./relation-table";

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return readTable(usTariffMeasures).map(({ measure_id }) => ({ id: measure_id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const measure = await measureOf(params);
  return {
    title: `${measure.measure_id}: ${measure.event}`,
    description: `${measureName(measure)}, ${measure.legal_instrument}: ${rateWords(measure)} on ${goodsWords(measure)} for ${partnersWords(measure)}.`,
  };
}

export default async function MeasurePage({ params }: Props) {
  const measure = await measureOf(params);
  const relations = relationsOf(measure);
  return (
    <Shell section="tariffs">
      <PageHead
        trail={[
          { label: "Tariffs", href: "/tariffs" },
          { label: "Measures", href: "/measures" },
          { label: measure.measure_id },
        ]}
        title={measureName(measure)}
        subtitle={`${sentence(rateWords(measure))} on ${goodsWords(measure)} for ${partnersWords(measure)}; ${forceWords(measure, horizon())}. ${measure.legal_instrument}. Status on ${formatDay(horizon())}: ${statusWords(measure, horizon())}.`}
      />
      {measure.in_totals === "no" && (
        <Note>
          Shown, never added: this row enters no total (announced only, an event, a prohibition, or goods that are not
          itemised on file).
        </Note>
      )}
      <Section title="The law">
        <DefinitionRows rows={lawRows(measure)} />
      </Section>
      <Section title="What it reaches">
        <DefinitionRows rows={scopeRows(measure)} />
      </Section>
      <RelationTable
        title="Overrides"
        subtitle="These fall away from the same article on the same day."
        rows={relations.overrides}
      />
      <RelationTable
        title="Overridden by"
        subtitle="Where one of these reaches the article, this measure falls away."
        rows={relations.overridden_by}
      />
      <RelationTable
        title="Yields to"
        subtitle="Where more than nothing is owed under one of these, it displaces this measure."
        rows={relations.yields_to}
      />
      <RelationTable
        title="Displaces"
        subtitle="These yield to it where more than nothing is owed under it."
        rows={relations.displaces}
      />
    </Shell>
  );
}

async function measureOf(params: Props["params"]) {
  return measureById((await params).id) ?? notFound();
}
