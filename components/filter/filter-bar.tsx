import { Icon } from "@/components/page/icon";
import type { CodeField, FilterLink, FilterOptions } from "@/lib/charts/filter-options";
import type { ChartRuler } from "@/lib/extract/chart-rulers";
import { DayRuler } from "./day-ruler";
import styles from "./filter-bar.module.css";
import { PartnerChips } from "./partner-chips";
import { fieldValue, type RefusedFields } from "./refused-field";

interface FilterBarProps {
  options: FilterOptions;
  rulers: readonly ChartRuler[];
  /** Where the options are those of the nearest view: what was typed. */
  refused?: RefusedFields;
}

/** The controls of a chart: links for what has few values, GET forms for the rest. Works without a script. */
export function FilterBar({ options, rulers, refused }: FilterBarProps) {
  const { action, fields } = options;
  return (
    <>
      <Choices options={options} refused={refused} />
      {rulers.map(({ name, ruler }) => (
        <DayRuler
          key={name}
          name={name}
          ruler={ruler}
          action={action}
          fields={fields.filter((field) => field.name !== name)}
          refused={refused}
        />
      ))}
    </>
  );
}

interface FieldsProps {
  options: FilterOptions;
  refused: RefusedFields | undefined;
}

function Choices({ options, refused }: FieldsProps) {
  const { partners, presets, period, steps, year, sector, product, units } = options;
  const nothing = ![partners, period, year, sector, product].some(Boolean);
  if (nothing && steps.length === 0 && units.length === 0) return null;
  return (
    <section className={styles.bar} aria-label="Choose what the chart shows" data-stay="">
      {partners && <PartnerChips options={options} />}
      {sector && <CodeForm options={options} name="sector" words="Sector" field={sector} />}
      {product && <CodeForm options={options} name="product" words="Product" field={product} />}
      {year && <YearField options={options} refused={refused} />}
      {period && (
        <div className={styles.group}>
          <span className={styles.name}>Period</span>
          <Segments links={presets} label="Period" />
          <PeriodFields options={options} refused={refused} />
        </div>
      )}
      {steps.length > 0 && (
        <div className={styles.group}>
          <span className={styles.name}>Step</span>
          <Segments links={steps} label="Step" />
        </div>
      )}
      {units.length > 0 && (
        <div className={styles.group}>
          <span className={styles.name}>Show as</span>
          <Segments links={units} label="Unit" />
        </div>
      )}
    </section>
  );
}

/** One of a list: a select and a button, so that it needs no script. */
function CodeForm({
  options: { action, fields },
  name,
  words,
  field,
}: {
  options: FilterOptions;
  name: string;
  words: string;
  field: CodeField;
}) {
  return (
    <form className={styles.group} action={action}>
      <Hidden fields={fields} except={[name]} />
      <label className={styles.group}>
        <span className={styles.name}>{words}</span>
        <select className={styles.field} name={name} defaultValue={field.value} key={field.value}>
          {field.none !== null && <option value="">{field.none}</option>}
          {field.options.map((option) => (
            <option key={option.code} value={option.code}>
              {option.name}
            </option>
          ))}
        </select>
      </label>
      <button className={styles.button} type="submit">
        Show
      </button>
    </form>
  );
}

function PeriodFields({ options: { period, action, fields }, refused }: FieldsProps) {
  if (!period) return null;
  return (
    <form className={styles.group} action={action}>
      <Hidden fields={fields} except={["from", "until"]} />
      <label>
        <span className={styles["visually-hidden"]}>From month</span>
        <input
          className={styles.field}
          {...fieldValue("from", period.from, refused)}
          size={7}
          key={period.from}
          pattern="\d{4}-\d{2}"
          title={`YYYY-MM, from ${period.first}`}
          inputMode="numeric"
        />
      </label>
      <span aria-hidden="true">–</span>
      <label>
        <span className={styles["visually-hidden"]}>Until month</span>
        <input
          className={styles.field}
          {...fieldValue("until", period.until, refused)}
          size={7}
          key={period.until}
          pattern="\d{4}-\d{2}"
          title={`YYYY-MM, to ${period.last}`}
          inputMode="numeric"
        />
      </label>
      <button className={styles.button} type="submit">
        Show
      </button>
    </form>
  );
}

const yearId = "year-shown";

/** The year before, the year itself, the year after: in the order of time. */
function YearField({ options: { year, action, fields }, refused }: FieldsProps) {
  if (!year) return null;
  return (
    <form className={styles.group} action={action}>
      <Hidden fields={fields} except={["year"]} />
      <label className={styles.name} htmlFor={yearId}>
        Year
      </label>
      {year.before && (
        <a className={styles.button} data-control="year before" href={year.before}>
          <Icon name="previous" /> {year.value - 1}
        </a>
      )}
      <input
        id={yearId}
        className={styles.field}
        type="number"
        {...fieldValue("year", year.value, refused)}
        key={year.value}
        min={year.first}
        max={year.last}
      />
      <button className={styles.button} type="submit">
        Show
      </button>
      {year.after && (
        <a className={styles.button} data-control="year after" href={year.after}>
          {year.value + 1} <Icon name="next" />
        </a>
      )}
    </form>
  );
}

function Segments({ links, label }: { links: readonly FilterLink[]; label: string }) {
  return (
    <nav className={styles.segments} aria-label={label}>
      {links.map(({ label: words, href, current }) => (
        <a key={words} className={styles.segment} href={href} aria-current={current ? "true" : undefined}>
          {words}
        </a>
      ))}
    </nav>
  );
}

function Hidden({ fields, except }: { fields: FilterOptions["fields"]; except: readonly string[] }) {
  return fields
    .filter(({ name }) => !except.includes(name))
    .map(({ name, value }) => <input key={name} type="hidden" name={name} value={value} />);
}
