import type { ReactNode } from "react";
import type { AsOf } from "./as-of";
import { AsOfStrip } from "./as-of-strip";
import { MainPart } from "./main-part";
import { Masthead } from "./masthead";
import styles from "./page.module.css";
import { SiteFooter } from "./site-footer";
import type { SiteSection } from "./site-sections";

export interface PageProps {
  /** The place in the masthead that the page belongs to; null where to none. */
  section: SiteSection | null;
  asOf: AsOf;
  dataVersion: string;
  children: ReactNode;
}

/** What surrounds every page: skip link, masthead, as-of strip, main, footer. */
export function Page({ section, asOf, dataVersion, children }: PageProps) {
  return (
    <>
      <a className={styles.skip} href="#content">
        Skip to the content
      </a>
      <header>
        <Masthead current={section} />
        <AsOfStrip {...asOf} />
      </header>
      <MainPart>{children}</MainPart>
      <SiteFooter dataVersion={dataVersion} />
    </>
  );
}
