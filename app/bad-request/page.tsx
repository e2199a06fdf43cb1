import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { readRefusedView } from "../refused-view";
import { Shell } from "../shell";
import { RefusedChart, refusedChart } from "./refused-chart";
import { RefusedEvents } from "./refused-events";
import { RefusedPage, sectionOf } from "./refused-page";

export const metadata: Metadata = { title: "Not allowed", robots: { index: false } };

/** What an address with a value that is not allowed is answered with, status 400: proxy.ts sends it here with the reason. */
export default async function BadRequest() {
  const refused = readRefusedView((await headers()).get("x-bad-request")) ?? notFound();
  const chart = refusedChart(refused);
  return (
    <Shell section={sectionOf(refused.path)}>
      {chart !== null ? (
        <RefusedChart model={chart} refused={refused} />
      ) : refused.path === "/events" ? (
        <RefusedEvents refused={refused} />
      ) : (
        <RefusedPage refused={refused} />
      )}
    </Shell>
  );
}
