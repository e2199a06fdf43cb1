import { RateLegend } from "@/components/chart/rate-legend";
import { DayRuler } from "@/components/filter/day-ruler";
import { SourceLines } from "@/components/ledger/source-lines";
import { ActionLinks } from "@/components/page/action-links";
import { DefinitionRows } from "@/components/page/definition-rows";
import { Later } from "@/components/page/later";
import { Note } from "@/components/page/note";
import { PageHead } from "@/components/page/page-head";
import { ScreenOnly } from "@/components/page/screen-only";
import { Section } from "@/components/page/section";
import { ChangeList } from "@/components/tariff/change-list";
import { TariffMap } from "@/components/tariff/tariff-map";
import { dutySources } from "@/lib/extract/duty-sources";
import type { TariffsModel } from "@/lib/extract/tariffs-model";
import { Shell } from "../shell";
import { AssumptionList } from "./assumption-list";
import { MapChoices } from "./map-choices";
import styles from "./tariffs-page.module.css";

interface TariffsPageProps {
  model: TariffsModel;
  /** Asked for by a script: what stands under the map comes last. */
  byScript?: boolean;
}

/** `/tariffs`: the heat map of a day, what changed on it, days to compare it with. */
export function TariffsPage({ model, byScript = false }: TariffsPageProps) {
  const { map, title, subtitle, ruler, changes, fields, notes } = model;
  return (
    <Shell section="tariffs">
      <PageHead trail={[{ label: "Tariffs" }]} title={title} subtitle={subtitle} />
      <DayRuler ruler={ruler} action="/tariffs" fields={fields("on")} />
      <MapChoices model={model} />
      {notes.map((note) => (
        <Note key={note}>{note}</Note>
      ))}
      <TariffMap map={map} caption={`${title}. ${subtitle}`} />
      <RateLegend />
      <p className={styles.caption}>
        Hatched: no rate can be given. {map.view.compare !== null && "A fall has a coloured foot, a rise a fill. "}A
        cell opens its layers.
      </p>
      <SourceLines
        sources={dutySources(
          map.view,
          map.partners.some(({ estimate }) => estimate),
        )}
      />
      <ActionLinks links={model.links} />
      <Later byScript={byScript} part="below the map">
        <AssumptionList assumptions={map.assumptions} />
        <Section
          title={map.view.on === model.latest ? "What changed last" : "What changed on this day"}
          subtitle={changes.subtitle}
          opening="ruled"
        >
          <ChangeList lines={changes.lines} />
        </Section>
        <ScreenOnly>
          <Section title="Compare with" subtitle="The same map with the change since another day in each cell.">
            <DefinitionRows
              rows={model.compare.map(({ label, href, day }) => ({ term: day, value: <a href={href}>{label}</a> }))}
            />
          </Section>
        </ScreenOnly>
      </Later>
    </Shell>
  );
}
