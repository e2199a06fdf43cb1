import { LinkRow } from "./link-row";
import styles from "./site-footer.module.css";

const links = [
  { href: "/methodology", label: "Methodology" },
  { href: "/corrections", label: "Corrections" },
  { href: "/sectors", label: "Sectors" },
  { href: "/about", label: "About" },
  { href: "/glossary", label: "Glossary" },
  { href: "/measures", label: "All measures" },
  { href: "/changes", label: "Changes of the data" },
  { href: "/sources", label: "All sources" },
  { href: "/datasets", label: "All datasets" },
  { href: "/columns", label: "All columns" },
  { href: "/status", label: "Status" },
];

/** Closing words of every page, with the version of the data that it was made from. */
export function SiteFooter({ dataVersion }: { dataVersion: string }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.columns}>
        <p>
          Names and codes of partners follow US trade statistics and imply no position. A balance is exports minus
          imports; a deficit is negative. Missing is shown as missing, never as zero.
        </p>
        <nav aria-label="About the data">
          <LinkRow links={links} />
        </nav>
        <div className={styles.small}>
          <p>Trade and duty data: US Census Bureau, public domain. Our tables: CC BY 4.0.</p>
          <p>
            Data version <span className={styles.version}>{dataVersion}</span>
          </p>
        </div>
      </div>
    </footer>
  );
}
