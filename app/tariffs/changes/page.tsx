import type { Metadata } from "next";
import { standardYear } from "@/lib/extract/tariff-change-year";
import { ChangesPage } from "./changes-page";

export const metadata: Metadata = {
  title: "Changes of tariff law",
  description: "What began and ended on each day in US tariff law, and for whom.",
  alternates: { canonical: "/tariffs/changes", types: { "application/atom+xml": "/tariffs/changes.atom" } },
};

export default function Page() {
  return <ChangesPage year={standardYear()} />;
}
