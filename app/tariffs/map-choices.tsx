import { ChoiceBar, Choices, Field, FieldForm, fieldClass } from "@/components/tariff/choice-bar";
import { PartnerOptions } from "@/components/tariff/partner-options";
import type { TariffsModel } from "@/lib/extract/tariffs-model";

/** Average or headline, base apart or included, order, the day compared, the partners. */
export function MapChoices({ model: { map, address, fields, partners } }: { model: TariffsModel }) {
  const { view } = map;
  return (
    <ChoiceBar label="Choose what the map shows">
      <Choices
        name="Show"
        choices={[
          { label: "Sector average", href: address({ basis: "average" }), current: view.basis === "average" },
          { label: "Headline rate", href: address({ basis: "headline" }), current: view.basis === "headline" },
        ]}
      />
      <Choices
        name="Base rate"
        choices={[
          { label: "Apart", href: address({ base: "apart" }), current: view.base === "apart" },
          { label: "Included", href: address({ base: "included" }), current: view.base === "included" },
        ]}
      />
      <Choices
        name="Order"
        choices={[
          { label: "Highest first", href: address({ sort: "-rate" }), current: view.sort === "-rate" },
          { label: "By sector", href: address({ sort: "sector" }), current: view.sort === "sector" },
        ]}
      />
      {view.basis === "average" && (
        <Choices
          name="Assumptions"
          choices={[
            { label: "All", href: address({ without_low: false }), current: !view.without_low },
            { label: "Without weak ones", href: address({ without_low: true }), current: view.without_low },
          ]}
        />
      )}
      <FieldForm action="/tariffs" hidden={fields("compare")} submit="Compare">
        <Field label="Change since">
          <input
            className={fieldClass}
            name="compare"
            size={10}
            defaultValue={view.compare ?? ""}
            placeholder="YYYY-MM-DD"
            pattern="\d{4}-\d{2}-\d{2}"
            title="YYYY-MM-DD; empty = no comparison"
            inputMode="numeric"
          />
        </Field>
      </FieldForm>
      <FieldForm
        action="/tariffs"
        hidden={[...fields("partner"), { name: "partner", value: view.partners.slice(0, 11).join("~") }]}
        submit="Add"
      >
        <Field label="Partners">
          <select className={fieldClass} name="partner" defaultValue="">
            <option value="">{view.partners.length < 12 ? "Add a partner …" : "Add in place of the last …"}</option>
            <PartnerOptions
              partners={partners
                .filter(({ code }) => !view.partners.includes(code))
                .map(({ code, name }) => [code, name])}
            />
          </select>
        </Field>
      </FieldForm>
    </ChoiceBar>
  );
}
