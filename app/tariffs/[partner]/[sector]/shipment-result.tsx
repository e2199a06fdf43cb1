import { numeric, RuledTable } from "@/components/page/ruled-table";
import { measureName } from "@/lib/extract/measure-words";
import { measureRow } from "@/lib/extract/stack-duty";
import type { StackPage } from "@/lib/extract/stack-page";
import { uncountedWords } from "@/lib/extract/stack-shipment-words";
import { preferenceWords } from "@/lib/extract/stack-words";
import { formatCents } from "@/lib/format/cents";
import { formatRate, formatShare } from "@/lib/format/rate";
import styles from "./calculator.module.css";

/** Id of what was worked out, in the page of a partner and sector. */
export const shipmentId = "duty-owed";

/** What a customs value is charged: at the headline rate and at the average beside each other, then layer by layer. */
export function ShipmentResult({ page, amount }: { page: StackPage; amount: number }) {
  const { shipment, goods, partner } = page;
  if (shipment === null) return null;
  const { headline, headline_rate, average, uncounted } = shipment;
  const all = page.view.question.sector === null;
  const value = `${formatCents(amount)} of ${goods} from ${partner}`;
  return (
    // The form leads here: what was worked out is in sight and has the focus, the form above it.
    <section id={shipmentId} className={styles.result} aria-label="Duty worked out" tabIndex={-1}>
      {average && (
        <RuledTable
          caption={`Duty on ${value}, by basis`}
          columns={[
            { key: "basis", label: "Basis" },
            { key: "rate", label: "Rate", unit: "per cent", numeric: true },
            { key: "duty", label: "Duty", unit: "US dollars", numeric: true },
          ]}
        >
          <tr>
            <th scope="row">
              Headline rate: {all ? "goods on no list" : "measures on all goods or on the whole sector"}
              {uncounted.length > 0 && !all && ", not those on a part of it"}
            </th>
            <td className={numeric}>{headline_rate === null ? "–" : formatRate(headline_rate).slice(0, -1)}</td>
            <td className={numeric}>{headline.total === null ? "not known" : formatCents(headline.total)}</td>
          </tr>
          <tr>
            <th scope="row">
              {all ? "Average of all goods" : "Sector average"}: every tariff line, weighted with the imports of 2024,{" "}
              {preferenceWords[shipment.preference]}
              {average.estimate && "; an estimate, the mix of goods of others stands in"}
            </th>
            <td className={numeric}>{average.rate === null ? "–" : formatShare(average.rate)}</td>
            <td className={numeric}>{average.cents === null ? "not known" : formatCents(average.cents)}</td>
          </tr>
        </RuledTable>
      )}
      {uncounted.length > 0 && <p className={styles.warning}>{uncountedWords(page)}</p>}
      <RuledTable
        caption={`Duty on ${value} at the headline rate`}
        columns={[
          { key: "layer", label: "Layer of the headline rate" },
          { key: "duty", label: "Duty", unit: "US dollars", numeric: true },
        ]}
      >
        <tr>
          <th scope="row">Base rate</th>
          <td className={numeric}>{headline.base === null ? "not on file" : formatCents(headline.base)}</td>
        </tr>
        {headline.layers.map(({ measure, amount: owed }) => (
          <tr key={measure.measure_id}>
            <th scope="row">{measureName(measureRow(measure))}</th>
            <td className={numeric}>{owed === null ? "not on file" : formatCents(owed)}</td>
          </tr>
        ))}
        <tr className={styles.total}>
          <th scope="row">
            {headline.total === null ? "Known so far; the total is not known" : "Total duty at the headline rate"}
          </th>
          <td className={numeric}>{formatCents(headline.total ?? headline.total_known)}</td>
        </tr>
      </RuledTable>
    </section>
  );
}
