import { ChoiceBar, Choices, FieldForm } from "@/components/tariff/choice-bar";
import type { StackPage } from "@/lib/extract/stack-page";
import styles from "./stack-choices.module.css";

/** Average or headline, the preference, the goods and what they claim. */
export function StackChoices({ page }: { page: StackPage }) {
  const { view, address } = page;
  const { question } = view;
  const headline = question.basis === "headline";
  const bare = { product: [], claims: [] };
  const preferences = headline ? (["none", "claimed"] as const) : (["shares", "none", "claimed"] as const);
  const words = { none: "Not claimed", claimed: "Claimed", shares: "As claimed in fact" };
  return (
    <ChoiceBar label="Choose what the page shows">
      {/* The world has no headline rate: it differs from partner to partner. */}
      {question.partner !== "WLD" && (
        <Choices
          name="Show"
          choices={[
            {
              label: question.sector === null ? "Average" : "Sector average",
              href: address({ ...bare, basis: "average", preference: "shares" }),
              current: !headline,
            },
            { label: "Headline rate", href: address({ basis: "headline", preference: "none" }), current: headline },
          ]}
        />
      )}
      <Choices
        name="Preference"
        choices={preferences.map((preference) => ({
          label: words[preference],
          href: address({ preference }),
          current: question.preference === preference,
        }))}
      />
      {!headline && (
        <Choices
          name="Assumptions"
          choices={[
            { label: "All", href: address({ without_low: false }), current: !question.without_low },
            { label: "Without weak ones", href: address({ without_low: true }), current: question.without_low },
          ]}
        />
      )}
      {page.products.length > 0 && (
        <details className={styles.goods}>
          <summary>{summaryOf(page)}</summary>
          <FieldForm
            action={page.path}
            hidden={page.fields(["product", "claims", "basis", "preference"])}
            submit="Show the headline rate"
          >
            <input type="hidden" name="basis" value="headline" />
            <Checks legend="Product groups and lists (at most six)" name="product" options={page.products} />
            {page.claims.length > 0 && <Checks legend="Claims" name="claims" options={page.claims} />}
          </FieldForm>
        </details>
      )}
    </ChoiceBar>
  );
}

/** What is chosen, in the line that opens the choice. */
function summaryOf({ view, products, claims }: StackPage): string {
  if (view.question.basis === "average") return "Headline for goods on a list";
  const chosen = [...products, ...claims].filter((option) => option.chosen).map(({ name }) => name);
  return chosen.length === 0
    ? "Goods on lists, and what they claim"
    : `Goods on lists, and what they claim: ${chosen.join("; ")}`;
}

function Checks({
  legend,
  name,
  options,
}: {
  legend: string;
  name: string;
  options: readonly { code: string; name: string; chosen: boolean }[];
}) {
  return (
    <fieldset className={styles.checks}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.code}>
          <input type="checkbox" name={name} value={option.code} defaultChecked={option.chosen} /> {option.name}
        </label>
      ))}
    </fieldset>
  );
}
