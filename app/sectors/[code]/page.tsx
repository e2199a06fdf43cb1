import type { Metadata } from "next";
import { horizon } from "@/lib/charts/law";
import { sectorOptions } from "@/lib/charts/sectors";
import { SectorPage, sectorMetadata } from "../sector-page";

type Props = { params: Promise<{ code: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return sectorOptions().map(({ code }) => ({ code }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sectorMetadata((await params).code, horizon());
}

export default async function Page({ params }: Props) {
  return <SectorPage code={(await params).code} on={horizon()} />;
}
