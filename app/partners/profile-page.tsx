import { ChartFigure } from "@/components/chart/chart-figure";
import { MarkList } from "@/components/chart/mark-list";
import { EventList } from "@/components/events/event-list";
import { SourceLines } from "@/components/ledger/source-lines";
import { ActionLinks } from "@/components/page/action-links";
import { Later } from "@/components/page/later";
import { PageHead } from "@/components/page/page-head";
import { Prose } from "@/components/page/prose";
import { Section } from "@/components/page/section";
import { FoldedList } from "@/components/profile/folded-list";
import { PartnerDutiesSection } from "@/components/profile/partner-duties";
import { ProfileNotes } from "@/components/profile/profile-notes";
import { ReportedFigures } from "@/components/profile/reported-figures";
import { type PartnerProfile, partnerProfile } from "@/lib/charts/partner-profile";
import { partnerStanding } from "@/lib/charts/partner-standing";
import { partnerName } from "@/lib/charts/partners";
import type { Day } from "@/lib/domain/period";
import { dayRuler } from "@/lib/extract/tariff-ruler";
import { formatDate, formatDay } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { dayAddress } from "../day-address";
import { Shell } from "../shell";
import { reportedStatement } from "./reported-statement";

interface ProfilePageProps {
  code: string;
  on: Day;
  /** Asked for by a script: its browser draws the chart, and the rates of the day come before all else that is long. */
  byScript?: boolean;
}

/** All that is on file about one partner, its duties as of a day. */
export function ProfilePage({ code, on, byScript = false }: ProfilePageProps) {
  const profile = partnerProfile(code, on);
  const { name, standing, events, figures } = profile;
  return (
    <Shell section="partners">
      <PageHead
        trail={[{ label: "Partners", href: "/partners" }, { label: name }]}
        title={standing.finding}
        subtitle={standing.flows}
      />
      <Balance profile={profile} byScript={byScript} />
      {profile.duties && (
        <PartnerDutiesSection
          code={code}
          name={name}
          duties={profile.duties}
          byScript={byScript}
          ruler={dayRuler(on, { partner: code }, dayAddress(`/partners/${code}`))}
        />
      )}
      <Later byScript={byScript} part="record">
        {figures.about.length + figures.own.length > 0 && (
          <ReportedFigures
            name={name}
            about={figures.about.map(reportedStatement)}
            own={figures.own.map(reportedStatement)}
            href={`/figures?partner=${code}`}
          />
        )}
        {events.length > 0 && (
          <Section
            id="events"
            title={`${count(events.length, "event")} that ${events.length === 1 ? "concerns" : "concern"} ${name}`}
            subtitle="Newest first, each dated as finely as it is known. A selection: what the sources of this site speak of."
            opening="ruled"
          >
            <FoldedList items={events} many="events" list={(some) => <EventList events={some} />} />
          </Section>
        )}
        <Section id="notes" title="Notes" opening="ruled">
          <ProfileNotes
            notes={[
              ...profile.notes,
              ...profile.balance.notes,
              `In the trade statistics: ${profile.census}. Code here: ${code}.`,
            ]}
          />
        </Section>
      </Later>
    </Shell>
  );
}

function Balance({ profile, byScript }: { profile: PartnerProfile; byScript: boolean }) {
  const { name, balance, chartHref, flowsHref } = profile;
  return (
    <Section id="balance" title="The balance" subtitle={balance.subtitle}>
      <ChartFigure chart={balance} prefix="mark-" byScript={byScript} />
      <SourceLines sources={balance.sources.map((source) => ({ ...source, as_of: formatDate(source.as_of) }))} />
      <ActionLinks
        links={[
          { href: chartHref, label: "Open the chart", icon: "next" },
          { href: flowsHref, label: "Exports and imports", icon: "next" },
          { href: chartHref.replace("/goods-balance", "/goods-balance.csv"), label: "CSV", icon: "download" },
        ]}
      />
      {balance.marks.length > 0 && (
        <Later byScript={byScript} part="marks">
          <MarkList chart={balance} prefix="mark-" />
        </Later>
      )}
      {balance.empty !== null && (
        <Prose>
          <p>Of {name} no twelve months in a row are on file.</p>
        </Prose>
      )}
    </Section>
  );
}

/** What the head of the page says, for search engines and shared links. */
export function profileMetadata(code: string, on: Day) {
  return {
    title: partnerName(code),
    description: `${partnerStanding(code).finding}. Balance, headline rates on ${formatDay(on)}, measures, events and reported figures.`,
    alternates: { canonical: `/partners/${code}` },
  };
}
