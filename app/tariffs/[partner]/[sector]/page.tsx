import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseStackView, stackPage } from "@/lib/extract/stack-page";
import { type SearchProps, searchOf } from "../../../search-of";
import { StackPage } from "./stack-page";

type Props = SearchProps & { params: Promise<{ partner: string; sector: string }> };

/** Rendered on request: five thousand pairs of partner and sector, on any day. proxy.ts has validated the address. */
async function modelOf({ params, searchParams }: Props) {
  const { partner, sector } = await params;
  const parsed = parseStackView(partner, sector, await searchOf(searchParams));
  return parsed.fault === null ? stackPage(parsed.view) : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { partner, goods, title, subtitle, address } = await modelOf(props);
  return {
    title: `${goods} from ${partner}`,
    description: `${title}. ${subtitle}`,
    alternates: { canonical: address({}) },
  };
}

export default async function Page(props: Props) {
  return <StackPage page={await modelOf(props)} />;
}
