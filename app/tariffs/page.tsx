import type { Metadata } from "next";
import { horizon } from "@/lib/charts/law";
import { mapPartners } from "@/lib/extract/tariff-map-query";
import { tariffsModel } from "@/lib/extract/tariffs-model";
import { TariffsPage } from "./tariffs-page";

/** The default view is static; any other is rendered by app/view/tariffs (proxy.ts). */
const model = () =>
  tariffsModel({
    partners: mapPartners,
    on: horizon(),
    compare: null,
    basis: "average",
    base: "apart",
    sort: "-rate",
    without_low: false,
  });

export function generateMetadata(): Metadata {
  const { title, subtitle } = model();
  return { title: "Tariffs", description: `${title}. ${subtitle}`, alternates: { canonical: "/tariffs" } };
}

export default function Page() {
  return <TariffsPage model={model()} />;
}
