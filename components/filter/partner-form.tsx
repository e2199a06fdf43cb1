import styles from "./filter-bar.module.css";
import type { PartnerPickerProps } from "./partner-picker";

/** One partner more, or another: a select and a button, for readers without a script. */
export function PartnerForm({ one, chosen, options, most, action, fields }: PartnerPickerProps) {
  if (!one && chosen.length >= most)
    return <span className={styles.name}>{most} at most: remove one to add another</span>;
  return (
    <form className={styles.group} action={action}>
      {fields.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {!one && chosen.length > 0 && (
        <input type="hidden" name="partner" value={chosen.map(({ code }) => code).join("~")} />
      )}
      <label>
        <span className={styles["visually-hidden"]}>{one ? "Another partner" : "Add a partner"}</span>
        <select className={styles.field} name="partner" defaultValue="">
          <option value="">
            {one ? "Another partner …" : chosen.length > 0 ? "Add a partner …" : "Choose a partner …"}
          </option>
          {options.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button className={styles.button} type="submit">
        {one || chosen.length === 0 ? "Show" : "Add"}
      </button>
    </form>
  );
}
