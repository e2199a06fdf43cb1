import { numeric, RuledTable } from "@/components/page/ruled-table";
import { Section } from "@/components/page/section";
import { Field, FieldForm, fieldClass } from "@/components/tariff/choice-bar";
import { measureName } from "@/lib/extract/measure-words";
import { measureRow } from "@/lib/extract/stack-duty";
import type { StackPage } from "@/lib/extract/stack-page";
import { goodsPhrase } from "@/lib/extract/stack-words";
import { formatCents } from "@/lib/format/cents";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import styles from "./calculator.module.css";

/** Customs value in, duty by layer out, to the cent: the headline rate of the goods chosen. */
export function Calculator({ page }: { page: StackPage }) {
  const { view, amounts, goods, partner } = page;
  return (
    <Section
      id="calculator"
      title="Calculator"
      subtitle={`What a shipment of ${goodsPhrase(goods)} from ${partnerPhrase(partner)} owes at the headline rate of the day. Name lists and claims above.`}
    >
      <FieldForm
        action={`${page.path}#calculator`}
        hidden={page.fields(["amount", "basis", "preference", "assumptions"])}
        submit="Work out the duty"
      >
        <Field label="Customs value, US dollars">
          <input
            className={fieldClass}
            name="amount"
            inputMode="decimal"
            size={14}
            required
            pattern="[0-9,]{1,15}([.][0-9]{1,2})?"
            title="Dollars and cents"
            defaultValue={view.amount === null ? "" : (view.amount / 100).toFixed(2)}
          />
        </Field>
      </FieldForm>
      {view.amount !== null && amounts && (
        <div className={styles.result}>
          <RuledTable
            caption={`Duty on ${formatCents(view.amount)} of ${goods} from ${partner}`}
            columns={[
              { key: "layer", label: "Layer" },
              { key: "duty", label: "Duty", unit: "US dollars", numeric: true },
            ]}
          >
            <tr>
              <th scope="row">Base rate</th>
              <td className={numeric}>{amounts.base === null ? "not on file" : formatCents(amounts.base)}</td>
            </tr>
            {amounts.layers.map(({ measure, amount }) => (
              <tr key={measure.measure_id}>
                <th scope="row">{measureName(measureRow(measure))}</th>
                <td className={numeric}>{amount === null ? "not on file" : formatCents(amount)}</td>
              </tr>
            ))}
            <tr className={styles.total}>
              <th scope="row">{amounts.total === null ? "Known so far; the total is not known" : "Total duty"}</th>
              <td className={numeric}>{formatCents(amounts.total ?? amounts.total_known)}</td>
            </tr>
          </RuledTable>
        </div>
      )}
      <p className={styles.caveat}>
        An estimate, not a customs ruling. Without fees, antidumping and countervailing duties; the classification of
        the goods decides. The base is the average of the group or sector, not the rate of one tariff line.
      </p>
    </Section>
  );
}
