import { MastheadSearch } from "@/components/search/masthead-search";
import { longestQuestion } from "@/lib/extract/search-rank";
import { Icon } from "./icon";
import styles from "./masthead.module.css";
import { type SiteSection, siteSections } from "./site-sections";

/** Name, navigation and, on phones, a menu that opens without script. It stands on the double rule. */
export function Masthead({ current }: { current: SiteSection | null }) {
  const links = (
    <ul className={styles.links}>
      {siteSections.map(({ id, href, label }) => (
        <li key={id}>
          <a href={href} aria-current={id === current ? "true" : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.masthead}>
      <div className={styles.bar}>
        <a className={styles.name} href="/">
          Tariff Ledger
        </a>
        <nav className={styles.wide} aria-label="Main">
          {links}
        </nav>
        <search className={styles.search} aria-label="Whole site">
          <MastheadSearch longest={longestQuestion} />
        </search>
        <details className={styles.narrow}>
          <summary>
            <Icon name="menu" />
            Menu
          </summary>
          <nav aria-label="Main">
            {links}
            <a className={styles.find} href="/search">
              <Icon name="search" /> Search
            </a>
          </nav>
        </details>
      </div>
    </div>
  );
}
