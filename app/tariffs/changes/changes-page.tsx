import { ActionLinks } from "@/components/page/action-links";
import { PageHead } from "@/components/page/page-head";
import { Section } from "@/components/page/section";
import { ChangeList } from "@/components/tariff/change-list";
import { ChoiceBar, Choices } from "@/components/tariff/choice-bar";
import { horizon } from "@/lib/charts/law";
import { yearOf } from "@/lib/domain/period";
import { standardYear } from "@/lib/extract/tariff-change-year";
import { changeYears, tariffChanges } from "@/lib/extract/tariff-changes";
import { formatDay } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { Shell } from "../../shell";

/** `/tariffs/changes`: what changed on each day of a year, for whom, under which instrument. */
export function ChangesPage({ year }: { year: number }) {
  const days = tariffChanges().filter(({ day }) => yearOf(day) === year);
  const known = days.filter(({ scheduled }) => !scheduled);
  const lines = (known.length > 0 ? known : days).reduce((sum, day) => sum + day.lines.length, 0);
  const scheduled = known.length > 0 ? days.length - known.length : 0;
  const years = changeYears();
  return (
    <Shell section="tariffs">
      <PageHead
        trail={[{ label: "Tariffs", href: "/tariffs" }, { label: "Changes" }]}
        title={
          known.length > 0
            ? `In ${year} US tariff law changed on ${count(known.length, "day")}: ${count(lines, "measure")} began or ended`
            : `In ${year} US tariff law is set to change on ${count(days.length, "day")}: ${count(lines, "measure")} will begin or end`
        }
        subtitle={`What began and ended on each day, and for whom; rates are headline rates of the measures. Law as of ${formatDay(horizon())}${scheduled > 0 ? `; ${count(scheduled, "more day is", "more days are")} scheduled` : ""}.`}
      />
      <ChoiceBar label="Choose the year">
        <Choices
          name="Year"
          choices={[...years].reverse().map((each) => ({
            label: String(each),
            href: each === standardYear() ? "/tariffs/changes" : `/tariffs/changes?year=${each}`,
            current: each === year,
          }))}
        />
      </ChoiceBar>
      <ActionLinks
        links={[
          { href: "/tariffs/changes.csv", label: "CSV, all years", icon: "download" },
          { href: "/tariffs/changes.atom", label: "Atom feed", icon: "link" },
        ]}
      />
      {days.map(({ day, scheduled, lines: own }) => (
        <Section
          key={day}
          id={`d${day}`}
          title={`${formatDay(day)}${scheduled ? " (scheduled)" : ""}`}
          subtitle={
            scheduled ? (
              count(own.length, "change")
            ) : (
              <a
                href={day === horizon() ? "/tariffs" : `/tariffs?on=${day}`}
              >{`${count(own.length, "change")}; the duties of this day`}</a>
            )
          }
        >
          <ChangeList lines={own} />
        </Section>
      ))}
    </Shell>
  );
}
