import { Fragment } from "react";
import { ScreenOnly } from "@/components/page/screen-only";
import { Section } from "@/components/page/section";
import { Field, FieldForm, fieldClass } from "@/components/tariff/choice-bar";
import type { StackPage } from "@/lib/extract/stack-page";
import { goodsPhrase } from "@/lib/extract/stack-words";
import { partnerPhrase } from "@/lib/format/partner-phrase";
import styles from "./calculator.module.css";
import { ShipmentResult, shipmentId } from "./shipment-result";

/** Customs value in, duty by layer out, to the cent: at the headline rate of the goods chosen, and at the average. */
export function Calculator({ page }: { page: StackPage }) {
  const { view, goods, partner } = page;
  // The page stays what it is: its basis is said, as a customs value alone would ask for the headline.
  const { basis } = view.question;
  const kept = [...page.fields(["amount", "basis"]), { name: "basis", value: basis }];
  // On paper an empty box says nothing; what was worked out is printed.
  const Shown = view.amount === null ? ScreenOnly : Fragment;
  return (
    <Shown>
      <Section
        id="calculator"
        title="Calculator"
        subtitle={`What a shipment of ${goodsPhrase(goods)} from ${partnerPhrase(partner)} owes ${basisWords(page)}`}
      >
        <ScreenOnly>
          <FieldForm action={`${page.path}#${shipmentId}`} hidden={kept} submit="Work out the duty">
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
        </ScreenOnly>
        {view.amount !== null && <ShipmentResult page={page} amount={view.amount} />}
        <p className={styles.caveat}>
          An estimate, not a customs ruling. Without fees, antidumping and countervailing duties; the classification of
          the goods decides. The base is the average of the group or sector, not the rate of one tariff line.
        </p>
      </Section>
    </Shown>
  );
}

/** A sector or all goods have two rates; goods on a list one. */
function basisWords({ view: { question } }: StackPage): string {
  if (question.product.length > 0) return "at the headline rate of the day. Name other lists and claims above.";
  return question.sector === null
    ? "at the headline rate of the day, which holds for goods on no list, and at the average of all goods."
    : "at the headline rate of the day and at the sector average. Measures on a part of the sector are in the average alone: name the list above for goods that are on one.";
}
