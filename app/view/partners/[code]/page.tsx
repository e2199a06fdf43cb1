import type { Metadata } from "next";
import { headers } from "next/headers";
import { profile } from "@/lib/charts/viewed-page";
import { ProfilePage, profileMetadata } from "../../../partners/profile-page";
import { type PageQuery, viewedQuery } from "../../../viewed-query";

type Props = { params: Promise<{ code: string }>; searchParams: PageQuery };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { view } = await viewedQuery(profile, searchParams);
  return profileMetadata((await params).code, view.on);
}

/** A partner on the day of the query; proxy.ts has validated both and sends it here. */
export default async function Page({ params, searchParams }: Props) {
  const { view } = await viewedQuery(profile, searchParams);
  return <ProfilePage code={(await params).code} on={view.on} byScript={(await headers()).has("x-by-script")} />;
}
