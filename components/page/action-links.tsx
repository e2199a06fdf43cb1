import styles from "./action-links.module.css";
import { Icon, type IconName } from "./icon";

/** Where to go on from a chart: open it, its CSV. */
export function ActionLinks({ links }: { links: readonly { href: string; label: string; icon: IconName }[] }) {
  return (
    <div className={styles.links}>
      {links.map(({ href, label, icon }) => (
        <a key={href} href={href}>
          <Icon name={icon} /> {label}
        </a>
      ))}
    </div>
  );
}
