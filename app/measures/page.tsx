import type { Metadata } from "next";
import { everyMeasure } from "@/lib/extract/measure-list-query";
import { MeasuresPage } from "./measures-page";

export const metadata: Metadata = {
  title: "Measures",
  description: "Every US tariff measure since 2018: rate, scope, first and last day, instrument, and how it stacks.",
  alternates: { canonical: "/measures" },
};

export default function Page() {
  return <MeasuresPage view={everyMeasure} />;
}
