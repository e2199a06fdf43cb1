import type { ReactNode } from "react";
import { Page } from "@/components/page/page";
import type { SiteSection } from "@/components/page/site-sections";
import { dataVersion } from "@/lib/data/data-version";
import { lawHorizon } from "@/lib/data/law-horizon";
import { lastTradeMonth, newestTradeVintage } from "@/lib/data/trade-horizon";

/** The frame of every page, filled with how far the data reach and which version they are. */
export function Shell({ section, children }: { section: SiteSection | null; children: ReactNode }) {
  const asOf = { tradeUntil: lastTradeMonth(), tradePublished: newestTradeVintage(), law: lawHorizon() };
  return (
    <Page section={section} asOf={asOf} dataVersion={dataVersion()}>
      {children}
    </Page>
  );
}
