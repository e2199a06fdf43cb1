import { fieldValue } from "@/components/filter/refused-field";
import { PageHead } from "@/components/page/page-head";
import { Refusal } from "@/components/page/refusal";
import { type SiteSection, siteSections } from "@/components/page/site-sections";
import { ChoiceBar, Field, FieldForm, fieldClass } from "@/components/tariff/choice-bar";
import type { RefusedView } from "../refused-view";

/** Words of the parameters that a reader types; the others are called by their name. */
const fieldWords: Record<string, string> = {
  on: "Day, YYYY-MM-DD",
  compare: "Day to compare with, YYYY-MM-DD",
  from: "From month, YYYY-MM",
  until: "Until month, YYYY-MM",
  amount: "Customs value in dollars",
  partner: "Code of a partner",
  sector: "Code of a sector",
  q: "Words",
  page: "Page",
};

export function sectionOf(path: string): SiteSection | null {
  return siteSections.find(({ href }) => path === href || path.startsWith(`${href}/`))?.id ?? null;
}

/** A page whose address is refused: why, the nearest view, and what was typed in a field of its own. */
export function RefusedPage({ refused }: { refused: RefusedView }) {
  const { path, parameter, query, typed } = refused;
  const section = siteSections.find(({ id }) => id === sectionOf(path));
  const retyped = query !== null && typed[parameter] !== undefined;
  // Several filters hold at once: the good ones stay beside the one that is typed anew.
  const hidden = [...new URLSearchParams(query ?? "")].filter(([name]) => name !== parameter || parameter === "filter");
  return (
    <>
      <PageHead
        trail={[...(section ? [{ label: section.label, href: section.href }] : []), { label: "Not allowed" }]}
        title="This view is not on offer"
      />
      {retyped && (
        <ChoiceBar label="Type another value">
          <FieldForm action={path} hidden={hidden.map(([name, value]) => ({ name, value }))} submit="Show">
            <Field label={fieldWords[parameter] ?? parameter}>
              <input className={fieldClass} {...fieldValue(parameter, "", refused)} />
            </Field>
          </FieldForm>
        </ChoiceBar>
      )}
      <Refusal {...refused} focused={!retyped} />
    </>
  );
}
