import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseChangeYear } from "@/lib/extract/tariff-change-year";
import { type SearchProps, searchOf } from "../../../search-of";
import { ChangesPage } from "../../../tariffs/changes/changes-page";

/** The changes of the year asked for; proxy.ts has validated the query and sends it here. */
async function yearOfQuery({ searchParams }: SearchProps) {
  const parsed = parseChangeYear(await searchOf(searchParams));
  return parsed.fault === null ? parsed.year : notFound();
}

export async function generateMetadata(props: SearchProps): Promise<Metadata> {
  return { title: `Changes of tariff law in ${await yearOfQuery(props)}` };
}

export default async function Page(props: SearchProps) {
  return <ChangesPage year={await yearOfQuery(props)} />;
}
