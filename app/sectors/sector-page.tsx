import { EventList } from "@/components/events/event-list";
import { DayRuler } from "@/components/filter/day-ruler";
import { StatementTable } from "@/components/ledger/statement-table";
import { Later } from "@/components/page/later";
import { PageHead } from "@/components/page/page-head";
import { Section } from "@/components/page/section";
import { CoverageTable } from "@/components/profile/coverage-table";
import { HeadlineTable } from "@/components/profile/headline-table";
import { MfnRows } from "@/components/profile/mfn-rows";
import { ProfileNotes } from "@/components/profile/profile-notes";
import { SectorDutyTable } from "@/components/profile/sector-duty-table";
import { listsOf } from "@/lib/charts/sector-list";
import { type SectorProfile, sectorProfile } from "@/lib/charts/sector-profile";
import { scopeName } from "@/lib/charts/sectors";
import type { Day } from "@/lib/domain/period";
import { layersPath } from "@/lib/extract/layers-path";
import { dayRuler } from "@/lib/extract/tariff-ruler";
import { formatDay } from "@/lib/format/date";
import { formatBillions } from "@/lib/format/money";
import { count } from "@/lib/format/number";
import { dayAddress } from "../day-address";
import { reportedStatement } from "../partners/reported-statement";
import { Shell } from "../shell";

interface SectorPageProps {
  code: string;
  on: Day;
  /** Asked for by a script: all but the rates of the day comes last. */
  byScript?: boolean;
}

/** All that is on file about one sector, its headline rates as of a day. */
export function SectorPage({ code, on, byScript = false }: SectorPageProps) {
  const profile = sectorProfile(code, on);
  const { sector, coverage, duties, events, figures, mfn } = profile;
  const lists = listsOf(code);
  return (
    <Shell section={null}>
      <PageHead
        trail={[{ label: "Sectors", href: "/sectors" }, { label: sector.name }]}
        title={profile.finding}
        subtitle={`${sector.full_name}: HS ${sector.hs_include.join(", ")}${sector.hs_exclude.length > 0 ? ` without ${sector.hs_exclude.join(", ")}` : ""}. Headline rates add to the base rate; a cap holds it.`}
      />
      <Rates profile={profile} />
      <Later byScript={byScript} part="below the rates">
        {mfn && (
          <Section
            id="mfn"
            title="The base rate"
            subtitle="Column 1 (MFN) averages of the tariff schedule of 2025, weights of 2024."
            opening="ruled"
          >
            <MfnRows mfn={mfn} />
          </Section>
        )}
        {coverage.length > 0 ? (
          <Section
            id="lists"
            title={
              coverage.length === lists
                ? `${count(lists, "list")} ${lists === 1 ? "reaches" : "reach"} a part of the sector`
                : `${coverage.length} of the ${count(lists, "list")} that reach a part of the sector ${coverage.length === 1 ? "is" : "are"} measured on all partners`
            }
            subtitle={`Share of the sector’s imports of 2024 on each list${sector.imports_2024_usd === null ? "" : `, of ${formatBillions(sector.imports_2024_usd, 1)} billion dollars by tariff line`}. Lists overlap, so the shares never add.${coverage.length === lists ? "" : " The others are lists for single partners or not measured."}`}
            opening="ruled"
          >
            <CoverageTable rows={coverage} />
          </Section>
        ) : (
          <Section id="lists" title="Lists that reach a part of the sector" opening="ruled">
            <p>
              No list on file is measured over the imports of all partners in this sector. Lists for single partners,
              such as those of Section 301 on China, stand among{" "}
              <a href={`/measures?sector=${sector.code}`}>its measures</a>.
            </p>
          </Section>
        )}
        <Section
          id="collected"
          title="Duty collected in 2024"
          subtitle="Imports for consumption and duties as the Census Bureau computes them from the entries, by HS chapter, all partners."
          opening="ruled"
        >
          {duties ? (
            <SectorDutyTable chapters={duties} byLine={sector.imports_2024_usd} />
          ) : (
            <p>
              Not on file by sector: the table knows whole chapters, and this sector takes a part of one.{" "}
              <a href="/charts/collected-by-chapter">Duties by chapter</a>
            </p>
          )}
        </Section>
        {figures.length > 0 && (
          <Section id="figures" title={`${count(figures.length, "figure")} reported about the sector`} opening="ruled">
            <StatementTable
              caption={`Figures reported about ${sector.name}`}
              head={{ claim: "Figure", when: "period stated" }}
              statements={figures.map(reportedStatement)}
            />
          </Section>
        )}
        {events.length > 0 && (
          <Section id="events" title={`${count(events.length, "event")} about its measures`} opening="ruled">
            <EventList events={events} />
          </Section>
        )}
        <Section id="notes" title="Notes" opening="ruled">
          <ProfileNotes notes={notesOf(profile)} />
        </Section>
      </Later>
    </Shell>
  );
}

function Rates({ profile: { sector, codes, on, partners } }: { profile: SectorProfile }) {
  const path = `/sectors/${sector.code}`;
  return (
    <Section
      id="rates"
      title={`Headline rates by partner on ${formatDay(on)}`}
      subtitle="East Asia, the EU and the twenty partners with the largest imports of 2024; highest first. Per cent of customs value, on top of the base rate; “cap” is an all-in rate, base included."
    >
      <DayRuler ruler={dayRuler(on, { codes }, dayAddress(path))} action={path} fields={[]} />
      <HeadlineTable
        caption={`Headline rates on ${sector.name} by partner, ${formatDay(on)}`}
        head="Partner"
        rows={partners.map((partner) => ({
          ...partner,
          href: `/partners/${partner.code}`,
          dutyHref: `${layersPath(partner.code, sector.code)}?on=${on}`,
        }))}
      />
    </Section>
  );
}

function notesOf({ sector }: SectorProfile): string[] {
  return [
    "Sectors are our own classification: twenty groups of HS chapters, of which only 84 and 85 are split, by heading.",
    "Headline rates are what the law writes for the whole sector. What its imports pay on average is another figure, never mixed with this one.",
    ...(sector.note === null ? [] : [`${sector.note}.`.replace("..", ".")]),
  ];
}

export function sectorMetadata(code: string, on: Day) {
  const name = scopeName(code);
  return {
    title: name,
    description: `${name}: headline rates by partner on ${formatDay(on)}, base rate, lists, duty collected, events and figures.`,
    alternates: { canonical: `/sectors/${code}` },
  };
}
