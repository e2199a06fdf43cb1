import styles from "./link-row.module.css";

/** Links on running lines, parted by dots. */
export function LinkRow({ links }: { links: readonly { href: string; label: string }[] }) {
  return (
    <ul className={styles.row}>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
