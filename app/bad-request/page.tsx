import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Message } from "@/components/page/message";
import { PageHead } from "@/components/page/page-head";
import { Shell } from "../shell";

export const metadata: Metadata = { title: "Not allowed", robots: { index: false } };

const refusal = z.object({
  parameter: z.string(),
  detail: z.string(),
  allowed: z.union([z.string(), z.array(z.string())]).nullish(),
  /** Address on this site: one slash, then no other. */
  nearest: z
    .string()
    .regex(/^\/(?!\/)/)
    .nullish(),
});

/** What a query value that is not allowed is answered with, status 400: proxy.ts validates and sends it here with the reason. */
export default async function BadRequest() {
  const { parameter, detail, allowed, nearest } = readRefusal((await headers()).get("x-bad-request")) ?? notFound();
  return (
    <Shell section={null}>
      <PageHead title={`“${parameter}” has a value that is not allowed`} subtitle={detail} />
      <Message>
        {allowed && allowed.length > 0 && (
          <>
            <p>You may write:</p>
            <ul>
              {[allowed].flat().map((value) => (
                <li key={value}>{value}</li>
              ))}
            </ul>
          </>
        )}
        {nearest && (
          <p>
            The nearest view that there is: <a href={nearest}>{nearest}</a>
          </p>
        )}
      </Message>
    </Shell>
  );
}

/** The JSON of the header, percent-encoded as headers carry ASCII alone; null where it is missing or not ours. */
function readRefusal(header: string | null): z.infer<typeof refusal> | null {
  try {
    return refusal.safeParse(JSON.parse(decodeURIComponent(header ?? "null"))).data ?? null;
  } catch {
    return null;
  }
}
