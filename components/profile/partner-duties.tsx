import { DayRuler } from "@/components/filter/day-ruler";
import { Folded } from "@/components/page/folded";
import { Later } from "@/components/page/later";
import { Section } from "@/components/page/section";
import type { PartnerDuties } from "@/lib/charts/partner-profile";
import { layersPath } from "@/lib/extract/layers-path";
import { partnerInSentence } from "@/lib/extract/measure-words";
import type { DayRuler as Ruler } from "@/lib/extract/tariff-ruler";
import { formatDay } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { HeadlineTable } from "./headline-table";
import { MeasureTable } from "./measure-table";
import styles from "./partner-duties.module.css";
import { RateMark } from "./rate-mark";

export interface PartnerDutiesProps {
  code: string;
  name: string;
  duties: PartnerDuties;
  /** Days on which the law for the partner changed. */
  ruler: Ruler;
  /** Asked for by a script: the measures come after the rates. */
  byScript: boolean;
}

/** What the law adds to the base rate of a partner's goods on a day, by sector, and the measures that do it. */
export function PartnerDutiesSection({ code, name, duties, ruler, byScript }: PartnerDutiesProps) {
  const { on, all, sectors, measures } = duties;
  return (
    <>
      <Section
        id="duties"
        title={`Headline rates on ${formatDay(on)}`}
        subtitle="What the law adds to the base rate, per cent of customs value: measures on all goods or on the whole sector. “Cap” is an all-in rate, base included; a cap on a part is set beside the rate of the whole, not added. What imports pay on average is another figure."
        opening="ruled"
      >
        <DayRuler ruler={ruler} action={`/partners/${code}`} fields={[]} />
        <p className={styles.all}>
          Goods on no list: <RateMark cell={all} />
        </p>
        <HeadlineTable
          caption={`Headline rates on goods from ${name}, ${formatDay(on)}`}
          head="Sector"
          rows={sectors.map((sector) => ({
            ...sector,
            href: `/sectors/${sector.code}`,
            dutyHref: `${layersPath(code, sector.code)}?on=${on}`,
          }))}
        />
      </Section>
      <Later byScript={byScript} part="measures">
        <Section
          id="measures"
          title={
            measures.own.length === 0
              ? `No measure in force on ${formatDay(on)} names ${partnerInSentence(code)}`
              : `${count(measures.own.length, "measure")} in force on ${formatDay(on)} ${measures.own.length === 1 ? "names" : "name"} ${partnerInSentence(code)}`
          }
          subtitle="Each opens its page: legal instrument, partners, goods, conditions and doubts."
        >
          {measures.own.length > 0 && (
            <MeasureTable caption={`Measures in force that name ${name}`} measures={measures.own} />
          )}
          {measures.general.length > 0 && (
            <Folded summary={`${count(measures.general.length, "measure")} on all partners`}>
              <MeasureTable caption="Measures in force on all partners" measures={measures.general} />
            </Folded>
          )}
        </Section>
      </Later>
    </>
  );
}
