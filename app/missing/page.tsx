import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Message } from "@/components/page/message";
import { PageHead } from "@/components/page/page-head";
import { nearestNames } from "@/lib/domain/nearest-names";
import { Shell } from "../shell";
import { idKinds } from "./id-kinds";

export const metadata: Metadata = { title: "Not found", robots: { index: false } };

/** What an unknown id of a chart, source or dataset is answered with, status 404: proxy.ts sends it here with its path. */
export default async function Missing() {
  const path = (await headers()).get("x-missing-path") ?? "";
  const [, place = "", encoded = ""] = /^\/([a-z]+)\/([^/]+)/.exec(path) ?? [];
  const asked = decoded(encoded).slice(0, 80);
  const kind = idKinds.find(({ href }) => href === `/${place}`) ?? notFound();
  const known = kind.ids();
  const near =
    kind.nearest?.(asked) ??
    nearestNames(
      asked,
      known.map(({ id }) => id),
    );
  const offered = near.length > 0 ? known.filter(({ id }) => near.includes(id)) : [];
  return (
    <Shell section={kind.section}>
      <PageHead
        trail={[{ label: kind.all, href: kind.href }, { label: "Not found" }]}
        title={`No ${kind.one} is called “${asked}”`}
      />
      <Message>
        {offered.length > 0 && (
          <>
            <p>The nearest {offered.length === 1 ? "one is" : "ones are"}:</p>
            <ul>
              {offered.map(({ id, name }) => (
                <li key={id}>
                  <a href={`${kind.href}/${id}`}>
                    {id}: {name}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={kind.href}>
            All {known.length} {kind.many}
          </a>
        </p>
      </Message>
    </Shell>
  );
}

/** A broken percent-encoding never comes so far through the front of `npm start`; elsewhere it is shown as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
