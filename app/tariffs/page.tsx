import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { parseMapView } from "@/lib/extract/tariff-map-query";
import { tariffsModel } from "@/lib/extract/tariffs-model";
import { byScript } from "../by-script";
import { type SearchProps, searchOf } from "../search-of";
import { TariffsPage } from "./tariffs-page";

/** Worked out once a request: head and body of the page both need it. */
const modelFor = cache((query: string) => {
  const parsed = parseMapView(new URLSearchParams(query));
  return parsed.fault === null ? tariffsModel(parsed.view) : notFound();
});

/** The heat map in the view of its query, which proxy.ts has validated. */
async function modelOf({ searchParams }: SearchProps) {
  return modelFor((await searchOf(searchParams)).toString());
}

export async function generateMetadata(props: SearchProps): Promise<Metadata> {
  const { title, subtitle, address } = await modelOf(props);
  return { title: "Tariffs", description: `${title}. ${subtitle}`, alternates: { canonical: address({}) } };
}

export default async function Page(props: SearchProps) {
  return <TariffsPage model={await modelOf(props)} byScript={await byScript()} />;
}
