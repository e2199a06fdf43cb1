import type { Metadata } from "next";
import { profile } from "@/lib/charts/viewed-page";
import { byScript } from "../../by-script";
import { type PageQuery, viewedQuery } from "../../viewed-query";
import { ProfilePage, profileMetadata } from "../profile-page";

type Props = { params: Promise<{ code: string }>; searchParams: PageQuery };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { view } = await viewedQuery(profile, searchParams);
  return profileMetadata((await params).code, view.on);
}

/** A partner on the day of the query; proxy.ts has validated both. */
export default async function Page({ params, searchParams }: Props) {
  const { view } = await viewedQuery(profile, searchParams);
  return <ProfilePage code={(await params).code} on={view.on} byScript={await byScript()} />;
}
