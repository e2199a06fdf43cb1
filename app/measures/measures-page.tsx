import { ActionLinks } from "@/components/page/action-links";
import { PageHead } from "@/components/page/page-head";
import { ChoiceBar, Field, FieldForm, fieldClass } from "@/components/tariff/choice-bar";
import { MeasureTable } from "@/components/tariff/measure-table";
import { horizon } from "@/lib/charts/law";
import { partnerName, partnersUnderLaw } from "@/lib/charts/partners";
import { scopeName, sectorOptions } from "@/lib/charts/sectors";
import { authorities } from "@/lib/domain/measure";
import { statuses } from "@/lib/domain/tariff-status";
import { measureList } from "@/lib/extract/measure-list";
import { type MeasureListView, measureListAddress, statusDay } from "@/lib/extract/measure-list-query";
import { authorityNames } from "@/lib/format/authority";
import { formatDay } from "@/lib/format/date";
import { count } from "@/lib/format/number";
import { Shell } from "../shell";

/** `/measures`: every measure on file, sorted and filtered by links and one form. */
export function MeasuresPage({ view }: { view: MeasureListView }) {
  const measures = measureList(view);
  const inForce = measures.filter(({ status }) => status === "in force").length;
  const day = formatDay(statusDay(view));
  const filters = [
    view.authority && authorityNames[view.authority],
    view.partner && `reaching ${partnerName(view.partner)}`,
    view.sector && `reaching ${scopeName(view.sector).toLowerCase()} or a part of it`,
    view.on && `in force on ${day}`,
    view.status && `${view.status} on ${day}`,
  ].filter(Boolean);
  return (
    <Shell section="tariffs">
      <PageHead
        trail={[{ label: "Tariffs", href: "/tariffs" }, { label: "Measures" }]}
        title={`${count(measures.length, "tariff measure")}${filters.length > 0 ? `: ${filters.join(", ")}` : " since 2018"}; ${inForce} ${inForce === 1 ? "is" : "are"} in force on ${day}`}
        subtitle={`Every duty, exemption, quota and announcement on file, each with its instrument. A rate that was only announced enters no total. Law as of ${formatDay(horizon())}.`}
      />
      <ChoiceBar label="Choose which measures are listed">
        <FieldForm
          action="/measures"
          hidden={view.sort === null ? [] : [{ name: "sort", value: view.sort }]}
          submit="Show"
        >
          <Field label="Authority">
            <select
              className={fieldClass}
              name="filter"
              defaultValue={view.authority === null ? "" : `authority:eq:${view.authority}`}
            >
              <option value="">All</option>
              {authorities.map((authority) => (
                <option key={authority} value={`authority:eq:${authority}`}>
                  {authorityNames[authority]}
                </option>
              ))}
            </select>
          </Field>
          <Field label="Status">
            <select
              className={fieldClass}
              name="filter"
              defaultValue={view.status === null ? "" : `status:eq:${view.status}`}
            >
              <option value="">Any</option>
              {statuses.map((status) => (
                <option key={status} value={`status:eq:${status}`}>
                  {status}
                </option>
              ))}
            </select>
          </Field>
          <Field label="Partner">
            <select className={fieldClass} name="partner" defaultValue={view.partner ?? ""}>
              <option value="">All</option>
              {partnersUnderLaw()
                .map((code) => ({ code, name: partnerName(code) }))
                .sort((a, b) => (a.name < b.name ? -1 : 1))
                .map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
            </select>
          </Field>
          <Field label="Sector">
            <select className={fieldClass} name="sector" defaultValue={view.sector ?? ""}>
              <option value="">All</option>
              {sectorOptions().map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          <Field label="In force on">
            <input
              className={fieldClass}
              name="on"
              size={10}
              defaultValue={view.on ?? ""}
              pattern="\d{4}-\d{2}-\d{2}"
              title="YYYY-MM-DD; empty = any day"
              inputMode="numeric"
            />
          </Field>
        </FieldForm>
      </ChoiceBar>
      <ActionLinks
        links={[
          { href: "/datasets/us-tariff-measures", label: "The table, its columns and provenance", icon: "next" },
          { href: "/tariffs/changes", label: "Changes day by day", icon: "next" },
        ]}
      />
      <MeasureTable
        caption={`Tariff measures, status on ${day}`}
        measures={measures}
        sort={view.sort}
        href={(sort) => measureListAddress({ ...view, sort })}
      />
    </Shell>
  );
}
