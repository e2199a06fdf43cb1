import { Section } from "@/components/page/section";
import { horizonOfDuties, type PartnerDuties } from "@/lib/charts/partner-profile";
import { formatDay } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { DayForm } from "./day-form";
import { HeadlineTable } from "./headline-table";
import { MeasureTable } from "./measure-table";
import styles from "./partner-duties.module.css";
import { RateMark } from "./rate-mark";

/** What the law adds to the base rate of a partner's goods on a day, by sector, and the measures that do it. */
export function PartnerDutiesSection({ code, name, duties }: { code: string; name: string; duties: PartnerDuties }) {
  const { on, all, sectors, measures, before, after } = duties;
  const [first, last] = horizonOfDuties();
  return (
    <>
      <Section
        id="duties"
        title={`Headline rates on ${formatDay(on)}`}
        subtitle="What the law adds to the base rate, per cent of customs value: measures on all goods or on the whole sector. “Cap” is an all-in rate, base included. What imports pay on average is another figure."
        opening="ruled"
      >
        <DayForm action={`/partners/${code}`} on={on} first={first} last={last} before={before} after={after} />
        <p className={styles.all}>
          Goods on no list: <RateMark cell={all} />
        </p>
        <HeadlineTable
          caption={`Headline rates on goods from ${name}, ${formatDay(on)}`}
          head="Sector"
          rows={sectors.map((sector) => ({
            ...sector,
            href: `/sectors/${sector.code}`,
            dutyHref: `/tariffs/${code}/${sector.code}?on=${on}`,
          }))}
        />
      </Section>
      <Section
        id="measures"
        title={
          measures.own.length === 0
            ? `No measure in force on ${formatDay(on)} names ${name}`
            : `${count(measures.own.length, "measure")} in force on ${formatDay(on)} ${measures.own.length === 1 ? "names" : "name"} ${name}`
        }
        subtitle="Each opens its page: legal instrument, partners, goods, conditions and doubts."
      >
        {measures.own.length > 0 && (
          <MeasureTable caption={`Measures in force that name ${name}`} measures={measures.own} />
        )}
        {measures.general.length > 0 && (
          <details className={styles.general}>
            <summary>{count(measures.general.length, "measure")} on all partners</summary>
            <MeasureTable caption="Measures in force on all partners" measures={measures.general} />
          </details>
        )}
      </Section>
    </>
  );
}
