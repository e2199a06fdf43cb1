import type { Metadata } from "next";
import { LedgerPage } from "@/components/ledger/ledger-page";
import { sources } from "@/lib/data/schema/sources";
import { readTable } from "@/lib/data/table";
import { figuresPage } from "@/lib/extract/figures-page";
import { standardFigures } from "@/lib/extract/figures-query";
import { Shell } from "../shell";

export const metadata: Metadata = {
  title: "What was reported, and what the record says",
  description:
    "Every reported figure on US trade and tariffs found in articles and papers, beside the official value, with the difference and its cause.",
  alternates: { canonical: "/figures", types: { "text/csv": "/figures.csv", "application/json": "/api/figures" } },
};

/** The whole ledger: static. Any choice of it is rendered by app/view/figures (proxy.ts). */
export default function Page() {
  return (
    <Shell section="figures">
      <LedgerPage page={figuresPage(standardFigures)} sources={readTable(sources).length} />
    </Shell>
  );
}
