import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { horizon } from "@/lib/charts/law";
import { largestImporters, tradeByPartner } from "@/lib/charts/trade";
import { ProfilePage, profileMetadata } from "../profile-page";

type Props = { params: Promise<{ code: string }> };

/** Built ahead; the pages of the other partners are rendered when first asked for, and kept. */
export function generateStaticParams() {
  const eastAsia = ["CHN", "JPN", "KOR", "TWN", "HKG", "MAC", "VNM", "KHM", "LAO", "MNG", "PRK"];
  const codes = new Set([...eastAsia, "EUU", "WLD", ...largestImporters(30)]);
  return [...codes].map((code) => ({ code }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return profileMetadata(await codeOf(params), horizon());
}

export default async function Page({ params }: Props) {
  return <ProfilePage code={await codeOf(params)} on={horizon()} />;
}

async function codeOf(params: Props["params"]) {
  const { code } = await params;
  return tradeByPartner().has(code) ? code : notFound();
}
