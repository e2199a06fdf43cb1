import type { ReactNode } from "react";
import styles from "./choice-bar.module.css";

export interface Choice {
  label: string;
  href: string;
  current: boolean;
}

/** The choices of a view beside one another, under one rule. */
export function ChoiceBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={styles.bar} aria-label={label} data-stay="">
      {children}
    </section>
  );
}

/** A few values of which one is chosen, as links. */
export function Choices({ name, choices }: { name: string; choices: readonly Choice[] }) {
  return (
    <div className={styles.group}>
      <span className={styles.name}>{name}</span>
      <nav className={styles.segments} aria-label={name}>
        {choices.map(({ label, href, current }) => (
          <a key={label} className={styles.segment} href={href} aria-current={current ? "true" : undefined}>
            {label}
          </a>
        ))}
      </nav>
    </div>
  );
}

export interface FieldFormProps {
  action: string;
  /** What else the view says. */
  hidden: readonly { name: string; value: string }[];
  submit: string;
  children: ReactNode;
}

/** Fields with a button, sent as a query. */
export function FieldForm({ action, hidden, submit, children }: FieldFormProps) {
  return (
    <form className={styles.group} action={action}>
      {hidden.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button className={styles.button} type="submit">
        {submit}
      </button>
    </form>
  );
}

export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={styles.group}>
      <span className={styles.name}>{label}</span>
      {children}
    </label>
  );
}

export const fieldClass = styles.field ?? "";
