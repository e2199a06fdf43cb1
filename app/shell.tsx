import type { ReactNode } from "react";
import { Page } from "@/components/page/page";
import type { SiteSection } from "@/components/page/site-sections";
import { day, month } from "@/lib/domain/period";

/** The frame of every page, filled with how far the data reach and which version they are. */
export function Shell({ section, children }: { section: SiteSection | null; children: ReactNode }) {
  // Stand-ins until lib/data/law-horizon.ts and data-version.ts are there.
  const asOf = { tradeUntil: month("2026-08"), tradePublished: month("2026-10"), law: day("2026-10-10") };
  return (
    <Page section={section} asOf={asOf} dataVersion="not computed yet">
      {children}
    </Page>
  );
}
